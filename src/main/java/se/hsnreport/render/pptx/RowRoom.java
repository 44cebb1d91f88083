package se.hsnreport.render.pptx;

import java.util.ArrayList;
import java.util.List;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.Item.TableGrid;
import se.hsnreport.master.Box;

/**
 * A table row's room in EMU: rules stand on its edges, so a gap over a rule belongs to the row above.
 *
 * @param top room over the text
 * @param bottom room under it
 */
record RowRoom(long height, long top, long bottom) {
    /** The rooms of all rows; together they are as high as the table. */
    static List<RowRoom> of(TableGrid grid) {
        List<RowRoom> rooms = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            long padding = padding(grid, row);
            long before = shifts(grid, i) ? 0 : row.gapBefore();
            long after = i + 1 < grid.rows().size() && shifts(grid, i + 1)
                    ? grid.rows().get(i + 1).gapBefore()
                    : 0;
            long height = row.height() - row.gapBefore() + before + after;
            rooms.add(new RowRoom(height, before + padding, after + padding));
        }
        return rooms;
    }

    private static boolean shifts(TableGrid grid, int row) {
        RowLook look = grid.rows().get(row).look();
        return row > 0 && (look == RowLook.SUM || look == RowLook.TOTAL);
    }

    private static long padding(TableGrid grid, GridRow row) {
        long lines = row.cells().stream().mapToInt(c -> c.lines().size()).reduce(1, Math::max);
        long text = lines * grid.lineHeight() * Box.POINT / 100;
        return Math.max(0, (row.height() - row.gapBefore() - text) / 2);
    }
}
