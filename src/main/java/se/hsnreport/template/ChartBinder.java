package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Axis;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ChartSpec.Tick;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.format.AxisScale;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.SwedishNumbers;

/** Turns a calculation's columns into charts. */
final class ChartBinder {
    private final String slide;
    private final FigureTable figures;
    private final TextBinder texts;
    private final TextBinder.Shown shown;

    ChartBinder(String slide, FigureTable figures, TextBinder texts, TextBinder.Shown shown) {
        this.slide = slide;
        this.figures = figures;
        this.texts = texts;
        this.shown = shown;
    }

    /** A line for each series, over the calculation's rows; empty when style or columns do not exist. */
    Optional<ChartSpec> lines(BlockTemplate.Lines template) {
        Optional<NumberStyle> style =
                shown.style(template.style().name(), template.style().place());
        if (style.isEmpty()) {
            return Optional.empty();
        }
        List<FigureTable.Row> rows = items();
        List<Series> series = new ArrayList<>();
        for (BlockTemplate.SeriesTemplate one : template.series()) {
            String key = texts.plain(one.key());
            if (known(key, one.place())) {
                series.add(new Series(
                        texts.plain(one.label()), one.emphasis(), points(rows, key, style.get(), one.place())));
            }
        }
        List<Point> all = series.stream().flatMap(s -> s.points().stream()).toList();
        return axis(all, texts.plain(template.unit()), style.get(), false)
                .map(axis -> new ChartSpec.Lines(axis, categories(rows), series));
    }

    /** A bar for each item of the calculation. */
    Optional<ChartSpec> bars(BlockTemplate.Bars template) {
        Optional<NumberStyle> style =
                shown.style(template.style().name(), template.style().place());
        if (style.isEmpty() || !known(template.key().name(), template.key().place())) {
            return Optional.empty();
        }
        List<Bar> bars = items().stream()
                .map(row -> {
                    Point point = point(
                            row.key(),
                            template.key().name(),
                            style.get(),
                            template.key().place());
                    String label = template.codes() ? row.key().split(" ", 2)[0] : row.key();
                    return new Bar(label, Emphasis.MAIN, labelled(point));
                })
                .toList();
        return axis(bars.stream().map(Bar::point).toList(), texts.plain(template.unit()), style.get(), true)
                .map(axis -> new ChartSpec.Bars(axis, bars));
    }

    private List<FigureTable.Row> items() {
        return figures.rows().stream()
                .filter(row -> row.kind() == FigureTable.Kind.ITEM)
                .toList();
    }

    private boolean known(String key, Place place) {
        List<String> keys =
                figures.columns().stream().map(FigureTable.Column::key).toList();
        if (!keys.contains(key)) {
            String near = Suggestion.of(key, keys).orElse("");
            shown.findings().add(Code.NAME_UNKNOWN, place, key, "key", near, String.join(", ", keys));
        }
        return keys.contains(key);
    }

    /** The points of a column; its last one bears its value. */
    private List<Point> points(List<FigureTable.Row> rows, String column, NumberStyle style, Place place) {
        List<Point> points = new ArrayList<>();
        rows.forEach(row -> points.add(point(row.key(), column, style, place)));
        for (int i = points.size() - 1; i >= 0; i--) {
            if (points.get(i).plotted().isPresent()) {
                points.set(i, labelled(points.get(i)));
                break;
            }
        }
        return points;
    }

    private Point point(String row, String column, NumberStyle style, Place place) {
        Optional<Figure> figure = figures.figure(row, column);
        figure.ifPresent(f -> shown.fit(style, f, column, place));
        Optional<BigDecimal> plotted = figure.flatMap(Figure::number).map(value -> SwedishNumbers.scaled(value, style));
        Optional<String> unit = Optional.of(style.scale().label()).filter(label -> !label.isEmpty());
        return new Point(
                plotted,
                "",
                figure.map(
                        f -> new ShownFigure(slide, row, column, f, Optional.of(SwedishNumbers.text(f, style)), unit)));
    }

    private static Point labelled(Point point) {
        String label = point.figure().flatMap(ShownFigure::shown).orElse("");
        return new Point(point.plotted(), label, point.figure());
    }

    private static Optional<Axis> axis(List<Point> points, String unit, NumberStyle style, boolean fromZero) {
        List<BigDecimal> values =
                points.stream().flatMap(p -> p.plotted().stream()).sorted().toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> ticks = AxisScale.ticks(values.get(0), values.get(values.size() - 1), fromZero);
        int decimals = ticks.stream()
                .mapToInt(t -> Math.max(0, t.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        NumberStyle tickStyle = new NumberStyle(style.name(), style.scale(), decimals, false);
        return Optional.of(new Axis(
                unit,
                ticks.stream()
                        .map(t -> new Tick(t, SwedishNumbers.number(t, tickStyle)))
                        .toList()));
    }

    /** Months are labelled by their year, once, at January; other rows by their key. */
    private static List<String> categories(List<FigureTable.Row> rows) {
        return rows.stream()
                .map(row -> Month.parse(row.key())
                        .map(month -> month.number() == 1 ? String.valueOf(month.year()) : "")
                        .orElse(row.key()))
                .toList();
    }
}
