package se.hsnreport.render.editable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.OverlaidLine;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ChartSpec.Target;
import se.hsnreport.render.FillLook;
import se.hsnreport.render.LineLook;
import se.hsnreport.render.editable.Label.Said;
import se.hsnreport.render.editable.Label.Spot;

/** Columns over categories, side by side or stacked, and perhaps a line on an axis of its own. */
final class ColumnsModel {
    /** What a sample of a series in the key takes besides its name. */
    private static final double SAMPLE = 34;

    /** The same where some of them are lines, which make all samples longer. */
    private static final double LONG_SAMPLE = 58;

    private static final double KEY_SHARE = 0.24;

    private final ChartSpec.Columns spec;
    private final Measure measure;
    private final Scale scale;
    private final GridBuilder grid;
    private final EndRoom ends;
    private final TopBand band;
    private final Margins margins;
    private final Area plot;
    private final Optional<Area> key;

    private ColumnsModel(ChartSpec.Columns spec, Measure measure) {
        this.spec = spec;
        this.measure = measure;
        this.scale = scale(spec, measure);
        this.ends = new EndRoom(measure);
        this.band = new TopBand(measure);
        this.margins = new Margins(measure);
        double left = margins.side(spec.axis());
        double right = right();
        band.unit(spec.axis().unit());
        spec.line().ifPresent(line -> band.secondUnit(line.axis().unit()));
        Optional<Area> over = sideKey() ? Optional.empty() : band.key(keyWidth());
        double step =
                (measure.width() - left - right) / Math.max(1, spec.categories().size());
        band.rules(spec.marks().events().stream()
                .map(event -> new TopBand.Wanted(event.text(), left + step * event.category(), LineLook.event()))
                .toList());
        double top = Math.max(band.height() + measure.line() / 2, measure.line() * 1.5);
        this.plot = margins.plot(top, left, right, margins.below(spec.categories()));
        this.grid = new GridBuilder(Categories.of(spec.categories(), spec.series(), margins.mostKeys(plot.width())));
        this.key = sideKey() ? Optional.of(sideKey(plot)) : over;
    }

    static ChartModel of(ChartSpec.Columns spec, Measure measure) {
        return new ColumnsModel(spec, measure).model();
    }

    /** With room under columns that go below zero for their values. */
    private static Scale scale(ChartSpec.Columns spec, Measure measure) {
        Scale held = spec.marks().targets().stream()
                .map(Target::value)
                .reduce(Scale.of(spec.axis()).holding(BigDecimal.ZERO), Scale::holding, (a, b) -> b);
        BigDecimal lowest = spec.series().stream()
                .flatMap(s -> s.points().stream())
                .filter(p -> !p.label().isEmpty() && !spec.stacked())
                .flatMap(p -> p.plotted().stream())
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        BigDecimal label =
                held.to().subtract(held.from()).multiply(BigDecimal.valueOf(measure.line() * 2 / measure.height()));
        return lowest.signum() < 0 ? held.holding(lowest.subtract(label)) : held;
    }

    /** The layers of a stack are named at its side, in their order. */
    private boolean sideKey() {
        return spec.stacked() && spec.series().size() > 1 && !hasLines();
    }

    private boolean hasLines() {
        return spec.line().isPresent() || !spec.marks().targets().isEmpty();
    }

    private Area sideKey(Area data) {
        double width = measure.width() - data.right() - 6;
        return new Area(data.right() + 6, data.y(), width, Math.min(data.height(), rows() * measure.line() * 1.7));
    }

    /** The lines that the names take, long ones broken. */
    private double rows() {
        return names().mapToDouble(name -> Math.ceil(measure.width(name, false) / (measure.width() * KEY_SHARE)))
                .sum();
    }

    private Stream<String> names() {
        return Stream.concat(spec.series().stream(), spec.line().map(OverlaidLine::series).stream())
                .map(Series::label);
    }

    private double keyWidth() {
        long count = names().filter(name -> !name.isBlank()).count();
        return count < 2 && spec.line().isEmpty()
                ? 0
                : names().mapToDouble(name -> measure.width(name, false) + (hasLines() ? LONG_SAMPLE : SAMPLE))
                        .sum();
    }

    private double right() {
        double axis = spec.line().map(line -> margins.side(line.axis())).orElse(0.0);
        double side = sideKey()
                ? Math.min(
                                measure.width() * KEY_SHARE,
                                names().mapToDouble(n -> measure.width(n, false))
                                        .max()
                                        .orElse(0))
                        + SAMPLE
                : 0;
        double targets = spec.line().isPresent()
                ? 0
                : spec.marks().targets().stream()
                        .mapToDouble(t -> ends.width(t.text(), false))
                        .max()
                        .orElse(0);
        return Math.max(Math.max(axis, side), Math.max(targets, 4));
    }

    private ChartModel model() {
        List<Group> groups = new ArrayList<>();
        ColumnPlaces places = new ColumnPlaces(spec, scale, plot);
        groups.add(new Group(
                spec.stacked() ? Group.Kind.STACK : Group.Kind.COLUMNS, columns(places), places.gap(), false));
        if (!spec.marks().targets().isEmpty()) {
            List<Plotted> targets =
                    spec.marks().targets().stream().map(this::target).toList();
            groups.add(new Group(Group.Kind.LINES, ends.apart(targets, grid.grid(), scale, plot), 0, false));
        }
        spec.line().ifPresent(line -> groups.add(new Group(Group.Kind.LINES, List.of(line(line.series())), 0, true)));
        return new ChartModel(
                measure,
                grid.grid(),
                groups,
                plot,
                true,
                scale,
                spec.line().map(line -> Scale.of(line.axis())),
                key,
                band.over(plot));
    }

    /** What the chart is about gets room for its values first. */
    private List<Plotted> columns(ColumnPlaces places) {
        List<FillLook> looks = FillLook.of(spec.series(), spec.stacked());
        ColumnValues values = new ColumnValues(spec, measure, places);
        SortedMap<Integer, Plotted> made = new TreeMap<>();
        IntStream.range(0, spec.series().size())
                .boxed()
                .sorted(Comparator.comparing(i -> spec.series().get(i).emphasis()))
                .forEach(i -> made.put(
                        i,
                        new Plotted.Fill(
                                i,
                                looks.get(i),
                                apart(spec.series().get(i), looks.get(i)),
                                values.of(i, looks.get(i)))));
        spec.series().forEach(grid::add);
        return List.copyOf(made.values());
    }

    private static SortedMap<Integer, FillLook> apart(Series series, FillLook look) {
        SortedMap<Integer, FillLook> apart = new TreeMap<>();
        List<Point> points = series.points();
        for (int i = 0; i < points.size(); i++) {
            if (Points.preliminary(points.get(i)) && !look.preliminary().equals(look)) {
                apart.put(i, look.preliminary());
            }
        }
        return apart;
    }

    private Plotted target(Target target) {
        int last = spec.categories().size() - 1;
        Label label = Label.at(
                last,
                target.text(),
                Said.NAME,
                Spot.RIGHT,
                measure.ink(LineLook.target().colour()),
                false);
        boolean named = spec.line().isEmpty();
        return new Plotted.Line(
                grid.add(target), LineLook.target(), new TreeMap<>(), named ? List.of(label) : List.of());
    }

    /** The line over the columns has a mark at each value. */
    private Plotted line(Series series) {
        LineLook look = LineLook.overlaid();
        SortedMap<Integer, Boolean> marks = new TreeMap<>();
        IntStream.range(0, series.points().size())
                .filter(i -> Points.has(series.points(), i))
                .forEach(i -> marks.put(i, Points.preliminary(series.points().get(i))));
        List<Label> labels = IntStream.range(0, series.points().size())
                .filter(i -> !series.points().get(i).label().isEmpty())
                .mapToObj(i -> Label.at(
                        i,
                        series.points().get(i).label(),
                        Said.VALUE,
                        Spot.ABOVE,
                        measure.ink(look.colour()),
                        series.emphasis() == Emphasis.MAIN))
                .toList();
        return new Plotted.Line(grid.add(series), look, marks, labels);
    }
}
