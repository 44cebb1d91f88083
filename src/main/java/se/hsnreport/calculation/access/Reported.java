package se.hsnreport.calculation.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Reason;
import se.hsnreport.source.Row;

/**
 * Counts, and the rows beside them that lack a number: what somebody left blank is missing, not zero.
 *
 * @param blank rows of any month that lack one of the numbers that are counted
 */
record Reported(Counts counts, List<Row> blank) {
    Reported {
        blank = List.copyOf(blank);
    }

    /** The part whose field has one of the values. */
    Reported part(String field, List<String> values) {
        return new Reported(
                counts.part(field, values),
                blank.stream().filter(row -> values.contains(row.text(field))).toList());
    }

    /** The values of a field in one month, in the order of the extract, then those of rows that lack a number. */
    Set<String> values(String field, Month month) {
        Set<String> values = new LinkedHashSet<>(counts.values(field, month));
        blank.stream().filter(row -> isOf(row, month)).forEach(row -> values.add(row.text(field)));
        return values;
    }

    /** A figure of a month; missing when a row of the month lacks a number of it. */
    Figure whole(Figure figure, Month month) {
        return blank.stream().anyMatch(row -> isOf(row, month)) ? missing(figure) : figure;
    }

    /**
     * Whether a value of the month or of the one before it is not in the other because nobody delivered it. A list whose
     * values changed both ways has new names, and a value that was never there before is new.
     */
    boolean isUndelivered(String field, String value, Month month) {
        Set<String> before = values(field, month.plus(-1));
        Set<String> now = values(field, month);
        if (before.contains(value) == now.contains(value) || before.isEmpty() || now.isEmpty()) {
            return false;
        }
        return before.contains(value)
                ? before.containsAll(now)
                : now.containsAll(before) && isOlder(field, value, month.plus(-1));
    }

    /**
     * Whether a value of a field has no number in a month, having been left blank or not delivered.
     *
     * @param latest the month that is compared with the one before it
     */
    boolean lacks(String field, String value, Month month, Month latest) {
        boolean isBlank = blank.stream()
                .anyMatch(row -> isOf(row, month) && row.text(field).equals(value));
        boolean isUndelivered =
                isUndelivered(field, value, latest) && !values(field, month).contains(value);
        return isBlank || isUndelivered;
    }

    private boolean isOlder(String field, String value, Month month) {
        return counts.rows().stream()
                .filter(row -> row.text(field).equals(value))
                .flatMap(row -> row.month("period").stream())
                .anyMatch(one -> one.compareTo(month) < 0);
    }

    static Figure missing(Figure figure) {
        return new Figure.Missing(Reason.NO_DATA, figure.unit(), figure.trail());
    }

    private static boolean isOf(Row row, Month month) {
        return row.month("period").filter(month::equals).isPresent();
    }
}
