package se.hsnreport.render.editable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ChartSpec.Target;
import se.hsnreport.render.LineLook;

/** Lines over categories, each with its name and its last value at its end. */
final class LinesModel {
    private final ChartSpec.Lines spec;
    private final Measure measure;
    private final Scale scale;
    private final EndRoom ends;
    private final TopBand band;
    private final Area plot;
    private final int last;

    private LinesModel(ChartSpec.Lines spec, Measure measure) {
        this.spec = spec;
        this.measure = measure;
        this.scale = spec.marks().targets().stream()
                .map(Target::value)
                .reduce(Scale.of(spec.axis()), Scale::holding, (a, b) -> b);
        this.ends = new EndRoom(measure);
        this.band = new TopBand(measure);
        this.last = spec.categories().size() - 1;
        this.plot = plot();
    }

    static ChartModel of(ChartSpec.Lines spec, Measure measure) {
        return new LinesModel(spec, measure).model();
    }

    private Area plot() {
        Margins margins = new Margins(measure);
        double right = Stream.concat(
                        spec.series().stream()
                                .filter(series -> Points.has(series.points(), last))
                                .map(s -> ends.width(LineLabels.text(s), s.emphasis() == Emphasis.MAIN)),
                        spec.marks().targets().stream().map(t -> ends.width(t.text(), false)))
                .reduce(measure.line(), Math::max);
        double left = margins.side(spec.axis());
        band.unit(spec.axis().unit());
        double width = measure.width() - left - right;
        band.rules(spec.marks().events().stream()
                .map(event -> new TopBand.Wanted(
                        event.text(), left + width * LinePlaces.across(event.category() - 0.5, last), LineLook.event()))
                .toList());
        double top = Math.max(band.height(), measure.line() / 4) + measure.line() / 2;
        return margins.plot(top, left, right, margins.below(spec.categories()));
    }

    private ChartModel model() {
        GridBuilder grid = new GridBuilder(
                Categories.of(spec.categories(), spec.series(), new Margins(measure).mostKeys(plot.width())));
        Overlaid overlaid = band.over(plot);
        LineLabels labels = new LineLabels(spec, measure, new LinePlaces(scale, plot, last), overlaid.rules());
        List<Plotted> lines = new ArrayList<>();
        for (Target target : spec.marks().targets()) {
            List<Label> name = List.of(labels.of(target));
            lines.add(new Plotted.Line(grid.add(target), LineLook.target(), new TreeMap<>(), name));
        }
        List<LineLook> looks = LineLook.of(spec.series());
        for (int i = 0; i < looks.size(); i++) {
            Series series = spec.series().get(i);
            List<Label> told = labels.of(series, looks.get(i));
            lines.add(new Plotted.Line(grid.add(series), looks.get(i), marks(series), told));
        }
        Grid made = grid.grid();
        return new ChartModel(
                measure,
                made,
                List.of(new Group(Group.Kind.LINES, ends.apart(lines, made, scale, plot), 0, false)),
                plot,
                last < 1,
                scale,
                Optional.empty(),
                Optional.empty(),
                overlaid);
    }

    /** A mark where something is said of a point: a label, a value still preliminary, no neighbour to go to. */
    private static SortedMap<Integer, Boolean> marks(Series series) {
        SortedMap<Integer, Boolean> marks = new TreeMap<>();
        List<Point> points = series.points();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean alone = !Points.has(points, i - 1) && !Points.has(points, i + 1);
            boolean said = alone || !point.label().isEmpty() || Points.preliminary(point);
            if (point.plotted().isPresent() && said) {
                marks.put(i, Points.preliminary(point));
            }
        }
        return marks;
    }
}
