package se.hsnreport.render.editable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds room clear of lines for the words at a point in the middle of a chart. */
final class ClearSpot {
    /** Between a point and words at its right, as the programs leave it. */
    private static final double BESIDE = 8;

    private static final List<Double> DISTANCES = List.of(0.9, 1.5, 2.2, 3.0);

    private final Measure measure;
    private final Area plot;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Area> words = new ArrayList<>();

    ClearSpot(Measure measure, Area plot) {
        this.measure = measure;
        this.plot = plot;
    }

    private record Piece(double x1, double y1, double x2, double y2) {}

    /** A piece of a line that words are to keep off. */
    void line(double x1, double y1, double x2, double y2) {
        pieces.add(new Piece(x1, y1, x2, y2));
    }

    /** The label of a point, at its right, moved to the nearest place that is clear; or where it meets least. */
    Label placed(Label label, double x, double y) {
        double width = measure.width(label.text(), label.bold()) + 4;
        double height = measure.line();
        Area beside = new Area(x + BESIDE, y - height / 2, width, height);
        Area best = candidates(beside, x, y)
                .filter(this::inside)
                .min(Comparator.comparingLong(this::met))
                .orElse(beside);
        words.add(best);
        return label.moved(best.x() - beside.x(), best.y() - beside.y());
    }

    /** The best first: at the right, then over and under the point, farther and farther off. */
    private static Stream<Area> candidates(Area beside, double x, double y) {
        Stream<Area> around = DISTANCES.stream().flatMap(distance -> {
            double far = distance * beside.height();
            double middle = x - beside.width() / 2;
            double left = x - BESIDE - beside.width();
            return Stream.of(
                    at(beside, middle, y - far),
                    at(beside, middle, y + far),
                    at(beside, beside.x(), y - far),
                    at(beside, beside.x(), y + far),
                    at(beside, left, y - far),
                    at(beside, left, y + far));
        });
        return Stream.concat(Stream.of(beside), around);
    }

    private static Area at(Area like, double left, double middle) {
        return new Area(left, middle - like.height() / 2, like.width(), like.height());
    }

    private boolean inside(Area area) {
        return area.x() >= plot.x()
                && area.right() <= plot.right()
                && area.y() >= plot.y() - measure.line() / 2
                && area.bottom() <= plot.bottom();
    }

    private long met(Area area) {
        return pieces.stream()
                        .filter(p -> area.crossedBy(p.x1(), p.y1(), p.x2(), p.y2()))
                        .count()
                + words.stream().filter(area::meets).count() * 10;
    }
}
