package se.hsnreport.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import se.hsnreport.document.Deck;
import se.hsnreport.document.PageWords;
import se.hsnreport.document.Tone;
import se.hsnreport.render.PictureFile;
import se.hsnreport.render.ooxml.Archive;
import se.hsnreport.render.ooxml.CoreProperties;
import se.hsnreport.render.ooxml.Namespaces;

/** A text document on A4 pages, written whole from its parts. */
public final class TextDocument {
    static final String HEAD = "rIdHead";
    static final String FOOT = "rIdFoot";

    private static final String WORD = "/word/";
    private static final String TYPE = "wordprocessingml.";

    private final Facts facts;
    private final Body body;
    private Optional<Running> running = Optional.empty();

    public TextDocument(Facts facts) {
        this.facts = facts;
        this.body = new Body(facts.colours());
    }

    /**
     * What a document is apart from its text.
     *
     * @param about title, subject, author and language
     * @param date that it bears as its own
     * @param colours RRGGBB by tone; every tone that its text uses has one
     */
    public record Facts(Deck.About about, LocalDate date, Map<Tone, String> colours) {
        public Facts {
            colours = Map.copyOf(colours);
        }
    }

    /** Where the text is written. */
    public Body body() {
        return body;
    }

    /** Puts a line over and a page number under every page; without it both are empty. */
    public void running(String head, PageWords words) {
        running = Optional.of(new Running(head, words));
    }

    /** Writes the file; the text is complete then, the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try {
            OPCPackage made = OPCPackage.create(new ByteArrayOutputStream());
            try {
                parts(made);
                CoreProperties.write(made.getPackageProperties(), facts.about(), facts.date());
                Archive.write(made, out);
            } finally {
                made.revert();
            }
        } catch (InvalidFormatException | UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private void parts(OPCPackage made) throws IOException, InvalidFormatException {
        PackagePart document = part(made, "document", "document.main");
        made.addRelationship(document.getPartName(), TargetMode.INTERNAL, Namespaces.relation("officeDocument"));
        fill(document, to -> body.write(to, running.isPresent()));
        add(made, document, "styles", to -> StylesXml.write(to, facts));
        add(made, document, "numbering", NumberingXml::write);
        add(
                made,
                document,
                "settings",
                to -> SettingsXml.write(to, facts.about().language()));
        if (running.isPresent()) {
            Running lines = running.get();
            relate(document, fill(part(made, "header1", "header"), lines::head), "header", HEAD);
            relate(document, fill(part(made, "footer1", "footer"), lines::foot), "footer", FOOT);
        }
        for (Body.Media media : body.media()) {
            PackagePart picture = made.createPart(
                    PackagingURIHelper.createPartName(WORD + "media/" + media.name()), media.contentType());
            try (OutputStream to = picture.getOutputStream()) {
                to.write(PictureFile.bytes(media.image()));
            }
            relate(document, picture, "image", media.relation());
        }
    }

    private static void add(OPCPackage made, PackagePart document, String kind, Consumer<OutputStream> content)
            throws IOException, InvalidFormatException {
        relate(document, fill(part(made, kind, kind), content), kind, "rId" + kind);
    }

    private static PackagePart part(OPCPackage made, String name, String type) throws InvalidFormatException {
        return made.createPart(
                PackagingURIHelper.createPartName(WORD + name + ".xml"), Namespaces.officeType(TYPE + type));
    }

    private static PackagePart fill(PackagePart part, Consumer<OutputStream> content) throws IOException {
        try (OutputStream to = part.getOutputStream()) {
            content.accept(to);
        }
        return part;
    }

    private static void relate(PackagePart from, PackagePart to, String kind, String id) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Namespaces.relation(kind), id);
    }
}
