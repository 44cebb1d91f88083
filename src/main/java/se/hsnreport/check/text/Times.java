package se.hsnreport.check.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;

/**
 * The months and years that a slide's figures are of.
 *
 * @param report the report month
 * @param table what was calculated for the slide; empty when nothing was
 */
record Times(Month report, Optional<FigureTable> table) {
    private Period data() {
        return table.flatMap(t -> t.remarks().period()).orElse(Period.ack(report));
    }

    /** The last month of the figures, and the report month. */
    boolean isMonth(int number) {
        return number == report.number() || number == data().to().number();
    }

    /** Whether a period of the figures may begin with a month. */
    boolean begins(int number) {
        return number == 1 || number == data().from().number();
    }

    /**
     * Whether figures are of a year; of the column's, when the text stands over one.
     *
     * @param compared whether the text says that the year is compared with another, or names the figures' own year too
     */
    boolean isYear(int year, String column, boolean compared) {
        if (isOtherYear(column)) {
            return column.matches("20\\d\\d") ? column.equals(String.valueOf(year)) : ofChange(column, year);
        }
        if (isLastYears(column)) {
            return year == report.year() - 1 || year == data().to().year() - 1;
        }
        return isOwnYear(year) || (earlier(column).contains(year) && (compared || !ownYear()));
    }

    /** Whether it is the report's year or that of the last figures. */
    boolean isOwnYear(int year) {
        return year == report.year() || year == data().to().year();
    }

    private List<String> columns() {
        return table.stream()
                .flatMap(t -> t.columns().stream().map(FigureTable.Column::key))
                .toList();
    }

    /** Whether anything of the slide's is of this year: columns of another year alone may be called so. */
    private boolean ownYear() {
        List<String> columns = columns();
        return columns.isEmpty() || !columns.stream().allMatch(Times::isLastYears);
    }

    private static boolean isOtherYear(String column) {
        return column.matches("20\\d\\d") || column.matches(".*20\\d\\d.*");
    }

    private static boolean ofChange(String column, int year) {
        return column.contains(String.valueOf(year));
    }

    private static boolean isLastYears(String column) {
        return column.contains("fg_ar") || column.contains("foregaende_ar");
    }

    /** The years before that figures are of, or are compared with. */
    private Set<Integer> earlier(String column) {
        Set<Integer> years = new HashSet<>(List.of(data().from().year()));
        for (String key : columns()) {
            boolean isChange = key.startsWith("forandring");
            if (isChange || (column.isEmpty() && isLastYears(key))) {
                years.add(report.year() - 1);
            }
            if (column.isEmpty() && key.matches("20\\d\\d")) {
                years.add(Integer.valueOf(key));
            }
        }
        return years;
    }
}
