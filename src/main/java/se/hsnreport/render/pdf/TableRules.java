package se.hsnreport.render.pdf;

import java.util.List;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.Item.GridCell;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.Item.TableGrid;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.master.Box;

/** The rules of a table: horizontal only, the heavier the more they part. */
final class TableRules {
    private static final float THIN = 0.5f;
    private static final float HEAD = 1f;
    private static final float SUM = 0.75f;
    private static final float TOTAL = 1.75f;

    private final Pen pen;
    private final TableItem item;

    TableRules(Pen pen, TableItem item) {
        this.pen = pen;
        this.item = item;
    }

    void draw() {
        TableGrid grid = item.grid();
        long y = item.box().y();
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            above(row, y + row.gapBefore());
            y += row.height();
            boolean last = i == grid.rows().size() - 1;
            below(row, y, last ? RowLook.HEAD : grid.rows().get(i + 1).look());
        }
    }

    private void above(GridRow row, long y) {
        if (row.look() == RowLook.SUM) {
            across(y, Tone.INK, SUM);
        } else if (row.look() == RowLook.TOTAL) {
            across(y, Tone.INK, TOTAL);
        }
    }

    /** A thin rule, unless the next row brings a heavier one or is set off by space. */
    private void below(GridRow row, long y, RowLook next) {
        switch (row.look()) {
            case HEAD_GROUP -> groups(row, y);
            case HEAD -> across(y, Tone.INK, HEAD);
            case TOTAL -> across(y, Tone.INK, next == RowLook.TOTAL ? 0 : TOTAL);
            case ITEM, SUM, HEADING -> {
                if (next == RowLook.ITEM || next == RowLook.HEAD) {
                    across(y, Tone.RULE, THIN);
                }
            }
        }
    }

    private void across(long y, Tone tone, float width) {
        if (width > 0) {
            pen.rule(new Box(item.box().x(), y, item.box().width(), 0), pen.colour(tone), width);
        }
    }

    /** A rule under each group's head, as wide as its columns, with a little air to the next. */
    private void groups(GridRow row, long y) {
        TableGrid grid = item.grid();
        long x = item.box().x();
        int column = 0;
        for (GridCell cell : row.cells()) {
            List<Long> under = grid.columns().subList(column, column + cell.span());
            long width = under.stream().mapToLong(w -> w).sum();
            if (!cell.lines().isEmpty()) {
                Box rule = new Box(x + grid.inset(), y, width - 2 * grid.inset(), 0);
                pen.rule(rule, pen.colour(Tone.QUIET), SUM);
            }
            x += width;
            column += cell.span();
        }
    }
}
