package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Axis;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Event;
import se.hsnreport.document.ChartSpec.Marks;
import se.hsnreport.document.ChartSpec.OverlaidLine;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ChartSpec.Target;
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
import se.hsnreport.format.SwedishDates;
import se.hsnreport.format.SwedishNumbers;

/** Turns a calculation's columns into charts. */
final class ChartBinder {
    /** The key of a row that is about a day. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Of a day's key so many characters are its month's. */
    private static final int MONTH_LENGTH = 7;

    /** Stands for a line a column of the calculation. */
    private static final String ALL_YEARS = "*";

    /** Added to the words over an axis that leaves zero out. */
    static final String AXIS_WITHOUT_ZERO = " (axeln börjar inte på noll)";

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

    /** The values that a line chart shows, so that others on the slide may have the same axis. */
    List<BigDecimal> values(BlockTemplate.Lines template) {
        return shown.style(template.style().name(), template.style().place())
                .map(style -> values(series(template.series(), style), List.of()))
                .orElse(List.of());
    }

    /**
     * A line for each series, over the calculation's rows; empty when style or columns do not exist.
     *
     * @param alsoOnAxis values that the axis must reach although this chart does not show them
     */
    Optional<ChartSpec> lines(BlockTemplate.Lines template, List<BigDecimal> alsoOnAxis) {
        Optional<NumberStyle> style =
                shown.style(template.style().name(), template.style().place());
        if (style.isEmpty()) {
            return Optional.empty();
        }
        List<Series> series = series(template.series(), style.get());
        List<Target> targets = targets(template.targets(), style.get());
        List<BigDecimal> values = new ArrayList<>(values(series, targets));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        values.addAll(alsoOnAxis);
        return axis(values, texts.plain(template.unit()), style.get(), false)
                .map(axis -> new ChartSpec.Lines(axis, categories(), series, new Marks(events(), targets)));
    }

    /** Columns from zero, side by side or stacked, and perhaps a line over them. */
    Optional<ChartSpec> columns(BlockTemplate.Columns template) {
        Optional<NumberStyle> style =
                shown.style(template.style().name(), template.style().place());
        if (style.isEmpty()) {
            return Optional.empty();
        }
        List<Series> series = series(template.series(), style.get());
        List<BigDecimal> heights = template.stacked() ? stacked(series) : values(series, List.of());
        Optional<OverlaidLine> line = template.line().flatMap(this::overlaid);
        return axis(heights, texts.plain(template.unit()), style.get(), true)
                .map(axis -> new ChartSpec.Columns(
                        axis, categories(), series, template.stacked(), line, new Marks(events(), List.of())));
    }

    private Optional<OverlaidLine> overlaid(BlockTemplate.LineTemplate template) {
        Optional<NumberStyle> style =
                shown.style(template.style().name(), template.style().place());
        List<Series> one = style.map(s -> series(List.of(template.series()), s)).orElse(List.of());
        return one.isEmpty()
                ? Optional.empty()
                : axis(values(one, List.of()), texts.plain(template.unit()), style.get(), true)
                        .map(axis -> new OverlaidLine(axis, one.get(0)));
    }

    private List<Series> series(List<BlockTemplate.SeriesTemplate> templates, NumberStyle style) {
        List<Series> series = new ArrayList<>();
        for (BlockTemplate.SeriesTemplate one : templates) {
            String key = texts.plain(one.key());
            if (key.equals(ALL_YEARS)) {
                series.addAll(years(style, one.place()));
            } else if (known(key, one.place())) {
                series.add(
                        new Series(texts.plain(one.label()), one.emphasis(), points(items(), key, style, one.place())));
            }
        }
        return series;
    }

    /** A line a column: the last is what the chart is about, the one before it what it is compared with. */
    private List<Series> years(NumberStyle style, Place place) {
        List<FigureTable.Column> columns = figures.columns();
        List<Series> years = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int fromLast = columns.size() - 1 - i;
            Emphasis emphasis = fromLast == 0 ? Emphasis.MAIN : fromLast == 1 ? Emphasis.COMPARED : Emphasis.QUIET;
            years.add(new Series(
                    columns.get(i).label(),
                    emphasis,
                    points(items(), columns.get(i).key(), style, place)));
        }
        return years;
    }

    private List<Target> targets(List<BlockTemplate.TargetLine> templates, NumberStyle style) {
        List<Target> targets = new ArrayList<>();
        for (BlockTemplate.TargetLine one : templates) {
            if (known(one.key(), one.place()) && !items().isEmpty()) {
                point(items().get(0).key(), one.key(), style, one.place())
                        .plotted()
                        .ifPresent(value -> targets.add(new Target(
                                value, texts.plain(one.label()) + " " + SwedishNumbers.number(value, style))));
            }
        }
        return targets;
    }

    private List<Event> events() {
        List<String> keys = items().stream().map(FigureTable.Row::key).toList();
        return figures.remarks().events().stream()
                .filter(event -> keys.contains(event.row()))
                .map(event -> new Event(keys.indexOf(event.row()), event.text()))
                .toList();
    }

    private static List<BigDecimal> values(List<Series> series, List<Target> targets) {
        return Stream.concat(
                        series.stream().flatMap(s -> s.points().stream()).flatMap(p -> p.plotted().stream()),
                        targets.stream().map(Target::value))
                .toList();
    }

    /** How high the stacks are. */
    private static List<BigDecimal> stacked(List<Series> series) {
        List<BigDecimal> heights = new ArrayList<>();
        int count = series.isEmpty() ? 0 : series.get(0).points().size();
        for (int i = 0; i < count; i++) {
            int at = i;
            heights.add(series.stream()
                    .map(s -> s.points().get(at).plotted().orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return heights;
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
                    return new Bar(label, emphasis(row.key(), template), labelled(point));
                })
                .toList();
        return axis(
                        bars.stream()
                                .flatMap(bar -> bar.point().plotted().stream())
                                .toList(),
                        texts.plain(template.unit()),
                        style.get(),
                        true)
                .map(axis -> new ChartSpec.Bars(axis, bars));
    }

    private Emphasis emphasis(String row, BlockTemplate.Bars template) {
        boolean alike = template.main().isEmpty();
        if (alike || row.equals(texts.plain(template.main()))) {
            return Emphasis.MAIN;
        }
        return row.equals(texts.plain(template.compared())) ? Emphasis.COMPARED : Emphasis.QUIET;
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
        return new Point(
                figure.flatMap(Figure::number).map(value -> SwedishNumbers.scaled(value, style)),
                "",
                figure.map(f -> shown.figure(new FigureKey(slide, row, column), f, style, place)));
    }

    private static Point labelled(Point point) {
        String label = point.figure().flatMap(ShownFigure::shown).orElse("");
        return new Point(point.plotted(), label, point.figure());
    }

    private static Optional<Axis> axis(List<BigDecimal> unsorted, String unit, NumberStyle style, boolean fromZero) {
        List<BigDecimal> values = unsorted.stream().sorted().toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> ticks = AxisScale.ticks(values.get(0), values.get(values.size() - 1), fromZero);
        int decimals = ticks.stream()
                .mapToInt(t -> Math.max(0, t.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        NumberStyle tickStyle = new NumberStyle(style.name(), style.scale(), decimals, false);
        boolean broken =
                ticks.stream().allMatch(t -> t.signum() > 0) || ticks.stream().allMatch(t -> t.signum() < 0);
        return Optional.of(new Axis(
                broken ? unit + AXIS_WITHOUT_ZERO : unit,
                ticks.stream()
                        .map(t -> new Tick(t, SwedishNumbers.number(t, tickStyle)))
                        .toList()));
    }

    /** Months are labelled by their year, once, at January; days by their month, once; other rows by their key. */
    private List<String> categories() {
        List<String> categories = new ArrayList<>();
        String last = "";
        for (FigureTable.Row row : items()) {
            String own = DAY.matcher(row.key()).matches() ? row.key().substring(0, MONTH_LENGTH) : "";
            boolean again = !own.isEmpty() && own.equals(last);
            categories.add(again ? "" : category(row.key(), own));
            last = own;
        }
        return categories;
    }

    private static String category(String key, String monthOfDay) {
        return Month.parse(monthOfDay)
                .map(SwedishDates::words)
                .or(() -> Month.parse(key).map(month -> month.number() == 1 ? String.valueOf(month.year()) : ""))
                .orElse(key);
    }
}
