package se.hsnreport.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Objects;
import java.util.Optional;
import se.hsnreport.document.Run;
import se.hsnreport.layout.Anchor;
import se.hsnreport.layout.Item.Lines;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;

/** Links from texts to pages; each is part of the structure, and says in words where it leads. */
final class Links {
    /** Over a heading that a link leads to, in points. */
    private static final float AIR = 12;

    private final PdfWriter writer;
    private final LaidOutDeck deck;

    Links(PdfWriter writer, LaidOutDeck deck) {
        this.writer = writer;
        this.deck = deck;
    }

    /** Makes the current page one that links can lead to. */
    void arrive(Page page) {
        writer.getDirectContent().localDestination(name(page.number()), new PdfDestination(PdfDestination.FIT));
        deck.anchors().stream()
                .filter(anchor -> anchor.page() == page.number())
                .forEach(anchor -> writer.getDirectContent().localDestination(anchor.mark(), destination(anchor)));
    }

    /** Where a heading stands, in the size that the reader has chosen. */
    PdfDestination destination(Anchor anchor) {
        float top = Pen.points(deck.master().height() - anchor.y()) + AIR;
        return new PdfDestination(PdfDestination.XYZ, 0, top, 0);
    }

    /** The heading, or the first page of the slide, that a paragraph leads to; empty when it leads nowhere. */
    Optional<String> target(Lines lines) {
        Optional<String> wanted = lines.paragraph().runs().stream()
                .flatMap(run -> run.slide().stream())
                .findFirst();
        Optional<String> heading = deck.anchors().stream()
                .map(Anchor::mark)
                .filter(mark -> wanted.equals(Optional.of(mark)))
                .findFirst();
        return heading.or(() -> deck.pages().stream()
                .filter(page -> wanted.equals(Optional.of(page.slide().id())))
                .map(page -> name(page.number()))
                .findFirst());
    }

    /**
     * Lays a link over a text that is drawn.
     *
     * @param element of the structure that holds the text and nothing else
     * @param edges as {@link Pen#edges} gives them
     */
    void lay(PdfStructureElement element, Lines lines, float[] edges) {
        PdfAnnotation link = PdfAnnotation.createLink(
                writer,
                new Rectangle(edges[0], edges[1], edges[2], edges[3]),
                PdfAnnotation.HIGHLIGHT_INVERT,
                PdfAction.gotoLocalPage(target(lines).orElseThrow(), false));
        link.setBorder(new PdfBorderArray(0, 0, 0));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        String words = Run.text(lines.paragraph().runs());
        link.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        link.put(new PdfName("StructParent"), new PdfNumber(key));
        PdfArray kids = new PdfArray(Objects.requireNonNull(element.get(PdfName.K)));
        kids.add(reference(link));
        element.put(PdfName.K, kids);
        writer.addAnnotation(link);
    }

    private static PdfDictionary reference(PdfAnnotation link) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), link.getIndirectReference());
        return reference;
    }

    private static String name(int page) {
        return "page-" + page;
    }
}
