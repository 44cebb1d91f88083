package se.hsnreport.sampledata.roles;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.sampledata.Table;

/**
 * A measure month by month.
 *
 * @param base the series whose thousandths the levels are, {@code dagar} for the days of the month, or empty when the
 *     levels are numbers of their own
 * @param plus a series that is added, or empty
 * @param noise how much chance moves a month, in thousandths
 * @param decimals of the values; they are counted in the smallest step
 */
record Series(
        String name, String base, String plus, String season, int noise, int decimals, YearMonth from, YearMonth to) {
    static List<Series> read() {
        return Table.resource("roles/series.csv").stream().map(Series::of).toList();
    }

    private static Series of(Table.Row row) {
        return new Series(
                row.text("serie"),
                row.text("av"),
                row.text("plus"),
                row.text("sasong"),
                (int) row.number("brus"),
                (int) row.number("decimaler"),
                YearMonth.parse(row.text("fran")),
                YearMonth.parse(row.text("till")));
    }

    List<YearMonth> months() {
        return months(from, to);
    }

    static List<YearMonth> months(YearMonth from, YearMonth to) {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    /** How many smallest steps make one. */
    long whole() {
        long whole = 1;
        for (int i = 0; i < decimals; i++) {
            whole *= 10;
        }
        return whole;
    }
}
