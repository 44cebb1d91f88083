package se.hsnreport.master;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a sheet draws itself: filled rectangles, lines and pictures; other shapes are left out. */
final class Decorations {
    private static final Set<String> LINES = Set.of("line", "straightConnector1");
    private static final long THIN = 9_525;

    private final Colours colours;
    private final Map<String, String> pictures;

    /**
     * For one sheet.
     *
     * @param pictures part names by relationship id
     */
    Decorations(Colours colours, Map<String, String> pictures) {
        this.colours = colours;
        this.pictures = pictures;
    }

    /** The decorations of a sheet, the lowest first. */
    List<Decoration> of(Element sheet) {
        return sheet.at("cSld", "spTree").stream()
                .flatMap(tree -> inside(tree, Frame.PAGE))
                .toList();
    }

    /** A picture that fills a whole page behind all. */
    Optional<Decoration> background(Element sheet, Box page) {
        return sheet.at("cSld", "bg", "bgPr", "blipFill").flatMap(fill -> image(fill, page));
    }

    private Stream<Decoration> inside(Element group, Frame frame) {
        return group.children().stream().flatMap(child -> {
            if (child.name().equals("grpSp")) {
                return inside(child, frame.within(child));
            }
            return Shapes.placeholder(child).isPresent() || hidden(child) ? Stream.empty() : one(child, frame);
        });
    }

    private static boolean hidden(Element shape) {
        return Shapes.naming(shape).map(n -> n.flag("hidden", false)).orElse(false);
    }

    private static boolean turned(Element shape) {
        return shape.at("spPr", "xfrm").flatMap(x -> x.number("rot")).orElse(0L) != 0;
    }

    /** What a shape gives: itself as far as it can be drawn, and word of what cannot. */
    private Stream<Decoration> one(Element shape, Frame frame) {
        Optional<Box> place = Shapes.box(shape)
                .or(() -> shape.at("xfrm").flatMap(xfrm -> Shapes.box(xfrm, "off", "ext")))
                .map(frame::onPage);
        if (place.isEmpty()) {
            return Stream.empty();
        }
        Box box = place.get();
        if (turned(shape)) {
            return Stream.of(undrawn(shape, box));
        }
        Stream<Decoration> written =
                shape.at("txBody").filter(Decorations::hasText).map(text -> undrawn(shape, box)).stream();
        return switch (shape.name()) {
            case "sp", "cxnSp" ->
                Stream.concat(drawn(shape, box).stream(), written).distinct();
            case "pic" -> shape.at("blipFill").flatMap(fill -> image(fill, box)).stream();
            case "graphicFrame" -> Stream.of(undrawn(shape, box));
            default -> Stream.empty();
        };
    }

    private static Decoration undrawn(Element shape, Box box) {
        return new Decoration.Undrawn(
                box,
                Shapes.naming(shape)
                        .flatMap(n -> n.attribute("name"))
                        .filter(name -> !name.isBlank())
                        .orElse(shape.name()));
    }

    private Optional<Decoration> drawn(Element shape, Box box) {
        String geometry =
                shape.at("spPr", "prstGeom").flatMap(g -> g.attribute("prst")).orElse("");
        if (LINES.contains(geometry)) {
            return rule(shape, box);
        }
        if (!geometry.equals("rect")) {
            return isVisible(shape) ? Optional.of(undrawn(shape, box)) : Optional.empty();
        }
        return fill(shape).map(colour -> new Decoration.Area(box, colours.rgb(colour)));
    }

    /** Without its letters, which are not read, a run still is one. */
    private static boolean hasText(Element body) {
        return body.all("p").anyMatch(paragraph -> paragraph.all("r").findAny().isPresent());
    }

    private boolean isVisible(Element shape) {
        return fill(shape).isPresent()
                || shape.at("spPr", "ln").flatMap(colours::in).isPresent();
    }

    /** A line that falls the other way cannot be told as a box. */
    private Optional<Decoration> rule(Element shape, Box box) {
        boolean straight = box.width() == 0 || box.height() == 0;
        boolean falls = shape.at("spPr", "xfrm")
                .map(x -> x.flag("flipH", false) == x.flag("flipV", false))
                .orElse(true);
        Optional<Element> line = shape.at("spPr", "ln");
        long width = line.flatMap(l -> l.number("w")).orElse(THIN);
        Optional<String> colour = line.flatMap(l -> l.at("solidFill"))
                .flatMap(colours::in)
                .or(() -> shape.at("style", "lnRef").flatMap(colours::in));
        if (!straight && !falls) {
            return Optional.of(undrawn(shape, box));
        }
        return colour.map(c -> new Decoration.Rule(box, colours.rgb(c), width));
    }

    private Optional<String> fill(Element shape) {
        Optional<Element> properties = shape.at("spPr");
        if (properties.flatMap(p -> p.at("noFill")).isPresent()) {
            return Optional.empty();
        }
        return properties
                .flatMap(p -> p.at("solidFill").or(() -> p.at("gradFill")))
                .flatMap(colours::in)
                .or(() -> shape.at("style", "fillRef")
                        .filter(ref -> ref.number("idx").orElse(0L) > 0)
                        .flatMap(colours::in));
    }

    private Optional<Decoration> image(Element fill, Box box) {
        return fill.at("blip")
                .flatMap(blip -> blip.attribute("r:embed"))
                .flatMap(id -> Optional.ofNullable(pictures.get(id)))
                .map(part -> new Decoration.Image(box, part));
    }

    /** How a group's inner measures lie on the page. */
    private record Frame(Box inner, Box outer) {
        private static final Frame PAGE = new Frame(new Box(0, 0, 1, 1), new Box(0, 0, 1, 1));

        private Frame within(Element group) {
            Optional<Element> xfrm = group.at("grpSpPr", "xfrm");
            Optional<Box> from = xfrm.flatMap(x -> Shapes.box(x, "chOff", "chExt"));
            Optional<Box> to = xfrm.flatMap(x -> Shapes.box(x, "off", "ext"));
            return from.isPresent()
                            && to.isPresent()
                            && from.get().width() > 0
                            && from.get().height() > 0
                    ? new Frame(from.get(), onPage(to.get()))
                    : this;
        }

        private Box onPage(Box box) {
            double across = (double) outer.width() / inner.width();
            double down = (double) outer.height() / inner.height();
            return new Box(
                    outer.x() + Math.round((box.x() - inner.x()) * across),
                    outer.y() + Math.round((box.y() - inner.y()) * down),
                    Math.round(box.width() * across),
                    Math.round(box.height() * down));
        }
    }
}
