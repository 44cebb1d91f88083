package se.hsnreport.master;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Puts layouts together with what they inherit.
 *
 * @param pictures of the master by relationship id
 * @param places finds the placeholders
 */
record Layouts(Element master, Colours colours, Map<String, String> pictures, Placeholders places, Box page) {
    private static final int WHITE = 0xFFFFFF;

    SlideLayout layout(PackagePart part) throws MasterException, InvalidFormatException {
        Element layout = Parts.element(part);
        Colours own = layout.at("clrMapOvr", "overrideClrMapping")
                .map(o -> colours.under(o.attributes()))
                .orElse(colours);
        return new SlideLayout(
                layout.at("cSld").flatMap(c -> c.attribute("name")).orElse(""),
                Parts.name(part),
                places.of(layout, own),
                background(layout, own),
                decorations(layout, new Decorations(own, Parts.pictures(part))).toList());
    }

    private Stream<Decoration> decorations(Element layout, Decorations own) {
        Decorations below = new Decorations(colours, pictures);
        Stream<Decoration> page = layout.at("cSld", "bg").isPresent()
                ? own.background(layout, this.page).stream()
                : below.background(master, this.page).stream();
        Stream<Decoration> masters = layout.flag("showMasterSp", true) ? below.of(master).stream() : Stream.empty();
        return Stream.of(page, masters, own.of(layout).stream()).flatMap(d -> d);
    }

    /** Of a gradient the first colour is taken: text that can be read on it can be read on that. */
    private OptionalInt background(Element layout, Colours own) {
        Optional<Element> plain = layout.at("cSld", "bg");
        Optional<Integer> rgb = plain.isPresent()
                ? plain.flatMap(own::in).map(own::rgb)
                : master.at("cSld", "bg").flatMap(colours::in).map(colours::rgb);
        return rgb.filter(c -> c != WHITE).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
