package se.hsnreport.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/** The document as it is read aloud. */
final class Structure {
    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName OWNER = new PdfName("O");

    private final PdfStructureElement document;
    private PdfStructureElement section;
    private boolean titled;
    private int level;
    private @Nullable PdfStructureElement contents;

    Structure(PdfWriter writer) {
        this.document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        this.section = document;
    }

    /** Begins the part of the document that the current page holds. */
    void beginPage() {
        section = child(document, "Sect");
        level = 0;
    }

    /** A heading of a document that goes on from page to page, under its title: each of the first level begins a part. */
    PdfStructureElement flowing(int heading) {
        if (heading == 1) {
            section = child(document, "Sect");
        }
        return add("H" + (heading + 1));
    }

    /** A line of the list of contents; lines that follow each other are one list. */
    PdfStructureElement contents() {
        if (contents == null) {
            contents = add("TOC");
        }
        return child(contents, "TOCI");
    }

    /** A new element of the current page. */
    PdfStructureElement add(String type) {
        return child(section, type);
    }

    static PdfStructureElement child(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    /** The page's title: the document's first is its only heading of the first level. */
    PdfStructureElement title() {
        level = titled ? 2 : 1;
        titled = true;
        return add("H" + level);
    }

    /** A heading on the page, one level under its title; plain text on a page that has no title. */
    PdfStructureElement heading() {
        return add(level == 0 ? "P" : "H" + (level + 1));
    }

    PdfStructureElement list(PdfStructureElement parent) {
        PdfStructureElement list = child(parent, "L");
        attributes(list, "List").put(new PdfName("ListNumbering"), new PdfName("Disc"));
        return list;
    }

    PdfStructureElement list() {
        return list(section);
    }

    PdfStructureElement table(String name) {
        PdfStructureElement table = add("Table");
        attributes(table, "Table").put(new PdfName("Summary"), text(name));
        return table;
    }

    /** A cell: it heads its column or its row, or it is headed. */
    PdfStructureElement cell(PdfStructureElement row, Scope scope, int span) {
        PdfStructureElement cell = child(row, scope == Scope.NONE ? "TD" : "TH");
        if (scope == Scope.NONE && span == 1) {
            return cell;
        }
        PdfDictionary attributes = attributes(cell, "Table");
        if (scope != Scope.NONE) {
            attributes.put(new PdfName("Scope"), new PdfName(scope == Scope.ROW ? "Row" : "Column"));
        }
        if (span > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(span));
        }
        return cell;
    }

    /** What a cell heads. */
    enum Scope {
        COLUMN,
        ROW,
        NONE
    }

    /** A picture with what it shows in words, and its edges from the page's lower left corner in points. */
    PdfStructureElement figure(String alt, float[] edges) {
        PdfStructureElement figure = add("Figure");
        figure.put(PdfName.ALT, text(alt));
        PdfDictionary attributes = attributes(figure, "Layout");
        attributes.put(PdfName.BBOX, new PdfArray(edges));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        return figure;
    }

    private static PdfDictionary attributes(PdfStructureElement element, String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName(owner));
        element.put(ATTRIBUTES, attributes);
        return attributes;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
