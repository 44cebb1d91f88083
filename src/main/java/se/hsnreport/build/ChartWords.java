package se.hsnreport.build;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.render.PageText;

/**
 * The numbers of charts. Words on charts stand where there is room, so that they are held number by number against all
 * that the chart may say: none may be there that it does not say, and none be absent that always has room.
 */
final class ChartWords {
    private static final Pattern NUMBER = Pattern.compile("[+\u2212-]?\\d+(?:[,.]\\d+)?");

    private ChartWords() {}

    /** Tells numbers that should not be there (shown) or should (expected); nothing when all are as they are to be. */
    static Optional<Words> wrong(ChartSpec chart, PageText.Chart read) {
        Map<String, Integer> there = numbers(read.words().stream());
        Optional<String> strange =
                surplus(there, numbers(read.drawn() ? possible(chart) : Stream.concat(values(chart), lines(chart))));
        Optional<String> absent = surplus(numbers(read.drawn() ? certain(chart) : values(chart)), there);
        return strange.isEmpty() && absent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Words(strange.orElse(""), absent.orElse("")));
    }

    /** What is shown and what should be. */
    record Words(String shown, String expected) {}

    /** A number that is more often here than there. */
    private static Optional<String> surplus(Map<String, Integer> here, Map<String, Integer> there) {
        return here.entrySet().stream()
                .filter(number -> number.getValue() > there.getOrDefault(number.getKey(), 0))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static Map<String, Integer> numbers(Stream<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        words.flatMap(word -> NUMBER.matcher(word).results().map(MatchResult::group))
                .forEach(number -> numbers.merge(number, 1, Integer::sum));
        return numbers;
    }

    private static Stream<String> values(ChartSpec chart) {
        return chart.points().stream()
                .flatMap(point -> point.plotted().stream())
                .map(BigDecimal::toPlainString);
    }

    /** The targets of charts to edit, which are lines that have the same value in all categories. */
    private static Stream<String> lines(ChartSpec chart) {
        if (chart instanceof ChartSpec.Bars bars) {
            return repeated(bars.targets(), bars.bars().size());
        }
        if (chart instanceof ChartSpec.Lines lines) {
            return repeated(lines.marks().targets(), lines.categories().size());
        }
        ChartSpec.Columns columns = (ChartSpec.Columns) chart;
        return repeated(columns.marks().targets(), columns.categories().size());
    }

    private static Stream<String> repeated(List<ChartSpec.Target> targets, int times) {
        return targets.stream()
                .flatMap(target -> Collections.nCopies(times, target.value().toPlainString()).stream());
    }

    /** What always has room: the values of bars and lines, and the ticks of all but bars. */
    private static Stream<String> certain(ChartSpec chart) {
        return chart instanceof ChartSpec.Columns
                ? ticks(chart)
                : chart instanceof ChartSpec.Bars ? labels(chart) : Stream.concat(labels(chart), ticks(chart));
    }

    private static Stream<String> labels(ChartSpec chart) {
        return chart.points().stream()
                .filter(point -> point.plotted().isPresent())
                .map(ChartSpec.Point::label);
    }

    private static Stream<String> ticks(ChartSpec chart) {
        Stream<ChartSpec.Axis> axes = chart instanceof ChartSpec.Columns columns
                ? Stream.concat(Stream.of(chart.axis()), columns.line().map(ChartSpec.OverlaidLine::axis).stream())
                : Stream.of(chart.axis());
        return axes.flatMap(axis -> axis.ticks().stream()).map(ChartSpec.Tick::label);
    }

    private static Stream<String> possible(ChartSpec chart) {
        Stream<String> points = chart.points().stream().map(ChartSpec.Point::label);
        return Stream.of(points, ticks(chart), Stream.of(chart.axis().unit()), names(chart))
                .flatMap(words -> words);
    }

    private static Stream<String> names(ChartSpec chart) {
        if (chart instanceof ChartSpec.Bars bars) {
            return Stream.concat(bars.bars().stream().map(ChartSpec.Bar::label), targets(bars.targets().stream()));
        }
        if (chart instanceof ChartSpec.Lines lines) {
            return Stream.of(lines.categories().stream(), series(lines.series().stream()), marks(lines.marks()))
                    .flatMap(words -> words);
        }
        ChartSpec.Columns columns = (ChartSpec.Columns) chart;
        Stream<ChartSpec.Series> all =
                Stream.concat(columns.series().stream(), columns.line().map(ChartSpec.OverlaidLine::series).stream());
        Stream<String> units = columns.line().map(line -> line.axis().unit()).stream();
        return Stream.of(columns.categories().stream(), series(all), units, marks(columns.marks()))
                .flatMap(words -> words);
    }

    private static Stream<String> series(Stream<ChartSpec.Series> series) {
        return series.map(ChartSpec.Series::label);
    }

    private static Stream<String> targets(Stream<ChartSpec.Target> targets) {
        return targets.map(ChartSpec.Target::text);
    }

    private static Stream<String> marks(ChartSpec.Marks marks) {
        return Stream.concat(marks.events().stream().map(ChartSpec.Event::text), targets(marks.targets().stream()));
    }
}
