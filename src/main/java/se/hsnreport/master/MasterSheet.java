package se.hsnreport.master;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * One of a presentation's slide masters, with its theme.
 *
 * @param slots RRGGBB by theme slot
 * @param map theme slot by the name that the master's sheets use
 */
record MasterSheet(
        PackagePart part,
        Element sheet,
        Map<String, String> slots,
        Map<String, String> map,
        Fonts fonts,
        Colours colours) {
    private static final Set<String> SLOTS = Set.of(
            "dk1",
            "lt1",
            "dk2",
            "lt2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    static MasterSheet of(PackagePart part) throws MasterException, InvalidFormatException {
        Element sheet = Parts.element(part);
        Element theme = Parts.element(Parts.related(part, "theme"));
        Map<String, String> slots = slots(theme);
        Map<String, String> map = sheet.at("clrMap").map(Element::attributes).orElse(Map.of());
        return new MasterSheet(part, sheet, slots, map, Fonts.of(theme), Colours.of(slots, map));
    }

    /** Fonts and all colours that were met so far. */
    Theme theme() {
        return new Theme(colours.known(), fonts.heading(), fonts.body(), colours.roles());
    }

    /** The layouts in order; of a master with other colours than the first's, all are told by their values. */
    List<SlideLayout> layouts(MasterSheet first, Element presentation, Box page)
            throws MasterException, InvalidFormatException {
        boolean alike = slots.equals(first.slots) && map.equals(first.map);
        Colours told = alike ? first.colours : colours.literalTo(first.colours);
        Placeholders places = new Placeholders(sheet, fonts, presentation.at("defaultTextStyle"));
        Layouts reader = new Layouts(sheet, told, Parts.pictures(part), places, page);
        List<SlideLayout> layouts = new ArrayList<>();
        for (PackagePart layout : Parts.layouts(part, sheet)) {
            SlideLayout read = reader.layout(layout);
            layouts.add(alike ? read : read.ofOtherTheme());
        }
        return layouts;
    }

    private static Map<String, String> slots(Element theme) throws MasterException {
        Map<String, String> slots = new HashMap<>();
        theme.at("themeElements", "clrScheme").stream()
                .flatMap(s -> s.children().stream())
                .forEach(slot -> slot.children().stream()
                        .findFirst()
                        .flatMap(Colours::plain)
                        .ifPresent(rgb -> slots.put(slot.name(), rgb)));
        if (!slots.keySet().containsAll(SLOTS)) {
            throw new MasterException("clrScheme");
        }
        return slots;
    }
}
