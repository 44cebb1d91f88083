package se.hsnreport.render.editable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Month;

/**
 * The categories of a chart: each has a name in the workbook, although on the axis only some are to stand.
 *
 * @param months whether they are months that follow on each other: dates to the workbook
 * @param every how many of them one label stands for; 0 when all are to stand that have room
 */
record Categories(List<String> names, boolean months, int every) {
    /** Day 0 of the sheets' calendar, as far as it is right. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final int YEAR = 12;

    Categories {
        names = List.copyOf(names);
    }

    /** Names that are all to stand. */
    static Categories of(List<String> names) {
        return new Categories(names, false, 0);
    }

    /**
     * Labels of an axis; where some are empty, the names behind them are the keys of the series' rows.
     *
     * @param most labels that the axis has room for
     */
    static Categories of(List<String> labels, List<Series> series, int most) {
        if (labels.stream().noneMatch(String::isBlank)) {
            return of(labels);
        }
        List<String> keys = IntStream.range(0, labels.size())
                .mapToObj(i -> key(series, i).orElse(""))
                .toList();
        if (!follow(keys)) {
            List<String> names = IntStream.range(0, labels.size())
                    .mapToObj(i -> labels.get(i).isBlank() ? keys.get(i) : labels.get(i))
                    .toList();
            return new Categories(names, false, every(labels.size(), most));
        }
        boolean years = labels.size() > 2 * YEAR && !labels.get(0).isBlank();
        return new Categories(keys, true, years ? YEAR : every(labels.size(), most));
    }

    /** As many months as lie between labels that have room: parts of a year that readers know, or whole years. */
    private static int every(int count, int most) {
        return IntStream.concat(IntStream.of(1, 3, 6), IntStream.iterate(YEAR, years -> years + YEAR))
                .filter(every -> every * most >= count || every > count)
                .findFirst()
                .orElse(YEAR);
    }

    private static boolean follow(List<String> keys) {
        Optional<Month> first = Month.parse(keys.get(0));
        return first.isPresent()
                && IntStream.range(0, keys.size())
                        .allMatch(i -> Month.parse(keys.get(i)).equals(first.map(month -> month.plus(i))));
    }

    private static Optional<String> key(List<Series> series, int index) {
        return series.stream()
                .flatMap(s -> s.points().get(index).figure().stream())
                .map(ShownFigure::row)
                .findFirst();
    }

    /** A name as the sheets know it: for a month the number of its first day. */
    String cell(int index) {
        return months
                ? String.valueOf(ChronoUnit.DAYS.between(EPOCH, LocalDate.parse(names.get(index) + "-01")))
                : names.get(index);
    }

    /** The format of months: years alone where only Januaries stand. */
    String format() {
        return every % YEAR == 0 && names.get(0).endsWith("-01") ? "yyyy" : "yyyy\\-mm";
    }
}
