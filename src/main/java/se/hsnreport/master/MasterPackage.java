package se.hsnreport.master;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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

    private MasterPackage() {}

    /** Reads all slide masters; the theme is the first one's. */
    static Master read(byte[] bytes, String name) throws MasterException {
        try {
            OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes));
            try {
                Master read = master(opened, new Content(bytes, name));
                Parts.checkTargets(opened);
                // Every document is written on it: what cannot be written again is better told now.
                opened.save(OutputStream.nullOutputStream());
                return read;
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
        List<MasterSheet> sheets = new ArrayList<>();
        for (PackagePart part : Parts.masters(main, presentation)) {
            sheets.add(MasterSheet.of(part));
        }
        MasterSheet first = sheets.get(0);
        List<SlideLayout> layouts = new ArrayList<>();
        for (MasterSheet sheet : sheets) {
            layouts.addAll(sheet.layouts(first, presentation, page));
        }
        return new Master(content, page.width(), page.height(), first.theme(), layouts);
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
}
