package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.ChartSpec;
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

    /** What a text is to the page. */
    enum Role {
        TITLE,
        SUBTITLE,
        BODY,
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

    /**
     * A paragraph in lines.
     *
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
     * A line.
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
     * @param span how many columns it covers
     * @param scopeRow whether it heads its row
     */
    record GridCell(List<String> lines, int span, Table.Align align, boolean bold, boolean scopeRow, Tone tone) {
        public GridCell {
            lines = List.copyOf(lines);
        }
    }
}
