package se.hsnreport.master;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place of a layout that a slide fills.
 *
 * @param name as the template calls it
 * @param index the idx that ties a slide's shape to it; empty for the title
 * @param box resolved through the master
 * @param style resolved through the master
 * @param tie how what stands there hangs together with the layout
 */
public record Placeholder(String name, Kind kind, OptionalInt index, Box box, TextStyle style, Tie tie) {
    /** A place as the layout has it. */
    public Placeholder(String name, Kind kind, OptionalInt index, Box box, TextStyle style) {
        this(name, kind, index, box, style, Tie.PLACED);
    }

    /** Whether a slide's shape is the layout's placeholder. */
    public enum Tie {
        /** It is, and stands where that stands. */
        PLACED,
        /** It is, and stands elsewhere. */
        MOVED,
        /** The layout has no such place: the shape is of the slide's own. */
        FREE
    }

    /** The same place under another name. */
    public Placeholder named(String other) {
        return new Placeholder(other, kind, index, box, style, tie);
    }

    /** The same place with its text in another colour, a theme slot or {@code #RRGGBB}. */
    public Placeholder coloured(String other) {
        return new Placeholder(name, kind, index, box, style.in(other), tie);
    }

    /** The same place elsewhere on the page. */
    public Placeholder at(Box other) {
        return new Placeholder(name, kind, index, other, style, Tie.MOVED);
    }

    /** What may stand there. */
    public enum Kind {
        TITLE,
        CENTERED_TITLE,
        SUBTITLE,
        BODY,
        OBJECT,
        TABLE,
        CHART,
        PICTURE,
        FOOTER,
        DATE,
        SLIDE_NUMBER
    }

    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    public enum Anchor {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /**
     * How text looks there when nothing else is said.
     *
     * @param size in hundredths of a point, first level
     * @param colour theme slot, such as {@code dk1}, or {@code #RRGGBB}; the theme knows either
     * @param insets left, top, right and bottom, in EMU
     * @param font family; empty when the master names none
     * @param recoloured whether the colour is another than the master's own, so that a slide must say it
     */
    public record TextStyle(
            int size,
            boolean bold,
            String colour,
            Align align,
            Anchor anchor,
            Insets insets,
            String font,
            boolean recoloured) {
        /** A look as the master has it. */
        public TextStyle(
                int size, boolean bold, String colour, Align align, Anchor anchor, Insets insets, String font) {
            this(size, bold, colour, align, anchor, insets, font, false);
        }

        TextStyle in(String other) {
            return new TextStyle(size, bold, other, align, anchor, insets, font, true);
        }
    }

    /** Room between the box's edges and the text, in EMU. */
    public record Insets(long left, long top, long right, long bottom) {}

    /** The type as OOXML writes it, empty for a plain object placeholder. */
    public Optional<String> type() {
        return switch (kind) {
            case TITLE -> Optional.of("title");
            case CENTERED_TITLE -> Optional.of("ctrTitle");
            case SUBTITLE -> Optional.of("subTitle");
            case BODY -> Optional.of("body");
            case OBJECT -> Optional.empty();
            case TABLE -> Optional.of("tbl");
            case CHART -> Optional.of("chart");
            case PICTURE -> Optional.of("pic");
            case FOOTER -> Optional.of("ftr");
            case DATE -> Optional.of("dt");
            case SLIDE_NUMBER -> Optional.of("sldNum");
        };
    }
}
