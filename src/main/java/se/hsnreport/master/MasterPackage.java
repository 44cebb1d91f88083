package se.hsnreport.master;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** A template's package as data. */
final class MasterPackage {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final Set<String> KINDS =
            Set.of(MAIN + "presentation.main+xml", MAIN + "template.main+xml", MAIN + "slideshow.main+xml");
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

    private MasterPackage() {}

    /** Reads the first slide master and its layouts. */
    static Master read(byte[] bytes, String name) throws MasterException {
        try {
            OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes));
            try {
                return master(opened, new Content(bytes, name));
            } finally {
                opened.revert();
            }
        } catch (MasterException e) {
            throw e;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // Whatever the package layer makes of strange bytes, to us it is one thing: no template.
            throw new MasterException(String.valueOf(e.getMessage()));
        }
    }

    private static Master master(OPCPackage opened, Content content) throws MasterException, InvalidFormatException {
        PackagePart main = main(opened);
        Element presentation = Parts.element(main);
        Box page = page(presentation);
        PackagePart part = Parts.related(main, "slideMaster");
        Element master = Parts.element(part);
        Element theme = Parts.element(Parts.related(part, "theme"));
        Colours colours = Colours.of(
                slots(theme), master.at("clrMap").map(Element::attributes).orElse(Map.of()));
        Fonts fonts = Fonts.of(theme);
        Placeholders places = new Placeholders(master, fonts, presentation.at("defaultTextStyle"));
        Layouts reader = new Layouts(master, colours, Parts.pictures(part), places, page);
        List<SlideLayout> layouts = new ArrayList<>();
        for (PackagePart layout : Parts.layouts(part, master)) {
            layouts.add(reader.layout(layout));
        }
        Theme known = new Theme(colours.known(), fonts.heading(), fonts.body(), colours.roles());
        return new Master(content, page.width(), page.height(), known, layouts);
    }

    private static PackagePart main(OPCPackage opened) throws MasterException {
        List<PackagePart> parts = opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (parts.isEmpty()) {
            throw new MasterException("officeDocument");
        }
        PackagePart main = parts.get(0);
        if (!KINDS.contains(main.getContentType())) {
            throw new MasterException(main.getContentType());
        }
        return main;
    }

    private static Box page(Element presentation) throws MasterException {
        Box page = presentation
                .at("sldSz")
                .map(s ->
                        new Box(0, 0, s.number("cx").orElse(0L), s.number("cy").orElse(0L)))
                .orElse(new Box(0, 0, 0, 0));
        if (page.width() <= 0 || page.height() <= 0) {
            throw new MasterException("sldSz");
        }
        return page;
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
