package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ShownFigure;

/** Says in words what a chart shows, from its figures. */
final class AltText {
    private AltText() {}

    static String of(String name, ChartSpec chart) {
        String words = chart.axis().unit().replace(ChartBinder.AXIS_WITHOUT_ZERO, "");
        String unit = words.isEmpty() ? "" : " (" + words + ")";
        if (chart instanceof ChartSpec.Lines lines) {
            return name + unit + ". "
                    + lines.series().stream().map(AltText::line).collect(Collectors.joining(" "));
        }
        if (chart instanceof ChartSpec.Columns columns) {
            return name + unit + ". "
                    + Stream.concat(
                                    columns.series().stream(),
                                    columns.line().map(ChartSpec.OverlaidLine::series).stream())
                            .map(AltText::line)
                            .collect(Collectors.joining(" "));
        }
        return name + unit + ". "
                + ((ChartSpec.Bars) chart).bars().stream().map(AltText::bar).collect(Collectors.joining(", ")) + ".";
    }

    private static String line(Series series) {
        List<Point> points =
                series.points().stream().filter(p -> p.plotted().isPresent()).toList();
        if (points.isEmpty()) {
            return series.label() + ": uppgift saknas.";
        }
        Comparator<Point> byValue = Comparator.comparing(p -> p.plotted().orElse(BigDecimal.ZERO));
        Point lowest = points.stream().min(byValue).orElseThrow();
        Point highest = points.stream().max(byValue).orElseThrow();
        return series.label() + ": " + at(points.get(0)) + " till " + at(points.get(points.size() - 1)) + "; lägst "
                + at(lowest) + ", högst " + at(highest) + ".";
    }

    private static String bar(Bar bar) {
        return bar.label() + " " + value(bar.point());
    }

    private static String at(Point point) {
        return value(point) + point.figure().map(f -> " " + f.row()).orElse("");
    }

    private static String value(Point point) {
        Optional<String> shown = point.figure().flatMap(ShownFigure::shown);
        return shown.orElse("uppgift saknas");
    }
}
