package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Paragraph.Style;

/**
 * How a paragraph's style looks at a size of the text around it.
 *
 * @param size in hundredths of a point
 * @param spaceBefore in hundredths of a point
 * @param indent in EMU
 */
record ParagraphStyle(int size, int spaceBefore, long indent) {
    private static final int STEP = 200;
    private static final int NOTE_LEAST = 1000;

    /**
     * The look of a style.
     *
     * @param base size of first-level text, in hundredths of a point
     * @param least size that second-level text is not made smaller than
     */
    static ParagraphStyle of(Style style, int base, int least) {
        int second = Math.max(base - STEP, Math.min(base, least));
        long em = Sizes.emu(base);
        return switch (style) {
            case BODY -> new ParagraphStyle(base, base * 6 / 10, 0);
            case LEAD -> new ParagraphStyle(base, base * 9 / 10, 0);
            case BULLET -> new ParagraphStyle(base, base / 2, em);
            case SUB_BULLET -> new ParagraphStyle(second, base / 4, 2 * em);
            case KEY_LABEL -> new ParagraphStyle(base, base * 12 / 10, 0);
            case KEY_VALUE -> new ParagraphStyle(keyFigure(base), 0, 0);
            case KEY_NOTE -> new ParagraphStyle(note(base), 0, 0);
            case NOTE -> new ParagraphStyle(note(base), base * 8 / 10, 0);
        };
    }

    /** As 40 points stand to 18, in whole points. */
    private static int keyFigure(int base) {
        return base * 40 / 18 / 100 * 100;
    }

    /** Three quarters in whole points, for what is read at need. */
    private static int note(int base) {
        return Math.min(base, Math.max(NOTE_LEAST, base * 3 / 4 / 100 * 100));
    }

    /** Lines of a paragraph, all of it or a part. */
    Item.Lines lines(Paragraph paragraph, List<Item.Line> lines) {
        return new Item.Lines(paragraph, size, Sizes.lineHeight(size, Sizes.SPACING), spaceBefore, indent, lines);
    }
}
