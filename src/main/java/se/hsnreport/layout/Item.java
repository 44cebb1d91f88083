package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Image;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.document.Tone;
import se.hsnreport.master.Box;
import se.hsnreport.master.Placeholder;

/** Something on a page, with the placeholder it fills and its own box in EMU. */
public sealed interface Item {
    Placeholder placeholder();

    Box box();

    /**
     * Where a line's letters stand: as far under the line's upper edge as Arial's ascent and descent, centred in the
     * line, put them; in EMU.
     *
     * @param size in hundredths of a point
     * @param lineHeight in hundredths of a point
     */
    static long baseline(int size, int lineHeight) {
        // ascent 0.905 and ascent, descent and leading together 1.149 of the size; 12 700 EMU in 100 hundredths
        return (500L * lineHeight - 1149L * size / 2 + 905L * size) * 127 / 1000;
    }

    /** What a text is to the page. */
    enum Role {
        TITLE,
        SUBTITLE,
        BODY,
        /** A heading within a document that goes on from page to page. */
        HEADING,
        /** A heading under another. */
        SUBHEADING,
        /** A line of the list of contents. */
        CONTENTS,
        /** The page's number in it. */
        CONTENTS_PAGE,
        /** The dots between both. */
        LEADER,
        /** The foot's left text: source and date of data. */
        SOURCE,
        /** The foot's middle text. */
        FOOT,
        PAGE_NUMBER
    }

    /** Text, already broken into lines; the box is the placeholder's. */
    record TextItem(Placeholder placeholder, Box box, Role role, List<Lines> paragraphs) implements Item {
        public TextItem {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A table or a part of one; the box is as high as its rows. */
    record TableItem(Placeholder placeholder, Box box, TableGrid grid) implements Item {}

    /** A chart that fills its box. */
    record ChartItem(Placeholder placeholder, Box box, ChartSpec chart, String alt) implements Item {}

    /** A picture, drawn in its own proportions in the middle of its box. */
    record PictureItem(Placeholder placeholder, Box box, Image image, String alt) implements Item {}

    /**
     * A paragraph in lines, or the part of one that this page holds. The first line's upper edge is the box's inner
     * edge (further down by the anchor), and in every line the letters stand {@link Item#baseline} under its top.
     *
     * @param paragraph its text is that of the lines
     * @param size of the type in hundredths of a point
     * @param lineHeight from base line to base line in hundredths of a point
     * @param spaceBefore in hundredths of a point; not used for the first paragraph of a box
     * @param indent of the text from the box's inner edge in EMU; a bullet stands at the edge, or for a sub-bullet at
     *     half of it
     */
    record Lines(Paragraph paragraph, int size, int lineHeight, int spaceBefore, long indent, List<Line> lines) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line without the space at its end. What is bold by the paragraph's style or its place is bold in its runs.
     *
     * @param width of its text in EMU
     */
    record Line(List<Run> runs, long width) {
        public Line {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A table's rows and columns measured.
     *
     * @param name what the table is, for people who cannot see it
     * @param columns widths in EMU, their sum is the box's width
     * @param headRows how many of the first rows are heads
     * @param size of the type in hundredths of a point
     * @param lineHeight in hundredths of a point
     * @param inset left and right of a cell's text in EMU
     */
    record TableGrid(
            String name, List<Long> columns, List<GridRow> rows, int headRows, int size, int lineHeight, long inset) {
        public TableGrid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** What stands over or under a row. */
    enum RowLook {
        HEAD_GROUP,
        HEAD,
        ITEM,
        HEADING,
        SUM,
        TOTAL
    }

    /**
     * A row.
     *
     * @param height in EMU
     * @param gapBefore of it, white room above the text and any rule, in EMU; it sets groups off
     */
    record GridRow(RowLook look, long height, long gapBefore, List<GridCell> cells) {
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param lines none when the cell is empty
     * @param span how many columns it covers
     * @param scopeRow whether it heads its row
     */
    record GridCell(List<String> lines, int span, Table.Align align, boolean bold, boolean scopeRow, Tone tone) {
        public GridCell {
            lines = List.copyOf(lines);
        }
    }
}
