package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Reason;
import se.hsnreport.format.SwedishDates;
import se.hsnreport.format.SwedishNumbers;

/** What a line or a row of columns shows, in words. */
final class SeriesWords {
    /** Fewer points need no highest and no lowest: they are all told. */
    private static final int MANY = 3;

    /** More missing months or days than this are counted, not named. */
    private static final int MOST_NAMED = 3;

    private SeriesWords() {}

    static boolean hasValues(Series series) {
        return series.points().stream().anyMatch(SeriesWords::hasValue);
    }

    /** Its last value, where it came from, how far it went, and what is missing. */
    static String whole(Series series) {
        return whole(series, Optional.empty());
    }

    /** The same, and how its last value stands to another series'. */
    static String whole(Series series, Optional<Series> compared) {
        List<Point> points = valued(series);
        if (points.isEmpty()) {
            return without(series);
        }
        if (points.stream().anyMatch(point -> time(point).isEmpty())) {
            return series.label() + ": " + listed(points) + ".";
        }
        int at = series.points().lastIndexOf(points.get(points.size() - 1));
        Point last = series.points().get(at);
        String against =
                compared.map(other -> Comparison.words(last, other, at)).orElse("");
        return series.label() + ": " + value(last) + when(last) + state(last) + against + course(points) + "."
                + missing(series.points().subList(0, at));
    }

    /** Where it begins and where it ends. */
    static String ends(Series series) {
        List<Point> points = valued(series);
        if (points.isEmpty()) {
            return without(series);
        }
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        String from = points.size() == 1 ? "" : "från " + value(first) + when(first) + " till ";
        return series.label() + ": " + from + value(last) + when(last) + ".";
    }

    /** The last column, piece by piece. */
    static String stacked(List<Series> series) {
        int at = IntStream.range(0, series.get(0).points().size())
                .filter(i -> series.stream().anyMatch(s -> hasValue(s.points().get(i))))
                .max()
                .orElse(0);
        String pieces = series.stream()
                .map(s -> s.label() + " " + value(s.points().get(at)))
                .collect(Collectors.joining(", "));
        return "Senast" + when(series.get(0).points().get(at)) + ": " + pieces + ".";
    }

    /** Such as {@code i februari 2024}, after a space. */
    static String when(Point point) {
        return point.figure().map(ShownFigure::row).map(SeriesWords::when).orElse("");
    }

    private static String when(String row) {
        return time(row).map(time -> " " + time).orElse(" (" + row + ")");
    }

    /** The number as it is shown. */
    static String value(Point point) {
        return point.figure().flatMap(ShownFigure::shown).orElse(SwedishNumbers.NO_DATA);
    }

    private static String course(List<Point> points) {
        if (points.size() == 1) {
            return "";
        }
        Point first = points.get(0);
        String from = "; från " + value(first) + when(first);
        Comparator<Point> byValue = Comparator.comparing(p -> p.plotted().orElse(BigDecimal.ZERO));
        Point lowest = points.stream().min(byValue).orElseThrow();
        Point highest = points.stream().max(byValue).orElseThrow();
        if (points.size() < MANY) {
            return from;
        }
        String most = highest.equals(first) ? " (högst)" : ", högst " + value(highest) + when(highest);
        String least = lowest.equals(first) ? " (lägst)" : ", lägst " + value(lowest) + when(lowest);
        return from + (lowest.equals(first) ? least + most : most + least);
    }

    private static String missing(List<Point> before) {
        List<String> rows = before.stream()
                .dropWhile(point -> !hasValue(point))
                .flatMap(point -> point.figure().stream())
                .filter(figure -> figure.figure() instanceof Figure.Missing m && m.reason() == Reason.NO_DATA)
                .map(ShownFigure::row)
                .toList();
        List<String> months = rows.stream().flatMap(row -> month(row).stream()).toList();
        List<String> days =
                rows.stream().flatMap(row -> SwedishDates.day(row).stream()).toList();
        return missing(months, "månader") + missing(days, "dagar");
    }

    private static String missing(List<String> times, String counted) {
        if (times.isEmpty()) {
            return "";
        }
        return " Uppgift saknas för "
                + (times.size() > MOST_NAMED ? times.size() + " " + counted : String.join(", ", times)) + ".";
    }

    private static String without(Series series) {
        return series.label() + ": " + SwedishNumbers.NO_DATA + ".";
    }

    private static String listed(List<Point> points) {
        return points.stream()
                .map(point -> point.figure().map(ShownFigure::row).orElse("") + " " + value(point))
                .collect(Collectors.joining(", "));
    }

    private static String state(Point point) {
        return point.figure()
                        .map(ShownFigure::figure)
                        .filter(Figure::preliminary)
                        .isPresent()
                ? " (preliminärt)"
                : "";
    }

    private static Optional<String> time(Point point) {
        return point.figure().map(ShownFigure::row).flatMap(SeriesWords::time);
    }

    /** A row's time in words, such as "i februari 2024" or "den 2 december 2024". */
    private static Optional<String> time(String row) {
        return month(row)
                .map(month -> "i " + month)
                .or(() -> SwedishDates.day(row).map(day -> "den " + day));
    }

    /** A row's month in words: of a year, or of the calendar where a line is a year. */
    private static Optional<String> month(String row) {
        Optional<String> calendar = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new Month(2000, number))
                .filter(month -> month.calendarKey().equals(row))
                .map(SwedishDates::name)
                .findFirst();
        return calendar.or(() -> Month.parse(row).map(SwedishDates::words));
    }

    private static List<Point> valued(Series series) {
        return series.points().stream().filter(SeriesWords::hasValue).toList();
    }

    private static boolean hasValue(Point point) {
        return point.plotted().isPresent();
    }
}
