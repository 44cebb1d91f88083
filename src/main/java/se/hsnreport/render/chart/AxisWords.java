package se.hsnreport.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import se.hsnreport.document.ChartSpec.Axis;
import se.hsnreport.document.ChartSpec.Tick;
import se.hsnreport.document.Tone;

/** The words along the axes of a chart over categories. */
record AxisWords(ChartStyle style) {
    static final double GAP = 8;

    /** The widest label of an axis. */
    double width(Axis axis) {
        return axis.ticks().stream()
                .mapToDouble(t -> style.width(t.label(), false))
                .max()
                .orElse(0);
    }

    /** The room under the data. */
    double below(List<String> categories) {
        boolean labelled = categories.stream().anyMatch(c -> !c.isBlank());
        return labelled ? style.lineHeight() + GAP : style.lineHeight() / 2;
    }

    /** Labels at the left of the data, right under right. */
    void left(Graphics2D g, Axis axis, Scale scale) {
        double width = scale.data().getX() - GAP;
        for (Tick tick : axis.ticks()) {
            double y = scale.y(tick.value().doubleValue());
            text(tick.label()).draw(g, new Rectangle2D.Double(0, y, width, 0), 1);
        }
    }

    /** Labels at the right edge, right under right. */
    void right(Graphics2D g, Axis axis, Scale scale, Color colour) {
        double from = scale.data().getMaxX() + GAP;
        for (Tick tick : axis.ticks()) {
            double y = scale.y(tick.value().doubleValue());
            TextBlock.line(tick.label(), style, colour).draw(g, new Rectangle2D.Double(from, y, width(axis), 0), 1);
        }
    }

    /** Labels under the axis; one that would touch its neighbour is left out. */
    void categories(Graphics2D g, List<String> categories, Scale scale, double area) {
        double free = Double.NEGATIVE_INFINITY;
        double y = scale.data().getMaxY() + GAP / 2;
        for (int i = 0; i < categories.size(); i++) {
            double width = style.width(categories.get(i), false);
            double x = Math.max(0, Math.min(scale.x(i) - width / 2, area - width));
            if (width > 0 && x >= free) {
                text(categories.get(i)).draw(g, new Point2D.Double(x, y));
                free = x + width + GAP / 2;
            }
        }
    }

    TextBlock text(String text) {
        return TextBlock.line(text, style, style.colour(Tone.QUIET));
    }
}
