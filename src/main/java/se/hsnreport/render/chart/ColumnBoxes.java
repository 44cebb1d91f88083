package se.hsnreport.render.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Optional;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Point;

/** Where columns stand: side by side or on each other, in the middle of their categories. */
record ColumnBoxes(ChartSpec.Columns spec, Scale scale) {
    /** How much of a category's width its columns take. */
    private static final double GROUP = 0.72;

    private static final double WIDEST = 56;

    /** The box of a point's column; empty when it has no value. */
    Optional<Rectangle2D> box(int series, int item) {
        double base = spec.stacked() ? under(series, item) : 0;
        return value(series, item).map(v -> {
            double low = scale.y(Math.min(base, base + v));
            double high = scale.y(Math.max(base, base + v));
            return new Rectangle2D.Double(left(series, item), high, width(), low - high);
        });
    }

    /** The width of a column in points. */
    double width() {
        double step = scale.x(1) - scale.x(0);
        return Math.min(WIDEST, step * GROUP / count());
    }

    /** The right edge of a category's columns. */
    double right(int item) {
        return left(count() - 1, item) + width();
    }

    private double left(int series, int item) {
        int place = spec.stacked() ? 0 : series;
        return scale.x(item) + (place - count() / 2.0) * width();
    }

    private int count() {
        return spec.stacked() ? 1 : Math.max(1, spec.series().size());
    }

    /** What lies between zero and a stacked column: those before it on the same side of zero. */
    private double under(int series, int item) {
        boolean up = value(series, item).orElse(0.0) >= 0;
        double sum = 0;
        for (int i = 0; i < series; i++) {
            double value = value(i, item).orElse(0.0);
            sum += value >= 0 == up ? value : 0;
        }
        return sum;
    }

    private Optional<Double> value(int series, int item) {
        Point point = spec.series().get(series).points().get(item);
        return point.plotted().map(BigDecimal::doubleValue);
    }

    /** Index of the last category that has a column, −1 when none has. */
    static int last(ChartSpec.Columns spec) {
        for (int i = spec.categories().size() - 1; i >= 0; i--) {
            int item = i;
            if (spec.series().stream()
                    .anyMatch(s -> s.points().get(item).plotted().isPresent())) {
                return i;
            }
        }
        return -1;
    }
}
