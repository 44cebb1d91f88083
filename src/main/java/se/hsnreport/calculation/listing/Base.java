package se.hsnreport.calculation.listing;

import se.hsnreport.calculation.RowFilter;
import se.hsnreport.source.Row;

/**
 * Which rows of an extract a listing is of.
 *
 * @param label the field that names the table's rows
 * @param total what the sum of all is called; a row of the extract that is called so is its own sum of them
 */
record Base(String role, String label, RowFilter filter, String total) {
    /** Whether a line of the table shows the row, so that it counts in the sum of all, too. */
    boolean includes(Row row) {
        return filter.includes(row) && isListed(row.text(label));
    }

    /** Whether a row that is meant stands in no line of the table: it has no name, or is the extract's own sum. */
    boolean leavesOut(Row row) {
        return filter.includes(row) && !isListed(row.text(label));
    }

    private boolean isListed(String name) {
        return !name.isEmpty() && !name.equals(total);
    }
}
