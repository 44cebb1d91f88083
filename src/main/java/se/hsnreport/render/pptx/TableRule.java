package se.hsnreport.render.pptx;

import java.util.Optional;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.Item.TableGrid;

/**
 * A rule across a table: horizontal only, the heavier the more it parts.
 *
 * @param width in EMU
 */
record TableRule(Tone tone, long width) {
    private static final TableRule THIN = new TableRule(Tone.RULE, 6_350);
    private static final TableRule GROUP = new TableRule(Tone.QUIET, 9_525);
    private static final TableRule HEAD = new TableRule(Tone.INK, 12_700);
    private static final TableRule SUM = new TableRule(Tone.INK, 9_525);
    private static final TableRule TOTAL = new TableRule(Tone.INK, 22_225);

    /**
     * The rule over a row, under its gap; over the row after the last one stands the rule that closes the table. A
     * rule under group headings belongs only to the cells that have text.
     *
     * @param row from 0 to the number of rows
     */
    static Optional<TableRule> over(TableGrid grid, int row) {
        if (row == 0) {
            return Optional.empty();
        }
        RowLook above = grid.rows().get(row - 1).look();
        boolean last = row == grid.rows().size();
        RowLook below = last ? RowLook.ITEM : grid.rows().get(row).look();
        return switch (above) {
            case HEAD_GROUP -> Optional.of(GROUP);
            case HEAD -> Optional.of(HEAD);
            case TOTAL -> Optional.of(TOTAL);
            case ITEM, HEADING, SUM -> over(below);
        };
    }

    /** Over a row of the body; what is set off by space needs no rule. */
    private static Optional<TableRule> over(RowLook row) {
        return switch (row) {
            case ITEM -> Optional.of(THIN);
            case SUM -> Optional.of(SUM);
            case TOTAL -> Optional.of(TOTAL);
            case HEAD_GROUP, HEAD, HEADING -> Optional.empty();
        };
    }
}
