package se.hsnreport.render.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import se.hsnreport.render.ooxml.Namespaces;

/** The template's package on its way to become the deck: its own slides out, the deck's in. */
final class Presentation {
    /** What hangs on the template's own slides, or on how its author last looked at them. */
    private static final Set<String> DROPPED = Set.of(Namespaces.relation("slide"), Namespaces.relation("viewProps"));

    private final OPCPackage opened;
    private final List<PresentationXml.Entry> slides = new ArrayList<>();
    private Optional<String> madeNotesMaster = Optional.empty();

    private Presentation(OPCPackage opened) {
        this.opened = opened;
    }

    /** A template without its slides. */
    static Presentation emptied(OPCPackage opened) throws InvalidFormatException {
        Presentation presentation = new Presentation(opened);
        PackagePart main = presentation.main();
        opened.replaceContentType(main.getContentType(), Namespaces.presentationType("presentation.main"));
        for (PackageRelationship relation : list(main.getRelationships())) {
            if (DROPPED.contains(relation.getRelationshipType())) {
                main.removeRelationship(relation.getId());
            }
        }
        for (PackageRelationship thumbnail : list(opened.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL))) {
            opened.removeRelationship(thumbnail.getId());
        }
        Leftovers.remove(opened);
        return presentation;
    }

    PackagePart part(String name) throws InvalidFormatException {
        return opened.getPart(org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName(name));
    }

    /** A new part; a number in the name's place of {@code #} is chosen so that no other part is called so. */
    PackagePart create(String pattern, String contentType) throws InvalidFormatException {
        int number = opened.getUnusedPartIndex(pattern);
        return opened.createPart(
                org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName(
                        pattern.replace("#", String.valueOf(number))),
                contentType);
    }

    static String relate(PackagePart from, PackagePart to, String kind) {
        return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Namespaces.relation(kind))
                .getId();
    }

    static void relate(PackagePart from, PackagePart to, String kind, String id) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Namespaces.relation(kind), id);
    }

    /** Puts a slide behind those there are, into a section of the deck. */
    void append(PackagePart slide, String section) {
        slides.add(new PresentationXml.Entry(relate(main(), slide, "slide"), section));
    }

    /** The template's notes master, or a plain one made now. */
    PackagePart notesMaster() throws IOException, InvalidFormatException {
        PackagePart main = main();
        for (PackageRelationship relation : main.getRelationshipsByType(Namespaces.relation("notesMaster"))) {
            return main.getRelatedPart(relation);
        }
        PackagePart master = create("/ppt/notesMasters/notesMaster#.xml", Namespaces.presentationType("notesMaster"));
        try (InputStream plain = Presentation.class.getResourceAsStream("notesMaster.xml");
                OutputStream out = master.getOutputStream()) {
            java.util.Objects.requireNonNull(plain).transferTo(out);
        }
        relate(master, copiedTheme(main), "theme");
        madeNotesMaster = Optional.of(relate(main, master, "notesMaster"));
        return master;
    }

    /** Writes the list of slides. */
    void finish() throws IOException {
        PackagePart main = main();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = main.getInputStream()) {
            new PresentationXml(slides, madeNotesMaster).rewrite(in, out);
        }
        try (OutputStream to = main.getOutputStream()) {
            out.writeTo(to);
        }
    }

    /** Two masters must not share one theme. */
    private PackagePart copiedTheme(PackagePart main) throws IOException, InvalidFormatException {
        PackagePart slideMaster = first(main, "slideMaster");
        PackagePart theme = first(slideMaster, "theme");
        PackagePart copy = create("/ppt/theme/theme#.xml", Namespaces.officeType("theme"));
        try (InputStream in = theme.getInputStream();
                OutputStream out = copy.getOutputStream()) {
            in.transferTo(out);
        }
        for (PackageRelationship relation : theme.getRelationships()) {
            copy.addRelationship(
                    relation.getTargetURI(),
                    relation.getTargetMode(),
                    relation.getRelationshipType(),
                    relation.getId());
        }
        return copy;
    }

    private static PackagePart first(PackagePart from, String kind) throws InvalidFormatException {
        return from.getRelatedPart(
                from.getRelationshipsByType(Namespaces.relation(kind)).getRelationship(0));
    }

    /** Looked up anew each time: the package layer puts another object in a part's place when it is written to. */
    private PackagePart main() {
        return opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                .get(0);
    }

    private static List<PackageRelationship> list(Iterable<PackageRelationship> relations) {
        List<PackageRelationship> list = new ArrayList<>();
        relations.forEach(list::add);
        return list;
    }
}
