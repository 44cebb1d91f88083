package se.hsnreport.render.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import org.jspecify.annotations.Nullable;

/** Keeps track of which list an item belongs to. */
final class Lists {
    private final Structure structure;
    private @Nullable PdfStructureElement outer;
    private @Nullable PdfStructureElement inner;
    private @Nullable PdfStructureElement lastBody;

    Lists(Structure structure) {
        this.structure = structure;
    }

    /** An item's bullet and its text. */
    record Entry(PdfStructureElement label, PdfStructureElement body) {}

    /** The next item: of the list, or of the list under its last item. */
    Entry item(boolean sub) {
        PdfStructureElement body = lastBody;
        if (!sub || body == null) {
            inner = null;
            outer = outer == null ? structure.list() : outer;
            return entry(outer, true);
        }
        inner = inner == null ? structure.list(body) : inner;
        return entry(inner, false);
    }

    private Entry entry(PdfStructureElement list, boolean top) {
        PdfStructureElement item = Structure.child(list, "LI");
        PdfStructureElement label = Structure.child(item, "Lbl");
        PdfStructureElement body = Structure.child(item, "LBody");
        if (top) {
            lastBody = body;
        }
        // The text stands in an element of its own, so that a list can follow it in the body.
        return new Entry(label, Structure.child(body, "P"));
    }

    /** Says that something else follows. */
    void end() {
        outer = null;
        inner = null;
        lastBody = null;
    }
}
