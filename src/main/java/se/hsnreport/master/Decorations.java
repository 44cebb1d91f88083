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
            return Shapes.placeholder(child).isPresent() || hidden(child) ? Stream.empty() : one(child, frame).stream();
        });
    }

    private static boolean hidden(Element shape) {
        boolean turned = shape.at("spPr", "xfrm").flatMap(x -> x.number("rot")).orElse(0L) != 0;
        return turned || Shapes.naming(shape).map(n -> n.flag("hidden", false)).orElse(false);
    }

    private Optional<Decoration> one(Element shape, Frame frame) {
        Optional<Box> box = Shapes.box(shape).map(frame::onPage);
        if (box.isEmpty()) {
            return Optional.empty();
        }
        return switch (shape.name()) {
            case "sp", "cxnSp" -> drawn(shape, box.get());
            case "pic" -> shape.at("blipFill").flatMap(fill -> image(fill, box.get()));
            default -> Optional.empty();
        };
    }

    private Optional<Decoration> drawn(Element shape, Box box) {
        String geometry =
                shape.at("spPr", "prstGeom").flatMap(g -> g.attribute("prst")).orElse("");
        if (LINES.contains(geometry)) {
            return rule(shape, box);
        }
        return geometry.equals("rect")
                ? fill(shape).map(colour -> new Decoration.Area(box, colours.rgb(colour)))
                : Optional.empty();
    }

    /** A line that falls the other way cannot be told as a box and is left out. */
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
        return straight || falls ? colour.map(c -> new Decoration.Rule(box, colours.rgb(c), width)) : Optional.empty();
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
