package se.hsnreport.render;

import java.util.List;
import java.util.Optional;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.Item.TableGrid;

/**
 * A rule across a table, the same in every format.
 *
 * @param width in EMU
 */
public record TableRule(Tone tone, long width) {
    private static final TableRule THIN = new TableRule(Tone.RULE, 6_350);
    private static final TableRule GROUP = new TableRule(Tone.RULE, 9_525);
    private static final TableRule HEAD = new TableRule(Tone.INK, 12_700);
    private static final TableRule SUM = new TableRule(Tone.INK, 9_525);
    private static final TableRule TOTAL = new TableRule(Tone.INK, 19_050);

    /**
     * The rule over a row, under its gap; over the row after the last one stands the rule that closes the table. A
     * rule under group headings belongs only to the cells that have text.
     *
     * @param row from 0 to the number of rows
     */
    public static Optional<TableRule> over(TableGrid grid, int row) {
        List<GridRow> rows = grid.rows();
        if (row == 0 || rows.isEmpty()) {
            return Optional.empty();
        }
        RowLook above = rows.get(row - 1).look();
        return row == rows.size() ? closing(above) : between(above, rows.get(row));
    }

    private static Optional<TableRule> closing(RowLook last) {
        return switch (last) {
            case TOTAL -> Optional.of(TOTAL);
            case HEAD -> Optional.of(HEAD);
            case ITEM -> Optional.of(THIN);
            case HEAD_GROUP, HEADING, SUM -> Optional.empty();
        };
    }

    private static Optional<TableRule> between(RowLook above, GridRow row) {
        if (above == RowLook.HEAD_GROUP) {
            return Optional.of(GROUP);
        }
        if (above == RowLook.HEAD) {
            return Optional.of(HEAD);
        }
        return switch (row.look()) {
            case TOTAL -> Optional.of(TOTAL);
            case SUM -> Optional.of(SUM);
            case ITEM -> row.gapBefore() == 0 ? Optional.of(THIN) : Optional.empty();
            case HEADING, HEAD_GROUP, HEAD -> Optional.empty();
        };
    }
}
