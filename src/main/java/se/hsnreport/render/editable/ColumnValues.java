package se.hsnreport.render.editable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hsnreport.document.ChartSpec.Columns;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.render.FillLook;
import se.hsnreport.render.editable.Label.Said;
import se.hsnreport.render.editable.Label.Spot;

/** The values at columns: over them, higher where something stands there, or in the layers of a stack; else nowhere. */
final class ColumnValues {
    private static final double GAP = 2;

    /** Tried places a line of words; farther off than two lines a value would seem to stand at another column. */
    private static final int STEPS = 4;

    private final Columns spec;
    private final Measure measure;
    private final ColumnPlaces places;
    private final List<Area> columns;
    private final List<Area> words = new ArrayList<>();

    ColumnValues(Columns spec, Measure measure, ColumnPlaces places) {
        this.spec = spec;
        this.measure = measure;
        this.places = places;
        this.columns = IntStream.range(0, spec.series().size())
                .boxed()
                .flatMap(s ->
                        IntStream.range(0, spec.categories().size()).boxed().flatMap(c -> places.column(s, c).stream()))
                .toList();
    }

    /** The labels of a series; what is asked for first gets its place first. */
    List<Label> of(int series, FillLook look) {
        List<Point> points = spec.series().get(series).points();
        return IntStream.range(0, points.size())
                .filter(i -> !points.get(i).label().isEmpty())
                .boxed()
                .flatMap(i ->
                        places.column(series, i).stream().flatMap(column -> label(series, i, look, column).stream()))
                .toList();
    }

    private Optional<Label> label(int series, int index, FillLook look, Area column) {
        Point point = spec.series().get(series).points().get(index);
        boolean bold = spec.series().get(series).emphasis() == Emphasis.MAIN && !spec.stacked();
        double width = measure.width(point.label(), bold);
        if (spec.stacked()) {
            boolean fits = width <= column.width() && measure.line() <= column.height();
            FillLook own = Points.preliminary(point) ? look.preliminary() : look;
            return Optional.of(
                            Label.at(index, point.label(), Said.VALUE, Spot.WITHIN, measure.inkOn(own.fill()), false))
                    .filter(label -> fits);
        }
        Label over = Label.at(index, point.label(), Said.VALUE, Spot.OUTSIDE, measure.ink(look.colour()), bold);
        boolean below = point.plotted().map(v -> v.signum() < 0).orElse(false);
        double y = below ? column.bottom() + GAP : column.y() - GAP - measure.line();
        Area wanted = new Area(column.x() + (column.width() - width) / 2, y, width, measure.line());
        return free(wanted, below).map(area -> {
            words.add(area);
            return over.moved(0, area.y() - wanted.y());
        });
    }

    /** The nearest free place away from zero. */
    private Optional<Area> free(Area wanted, boolean below) {
        double step = measure.line() / STEPS * (below ? -1 : 1);
        return Stream.iterate(wanted, area -> area.movedUp(step))
                .limit(2 * STEPS)
                .filter(area -> Stream.concat(columns.stream(), words.stream()).noneMatch(area::meets))
                .filter(area -> area.y() >= 0 && area.bottom() <= measure.height())
                .findFirst();
    }
}
