package se.hsnreport.render.pptx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Removes the parts of a package that nothing leads to any more, such as the pictures of slides that are gone. */
final class Leftovers {
    private Leftovers() {}

    static void remove(OPCPackage opened) throws InvalidFormatException {
        Set<PackagePartName> reached = new HashSet<>();
        Deque<PackageRelationshipCollection> open = new ArrayDeque<>();
        open.add(opened.getRelationships());
        while (!open.isEmpty()) {
            for (PackageRelationship relation : open.remove()) {
                PackagePart part = target(opened, relation);
                if (part != null && reached.add(part.getPartName())) {
                    open.add(part.getRelationships());
                }
            }
        }
        for (PackagePart part : opened.getParts()) {
            if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                remove(opened, part.getPartName());
            }
        }
    }

    /** With its relationships, which a new part of the same name would take over. */
    private static void remove(OPCPackage opened, PackagePartName name) {
        PackagePartName relations = PackagingURIHelper.getRelationshipPartName(name);
        if (opened.containPart(relations)) {
            opened.removePart(relations);
        }
        opened.removePart(name);
    }

    private static @org.jspecify.annotations.Nullable PackagePart target(
            OPCPackage opened, PackageRelationship relation) throws InvalidFormatException {
        if (relation.getTargetMode() != TargetMode.INTERNAL) {
            return null;
        }
        return opened.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }
}
