package se.hsnreport.render.editable;

import java.math.BigDecimal;
import java.util.Optional;
import se.hsnreport.document.ChartSpec.Columns;

/** Where columns stand: side by side or on each other, in the middle of their categories. */
record ColumnPlaces(Columns spec, Scale scale, Area plot) {
    /** Between the columns of neighbouring categories, in percent of a column's width. */
    int gap() {
        return count() == 1 ? 60 : 45;
    }

    private int count() {
        return spec.stacked() ? 1 : Math.max(1, spec.series().size());
    }

    private double step() {
        return plot.width() / Math.max(1, spec.categories().size());
    }

    private double width() {
        return step() / (count() + gap() / 100.0);
    }

    double middle(int category) {
        return plot.x() + step() * (category + 0.5);
    }

    double level(BigDecimal value) {
        return plot.bottom() - scale.share(value) * plot.height();
    }

    /** The column of a point; empty when it has no value. */
    Optional<Area> column(int series, int category) {
        return value(series, category).map(value -> {
            BigDecimal base = spec.stacked() ? under(series, category, value.signum()) : BigDecimal.ZERO;
            double from = level(base);
            double to = level(base.add(value));
            double left = middle(category) + ((spec.stacked() ? 0 : series) - count() / 2.0) * width();
            return new Area(left, Math.min(from, to), width(), Math.abs(from - to));
        });
    }

    Optional<BigDecimal> value(int series, int category) {
        return spec.series().get(series).points().get(category).plotted();
    }

    /** What lies between zero and a layer: those before it on the same side of zero. */
    private BigDecimal under(int series, int category, int sign) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < series; i++) {
            BigDecimal value = value(i, category).orElse(BigDecimal.ZERO);
            sum = value.signum() == sign ? sum.add(value) : sum;
        }
        return sum;
    }
}
