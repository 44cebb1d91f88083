package se.hsnreport.master;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A layout of the master.
 *
 * @param name as the template calls it
 * @param part name of its part in the package, such as {@code /ppt/slideLayouts/slideLayout2.xml}
 * @param placeholders in the layout's order
 * @param background 0xRRGGBB of a plain background; empty when the page is white
 * @param decorations of master and layout, the lowest first
 * @param themed whether its theme is the one that the master tells; in a file of several masters some have another
 */
public record SlideLayout(
        String name,
        String part,
        List<Placeholder> placeholders,
        OptionalInt background,
        List<Decoration> decorations,
        boolean themed) {
    public SlideLayout {
        placeholders = List.copyOf(placeholders);
        decorations = List.copyOf(decorations);
    }

    /** A layout of the master's own theme. */
    public SlideLayout(
            String name,
            String part,
            List<Placeholder> placeholders,
            OptionalInt background,
            List<Decoration> decorations) {
        this(name, part, placeholders, background, decorations, true);
    }

    SlideLayout ofOtherTheme() {
        return new SlideLayout(name, part, placeholders, background, decorations, false);
    }

    /** The same layout under another name, with other places. */
    public SlideLayout named(String other, List<Placeholder> places) {
        return new SlideLayout(other, part, places, background, decorations, themed);
    }

    /** The same layout with other decorations. */
    public SlideLayout decorated(List<Decoration> other) {
        return new SlideLayout(name, part, placeholders, background, other, themed);
    }

    /** The same layout with other places. */
    public SlideLayout placing(List<Placeholder> other) {
        return named(name, other);
    }

    public Optional<Placeholder> placeholder(String wanted) {
        return placeholders.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }

    public Optional<Placeholder> placeholder(Placeholder.Kind kind) {
        return placeholders.stream().filter(p -> p.kind() == kind).findFirst();
    }

    /** The title's place, centred or not. */
    public Optional<Placeholder> title() {
        return placeholder(Placeholder.Kind.TITLE).or(() -> placeholder(Placeholder.Kind.CENTERED_TITLE));
    }
}
