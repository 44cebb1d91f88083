package se.hsnreport.master;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import se.hsnreport.master.Placeholder.Align;
import se.hsnreport.master.Placeholder.Anchor;
import se.hsnreport.master.Placeholder.Insets;
import se.hsnreport.master.Placeholder.Kind;
import se.hsnreport.master.Placeholder.TextStyle;

/**
 * Finds a layout's placeholders. What a placeholder does not say itself comes from the master's placeholder of its
 * type, then from the master's text styles, then from the presentation's.
 */
final class Placeholders {
    private static final long SIDE_INSET = 91_440;
    private static final long FLAT_INSET = 45_720;
    private static final long SIZE = 1_800;

    private final Element master;
    private final Fonts fonts;
    private final Optional<Element> defaults;

    /**
     * For the layouts of one master.
     *
     * @param defaults the presentation's own text style
     */
    Placeholders(Element master, Fonts fonts, Optional<Element> defaults) {
        this.master = master;
        this.fonts = fonts;
        this.defaults = defaults;
    }

    /** The placeholders of a layout that this program can fill, in its order; one without a place is left out. */
    List<Placeholder> of(Element layout, Colours colours) {
        return shapes(layout).flatMap(shape -> one(shape, colours).stream()).toList();
    }

    private static Stream<Element> shapes(Element sheet) {
        return sheet.at("cSld", "spTree").stream()
                .flatMap(tree -> tree.children().stream())
                .filter(shape -> Shapes.placeholder(shape).isPresent());
    }

    private Optional<Placeholder> one(Element shape, Colours colours) {
        Element mark = Shapes.placeholder(shape).orElseThrow();
        Optional<Kind> kind = kind(mark);
        Optional<Element> parent = kind.flatMap(this::inMaster);
        Optional<Box> box = Shapes.box(shape).or(() -> parent.flatMap(Shapes::box));
        if (kind.isEmpty() || box.isEmpty()) {
            return Optional.empty();
        }
        List<Element> chain = Stream.concat(Stream.of(shape), parent.stream()).toList();
        String name = Shapes.naming(shape).flatMap(n -> n.attribute("name")).orElse("");
        return Optional.of(
                new Placeholder(name, kind.get(), index(mark), box.get(), style(chain, kind.get(), colours)));
    }

    private static OptionalInt index(Element mark) {
        return mark.number("idx").map(i -> OptionalInt.of(Math.toIntExact(i))).orElseGet(OptionalInt::empty);
    }

    private static Optional<Kind> kind(Element mark) {
        return switch (mark.attribute("type").orElse("obj")) {
            case "title" -> Optional.of(Kind.TITLE);
            case "ctrTitle" -> Optional.of(Kind.CENTERED_TITLE);
            case "subTitle" -> Optional.of(Kind.SUBTITLE);
            case "body" -> Optional.of(Kind.BODY);
            case "obj" -> Optional.of(Kind.OBJECT);
            case "tbl" -> Optional.of(Kind.TABLE);
            case "chart" -> Optional.of(Kind.CHART);
            case "pic" -> Optional.of(Kind.PICTURE);
            case "ftr" -> Optional.of(Kind.FOOTER);
            case "dt" -> Optional.of(Kind.DATE);
            case "sldNum" -> Optional.of(Kind.SLIDE_NUMBER);
            default -> Optional.empty();
        };
    }

    private Optional<Element> inMaster(Kind kind) {
        Kind wanted = switch (kind) {
            case TITLE, CENTERED_TITLE -> Kind.TITLE;
            case FOOTER, DATE, SLIDE_NUMBER -> kind;
            default -> Kind.BODY;
        };
        return shapes(master)
                .filter(shape -> Shapes.placeholder(shape)
                        .flatMap(Placeholders::kind)
                        .filter(wanted::equals)
                        .isPresent())
                .findFirst();
    }

    private TextStyle style(List<Element> chain, Kind kind, Colours colours) {
        List<Element> levels = levels(chain, kind);
        List<Element> bodies =
                chain.stream().flatMap(s -> s.at("txBody", "bodyPr").stream()).toList();
        List<Element> runs =
                levels.stream().flatMap(l -> l.at("defRPr").stream()).toList();
        return new TextStyle(
                Math.toIntExact(first(runs, r -> r.number("sz")).orElse(SIZE)),
                first(runs, r -> r.attribute("b"))
                        .map(b -> b.equals("1") || b.equals("true"))
                        .orElse(false),
                first(runs, r -> r.at("solidFill").flatMap(colours::in)).orElse(colours.text()),
                align(first(levels, l -> l.attribute("algn")).orElse("l")),
                anchor(first(bodies, b -> b.attribute("anchor")).orElse("t")),
                insets(bodies),
                first(runs, r -> r.at("latin").flatMap(l -> l.attribute("typeface")))
                        .map(fonts::named)
                        .orElse(fonts.body()));
    }

    private List<Element> levels(List<Element> chain, Kind kind) {
        String style = switch (kind) {
            case TITLE, CENTERED_TITLE -> "titleStyle";
            case FOOTER, DATE, SLIDE_NUMBER -> "otherStyle";
            default -> "bodyStyle";
        };
        return Stream.of(
                        chain.stream().flatMap(s -> s.at("txBody", "lstStyle", "lvl1pPr").stream()),
                        master.at("txStyles", style, "lvl1pPr").stream(),
                        defaults.flatMap(d -> d.at("lvl1pPr")).stream())
                .flatMap(s -> s)
                .toList();
    }

    private static <T> Optional<T> first(List<Element> chain, Function<Element, Optional<T>> read) {
        return chain.stream().flatMap(e -> read.apply(e).stream()).findFirst();
    }

    private static Align align(String value) {
        return switch (value) {
            case "ctr" -> Align.CENTER;
            case "r" -> Align.RIGHT;
            default -> Align.LEFT;
        };
    }

    private static Anchor anchor(String value) {
        return switch (value) {
            case "ctr" -> Anchor.MIDDLE;
            case "b" -> Anchor.BOTTOM;
            default -> Anchor.TOP;
        };
    }

    private static Insets insets(List<Element> bodies) {
        return new Insets(
                first(bodies, b -> b.number("lIns")).orElse(SIDE_INSET),
                first(bodies, b -> b.number("tIns")).orElse(FLAT_INSET),
                first(bodies, b -> b.number("rIns")).orElse(SIDE_INSET),
                first(bodies, b -> b.number("bIns")).orElse(FLAT_INSET));
    }
}
