package se.hsnreport.render.editable;

import java.util.List;
import java.util.stream.IntStream;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Lines;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ChartSpec.Target;
import se.hsnreport.render.LineLook;
import se.hsnreport.render.editable.Label.Said;
import se.hsnreport.render.editable.Label.Spot;

/** The words at the points of lines: names at the ends, values; those in the middle stand clear of all lines. */
final class LineLabels {
    private final Measure measure;
    private final LinePlaces places;
    private final ClearSpot clear;

    LineLabels(Lines spec, Measure measure, LinePlaces places, List<Overlaid.Rule> rules) {
        this.measure = measure;
        this.places = places;
        this.clear = new ClearSpot(measure, places.plot());
        spec.series().forEach(this::keepOff);
        for (Target target : spec.marks().targets()) {
            double y = places.y(target.value());
            clear.line(places.plot().x(), y, places.plot().right(), y);
        }
        for (Overlaid.Rule rule : rules) {
            Area area = rule.area();
            clear.line(area.x(), area.y(), area.x(), area.bottom());
        }
    }

    private void keepOff(Series series) {
        List<Point> points = series.points();
        for (int i = 1; i < points.size(); i++) {
            if (Points.has(points, i - 1) && Points.has(points, i)) {
                clear.line(places.x(i - 1), y(points, i - 1), places.x(i), y(points, i));
            }
        }
    }

    private double y(List<Point> points, int index) {
        return places.y(points.get(index).plotted().orElseThrow());
    }

    /** What is told of a target at its end. */
    Label of(Target target) {
        String ink = measure.ink(LineLook.target().colour());
        return Label.at(places.last(), target.text(), Said.NAME, Spot.RIGHT, ink, false);
    }

    /** What is told of the points of a series. */
    List<Label> of(Series series, LineLook look) {
        List<Point> points = series.points();
        int last = Points.last(points);
        return IntStream.rangeClosed(0, last)
                .filter(i -> i == last || !points.get(i).label().isEmpty())
                .mapToObj(i -> label(series, look, i, i == last))
                .toList();
    }

    private Label label(Series series, LineLook look, int index, boolean named) {
        String value = series.points().get(index).label();
        Said said = !named ? Said.VALUE : value.isEmpty() ? Said.NAME : Said.NAME_AND_VALUE;
        boolean bold = series.emphasis() == Emphasis.MAIN;
        String text = named ? text(series) : value;
        Label label = Label.at(index, text, said, Spot.RIGHT, measure.ink(look.colour()), bold);
        return index == places.last() ? label : clear.placed(label, places.x(index), y(series.points(), index));
    }

    /** The name of a line with the value at its end. */
    static String text(Series series) {
        int last = Points.last(series.points());
        return last < 0
                ? series.label()
                : series.label() + "  " + series.points().get(last).label();
    }
}
