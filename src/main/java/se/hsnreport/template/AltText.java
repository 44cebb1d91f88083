package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Marks;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;

/** Says in words what a chart shows, from its figures, as one would say it to somebody who cannot see it. */
final class AltText {
    private AltText() {}

    static String of(String name, ChartSpec chart) {
        String words = chart.axis().unit().replace(ChartBinder.AXIS_WITHOUT_ZERO, "");
        String unit = words.isEmpty() ? "" : " (" + words + ")";
        return Stream.concat(Stream.of(name + unit + "."), sentences(chart).stream())
                .collect(Collectors.joining(" "));
    }

    private static List<String> sentences(ChartSpec chart) {
        if (chart instanceof ChartSpec.Lines lines) {
            return concat(series(lines.series()), marks(lines.marks(), lines.series()));
        }
        if (chart instanceof ChartSpec.Columns columns) {
            List<String> told =
                    columns.stacked() ? List.of(SeriesWords.stacked(columns.series())) : series(columns.series());
            List<String> line = columns.line().map(ChartSpec.OverlaidLine::series).stream()
                    .map(SeriesWords::whole)
                    .toList();
            return concat(told, concat(line, marks(columns.marks(), columns.series())));
        }
        return BarWords.of(((ChartSpec.Bars) chart).bars());
    }

    /** What the chart is about first and wholly, what it is compared with shortly, the rest by name. */
    private static List<String> series(List<Series> all) {
        Series main = main(all);
        Optional<Series> compared = all.stream()
                .filter(s -> !s.equals(main) && (s.emphasis() == Emphasis.COMPARED || s.emphasis() == Emphasis.BUDGET))
                .reduce((first, last) -> last);
        List<String> sentences = new ArrayList<>(List.of(SeriesWords.whole(main, compared)));
        all.stream()
                .filter(s -> !s.equals(main) && s.emphasis() != Emphasis.QUIET)
                .map(SeriesWords::ends)
                .forEach(sentences::add);
        String quiet = all.stream()
                .filter(s -> !s.equals(main) && s.emphasis() == Emphasis.QUIET)
                .map(Series::label)
                .collect(Collectors.joining(", "));
        if (!quiet.isEmpty()) {
            sentences.add("Också: " + quiet + ".");
        }
        return sentences;
    }

    private static Series main(List<Series> all) {
        return all.stream()
                .filter(s -> s.emphasis() == Emphasis.MAIN && SeriesWords.hasValues(s))
                .reduce((first, last) -> last)
                .orElse(all.get(all.size() - 1));
    }

    private static List<String> marks(Marks marks, List<Series> series) {
        List<String> sentences = new ArrayList<>();
        marks.targets().forEach(target -> sentences.add("Linje: " + target.text() + "."));
        marks.events().forEach(event -> {
            Optional<Point> at = series.stream()
                    .map(s -> s.points().get(event.category()))
                    .filter(point -> point.figure().isPresent())
                    .findFirst();
            sentences.add("Markerat" + at.map(SeriesWords::when).orElse("") + ": " + event.text() + ".");
        });
        return sentences;
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
