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

    /** Whether figures are of a year; of the column's, when the text stands over one. */
    boolean isYear(int year, String column) {
        if (isOtherYear(column)) {
            return column.matches("20\\d\\d") ? column.equals(String.valueOf(year)) : ofChange(column, year);
        }
        if (isLastYears(column)) {
            return year == report.year() - 1 || year == data().to().year() - 1;
        }
        return years(column.isEmpty()).contains(year);
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

    private Set<Integer> years(boolean ofAll) {
        Set<Integer> years = new HashSet<>(
                List.of(report.year(), data().to().year(), data().from().year()));
        List<String> columns = table.stream()
                .flatMap(t -> t.columns().stream().map(FigureTable.Column::key))
                .toList();
        if (ofAll) {
            columns.stream().filter(key -> key.matches("20\\d\\d")).forEach(key -> years.add(Integer.valueOf(key)));
            if (columns.stream().anyMatch(key -> isLastYears(key) || key.startsWith("forandring"))) {
                years.add(report.year() - 1);
            }
        } else if (columns.stream().anyMatch(key -> key.startsWith("forandring"))) {
            years.add(report.year() - 1);
        }
        return years;
    }
}
