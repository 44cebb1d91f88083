package se.hsnreport.document;

import java.util.List;

/** A paragraph of text. */
public record Paragraph(Style style, List<Run> runs) {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** What the paragraph is to its neighbours. */
    public enum Style {
        /** Running text. */
        BODY,
        /** A bold line over what follows. */
        LEAD,
        /** An item of a list. */
        BULLET,
        /** An item under an item. */
        SUB_BULLET,
        /** A small remark, such as a definition. */
        NOTE,
        /** What a key figure is. */
        KEY_LABEL,
        /** A key figure, big. */
        KEY_VALUE,
        /** What a key figure is compared with. */
        KEY_NOTE
    }
}
