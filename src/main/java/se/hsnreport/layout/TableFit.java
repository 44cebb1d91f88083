package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.Table;
import se.hsnreport.document.TypeScale;

/**
 * A table measured for a page that goes on as long as there are rows.
 *
 * @param columns widths in EMU
 * @param size of the type in hundredths of a point
 * @param inset left and right of a cell's text in EMU
 * @param fits whether no word must be broken
 */
public record TableFit(List<Long> columns, int size, long inset, boolean fits) {
    /** In points; what is smaller nobody reads on paper. */
    private static final int LEAST = 7;

    /** Higher than any table. */
    private static final long ENDLESS = Long.MAX_VALUE / 1_000;

    public TableFit {
        columns = List.copyOf(columns);
    }

    /**
     * Measures a table in Arial.
     *
     * @param width at most, in EMU
     * @param points size of the type that it has when there is room
     */
    public static TableFit of(Table table, long width, int points) {
        TypeScale type = new TypeScale(points, points, Math.min(LEAST, points), points, points, points);
        TablePager.Pages pages = TablePager.pages(table, new Room(width, ENDLESS), type, FontWidth.ARIAL);
        Item.TableGrid grid = pages.grids().get(0);
        return new TableFit(grid.columns(), grid.size(), grid.inset(), pages.fits());
    }
}
