package se.hsnreport.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.hsnreport.finding.Place;

/**
 * How the rows of a file differ from the rows that calculations ask for.
 *
 * @param made the fields that no column of the file holds
 * @param value the field that amounts are read into
 * @param period the field that months are read into
 * @param unpivot columns that are months; empty when a row is of one month
 * @param measures columns that are amounts of several kinds; empty when there is one column of amounts
 * @param constants texts by the fields that no row has
 * @param fileName what the names of the files tell; empty when nothing
 * @param splits cells that hold more than one field
 * @param excludes rows to leave out, the first that fits counting them
 * @param periods months by the periods that the file has instead
 * @param isAccumulated whether amounts are from January on instead of the month's own
 * @param isLatest whether only the last file of each period counts
 * @param spread how amounts of a year become amounts of months; empty when they are of months
 */
record Shape(
        Set<String> made,
        String value,
        String period,
        Optional<Unpivot> unpivot,
        Optional<Measures> measures,
        Map<String, String> constants,
        Optional<Pattern> fileName,
        List<Split> splits,
        List<Exclude> excludes,
        Map<String, String> periods,
        boolean isAccumulated,
        boolean isLatest,
        Optional<Spread> spread) {
    static final Shape NONE = new Shape(
            Set.of(),
            "belopp",
            "period",
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            false,
            false,
            Optional.empty());

    Shape {
        made = Set.copyOf(made);
        constants = Map.copyOf(constants);
        splits = List.copyOf(splits);
        excludes = List.copyOf(excludes);
        periods = Map.copyOf(periods);
    }

    /**
     * Columns whose headings say what their amounts are of.
     *
     * @param year of the months; empty when the columns say it
     * @param yearFrom the column, or the field told by the file's name, that says the year; empty for none
     * @param columns texts of the field by the columns' headings, numbers of months when there is a year
     */
    record Unpivot(String year, String yearFrom, Map<String, String> columns) {
        Unpivot {
            columns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columns));
        }
    }

    /** Columns of amounts, and the field that says which one an amount is from. */
    record Measures(String field, List<Measure> columns) {
        Measures {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of amounts.
     *
     * @param text of the field
     * @param heading of the column; {@link #COLUMN} in it stands for a month's heading
     * @param yearsBack how many years before the row's period the amount is of
     */
    record Measure(String text, String heading, int yearsBack) {
        static final String COLUMN = "{column}";
    }

    /** A cell that is taken apart; a group of the pattern for each field. */
    record Split(String field, Pattern pattern, List<String> into, Place place) {
        Split {
            into = List.copyOf(into);
        }
    }

    /** Rows that are left out because a field fits a pattern, and why. */
    record Exclude(String field, Pattern matches, String reason, Place place) {}

    /** The resource of the keys; empty to spread in equal parts. */
    record Spread(String resource, Place place) {}

    boolean isNone() {
        return equals(NONE);
    }
}
