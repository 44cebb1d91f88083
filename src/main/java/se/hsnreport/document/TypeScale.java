package se.hsnreport.document;

/**
 * Sizes of type in points where the master does not say them.
 *
 * @param table of table text
 * @param tableMax of the text of tables that have room to spare; not smaller than the usual size
 * @param tableMin below which a table is split instead
 * @param chart of chart text
 * @param titleMin below which a title must be shortened
 * @param bodyMin below which text goes on to a next page
 */
public record TypeScale(int table, int tableMax, int tableMin, int chart, int titleMin, int bodyMin) {
    /** The same, with no table larger than so many points. */
    public TypeScale tablesUpTo(int points) {
        int usual = Math.min(table, points);
        int least = Math.min(tableMin, points);
        return new TypeScale(usual, Math.min(tableMax, points), least, chart, titleMin, bodyMin);
    }
}
