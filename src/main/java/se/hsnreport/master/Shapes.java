package se.hsnreport.master;

import java.util.Optional;

/** What placeholders and decorations have in common in a sheet's tree of shapes. */
final class Shapes {
    private Shapes() {}

    /** The placeholder's element of a shape, if it is one. */
    static Optional<Element> placeholder(Element shape) {
        return shape.children().stream()
                .filter(c -> c.name().startsWith("nv"))
                .flatMap(nv -> nv.at("nvPr", "ph").stream())
                .findFirst();
    }

    static Optional<Element> naming(Element shape) {
        return shape.children().stream()
                .filter(c -> c.name().startsWith("nv"))
                .flatMap(nv -> nv.at("cNvPr").stream())
                .findFirst();
    }

    static Optional<Box> box(Element shape) {
        return shape.at("spPr", "xfrm").flatMap(xfrm -> box(xfrm, "off", "ext"));
    }

    static Optional<Box> box(Element xfrm, String offset, String extent) {
        Optional<Element> off = xfrm.at(offset);
        Optional<Element> ext = xfrm.at(extent);
        if (off.isEmpty() || ext.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Box(
                off.get().number("x").orElse(0L),
                off.get().number("y").orElse(0L),
                ext.get().number("cx").orElse(0L),
                ext.get().number("cy").orElse(0L)));
    }
}
