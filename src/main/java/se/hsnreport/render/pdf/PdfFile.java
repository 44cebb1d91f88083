package se.hsnreport.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import se.hsnreport.layout.Anchor;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.master.Box;

/** One PDF being written: what belongs to the file as a whole; pages draw themselves. */
final class PdfFile {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final LaidOutDeck deck;
    private final Metadata metadata;
    private final Document document;
    private final PdfWriter writer;
    private String section = "";
    private Optional<PdfOutline> above = Optional.empty();

    PdfFile(LaidOutDeck deck, OutputStream out) throws DocumentException {
        this.deck = deck;
        this.metadata = new Metadata(deck.deck());
        float width = (float) deck.master().width() / Box.POINT;
        float height = (float) deck.master().height() / Box.POINT;
        this.document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
        this.writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
    }

    void write() throws IOException, DocumentException {
        open();
        Pen pen = new Pen(writer, new Faces(), deck);
        PageDrawing drawing = new PageDrawing(pen);
        for (Page page : deck.pages()) {
            if (page.number() > 1) {
                document.newPage();
            }
            // A page of plain drawing counts as empty otherwise, and is skipped.
            writer.setPageEmpty(false);
            drawing.draw(page);
            if (deck.flows()) {
                headings(page, pen.links());
            } else {
                bookmark(page);
            }
            metadata.add(writer.getDirectContent().toPdf(writer));
        }
        byte[] id = metadata.id();
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        document.close();
    }

    private void open() throws IOException {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // Smaller; and the plain table of contents would be written in the digits of the machine's locale.
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        metadata.describe(document, writer.getInfo());
        document.open();
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(deck.deck().about().language()));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
        writer.setXmpMetadata(metadata.xmp());
    }

    /** Says which red, green and blue are meant. */
    private PdfDictionary outputIntent() throws IOException {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile()).getIndirectReference());
        return intent;
    }

    /** The profile lies beside the program, because the one of the JDK is not the same in every JDK. */
    private static PdfStream profile() throws IOException {
        try (InputStream in = PdfFile.class.getResourceAsStream("sRGB.icc")) {
            PdfStream stream = new PdfStream(Objects.requireNonNull(in).readAllBytes());
            stream.put(PdfName.N, new PdfNumber(3));
            stream.flateCompress();
            return stream;
        }
    }

    /** The headings of a page, the second level below the first. */
    private void headings(Page page, Links links) {
        for (Anchor anchor : deck.anchors()) {
            if (anchor.page() == page.number()) {
                PdfOutline parent =
                        anchor.level() == 1 ? writer.getRootOutline() : above.orElseGet(writer::getRootOutline);
                PdfOutline made = new PdfOutline(parent, links.destination(anchor), anchor.title());
                above = anchor.level() == 1 ? Optional.of(made) : above;
            }
        }
    }

    /** The first page of a section stands for it; the others stand below. */
    private void bookmark(Page page) {
        if (page.part() > 1) {
            return;
        }
        PdfDestination whole = new PdfDestination(PdfDestination.FIT);
        boolean begins = !page.slide().section().equals(section);
        PdfOutline parent = begins ? writer.getRootOutline() : above.orElseGet(writer::getRootOutline);
        PdfOutline made = new PdfOutline(parent, whole, page.title());
        if (begins) {
            section = page.slide().section();
            above = Optional.of(made);
        }
    }
}
