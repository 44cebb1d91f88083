package se.hsnreport.master;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Goes from part to part in a template's package. */
final class Parts {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Parts() {}

    /** Fails on a relationship within the package whose target can be the name of no part. */
    static void checkTargets(OPCPackage opened) throws InvalidFormatException {
        for (PackagePart part : opened.getParts()) {
            if (!part.isRelationshipPart()) {
                for (PackageRelationship relation : part.getRelationships()) {
                    found(part, relation);
                }
            }
        }
    }

    static String name(PackagePart part) {
        return part.getPartName().getName();
    }

    static Element element(PackagePart part) throws MasterException {
        try {
            return Element.read(part.getInputStream());
        } catch (XMLStreamException | IOException e) {
            throw new MasterException(name(part));
        }
    }

    /** The first part that another one points to in this sense. */
    static PackagePart related(PackagePart from, String type) throws MasterException, InvalidFormatException {
        for (PackageRelationship relation : from.getRelationshipsByType(OFFICE + type)) {
            return target(from, relation);
        }
        throw new MasterException(name(from) + " → " + type);
    }

    /** The slide masters in the order that the presentation lists them, one at least. */
    static List<PackagePart> masters(PackagePart main, Element presentation)
            throws MasterException, InvalidFormatException {
        List<PackagePart> masters = listed(main, presentation, "sldMaster", "slideMaster");
        return masters.isEmpty() ? List.of(related(main, "slideMaster")) : masters;
    }

    /** The layouts in the order that the master lists them. */
    static List<PackagePart> layouts(PackagePart part, Element master) throws MasterException, InvalidFormatException {
        return listed(part, master, "sldLayout", "slideLayout");
    }

    private static List<PackagePart> listed(PackagePart part, Element sheet, String what, String type)
            throws MasterException, InvalidFormatException {
        List<PackagePart> parts = new ArrayList<>();
        List<Element> ids = sheet.at(what + "IdLst").stream()
                .flatMap(list -> list.all(what + "Id"))
                .toList();
        for (Element id : ids) {
            PackageRelationship relation =
                    part.getRelationship(id.attribute("r:id").orElse(""));
            if (relation == null || !relation.getRelationshipType().equals(OFFICE + type)) {
                throw new MasterException(name(part) + " → " + type);
            }
            parts.add(target(part, relation));
        }
        return parts;
    }

    /** Names of the pictures' parts by relationship id. */
    static Map<String, String> pictures(PackagePart sheet) throws InvalidFormatException {
        Map<String, String> pictures = new HashMap<>();
        for (PackageRelationship relation : sheet.getRelationshipsByType(OFFICE + "image")) {
            found(sheet, relation).ifPresent(picture -> pictures.put(relation.getId(), name(picture)));
        }
        return pictures;
    }

    private static PackagePart target(PackagePart from, PackageRelationship relation)
            throws MasterException, InvalidFormatException {
        return found(from, relation)
                .orElseThrow(() -> new MasterException(relation.getTargetURI().toString()));
    }

    private static Optional<PackagePart> found(PackagePart from, PackageRelationship relation)
            throws InvalidFormatException {
        if (relation.getTargetMode() != TargetMode.INTERNAL) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                from.getPackage().getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
    }
}
