package se.hsnreport.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.List;
import se.hsnreport.document.Run;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Typeface;
import se.hsnreport.master.Box;

/**
 * Draws on the current page with the measures of the layout: EMU from the upper left corner. All that is drawn is
 * either part of the structure or said to be decoration.
 */
final class Pen {
    private final PdfWriter writer;
    private final Faces faces;
    private final LaidOutDeck deck;
    private final Structure structure;
    private final Links links;

    Pen(PdfWriter writer, Faces faces, LaidOutDeck deck) {
        this.writer = writer;
        this.faces = faces;
        this.deck = deck;
        this.structure = new Structure(writer);
        this.links = new Links(writer, deck);
    }

    LaidOutDeck deck() {
        return deck;
    }

    Faces faces() {
        return faces;
    }

    Structure structure() {
        return structure;
    }

    Links links() {
        return links;
    }

    PdfContentByte content() {
        return writer.getDirectContent();
    }

    static float points(long emu) {
        return (float) emu / Box.POINT;
    }

    /** Distance from the page's lower edge. */
    float up(long y) {
        return points(deck.master().height() - y);
    }

    /** Draws what belongs to an element of the structure, which must have no children. */
    void tagged(PdfStructureElement element, Runnable drawing) {
        content().beginMarkedContentSequence(element);
        drawing.run();
        content().endMarkedContentSequence();
    }

    /** Draws what nobody needs to be told of. */
    void decoration(String type, Runnable drawing) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        content().beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        drawing.run();
        content().endMarkedContentSequence();
    }

    /** Text that stands on a base line; runs follow each other. */
    void text(List<Run> runs, TypeStyle type, long x, long baseline) {
        PdfContentByte content = content();
        content.beginText();
        content.setTextMatrix(points(x), up(baseline));
        for (Run run : runs) {
            content.setColorFill(run.tone().map(this::colour).orElse(type.colour()));
            content.setFontAndSize(faces.of(type.face(run)), type.points());
            content.showText(run.text());
        }
        content.endText();
    }

    /** The width of runs as they are drawn, in EMU. */
    long width(List<Run> runs, TypeStyle type) {
        double width = 0;
        for (Run run : runs) {
            BaseFont font = faces.of(type.face(run));
            width += font.getWidthPoint(run.text(), type.points());
        }
        return Math.round(width * Box.POINT);
    }

    void area(Box box, Color colour) {
        content().setColorFill(colour);
        content().rectangle(points(box.x()), up(box.bottom()), points(box.width()), points(box.height()));
        content().fill();
    }

    /** A picture that fills a box. */
    void image(Image image, Box box) {
        try {
            content()
                    .addImage(
                            image, points(box.width()), 0, 0, points(box.height()), points(box.x()), up(box.bottom()));
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Left, lower, right and upper edge from the page's lower left corner, in points. */
    float[] edges(Box box) {
        return new float[] {points(box.x()), up(box.bottom()), points(box.right()), up(box.y())};
    }

    /** A line from the upper left to the lower right corner of a box, its width in points. */
    void rule(Box box, Color colour, float width) {
        content().setColorStroke(colour);
        content().setLineWidth(width);
        content().moveTo(points(box.x()), up(box.y()));
        content().lineTo(points(box.right()), up(box.bottom()));
        content().stroke();
    }

    Color colour(Tone tone) {
        return new Color(deck.rgb(tone));
    }

    /**
     * How text looks.
     *
     * @param size in hundredths of a point
     * @param bold whether all of it is
     */
    record TypeStyle(int size, boolean bold, Color colour) {
        float points() {
            return size / 100f;
        }

        Typeface face(Run run) {
            return Typeface.of(bold || run.bold(), run.italic());
        }
    }
}
