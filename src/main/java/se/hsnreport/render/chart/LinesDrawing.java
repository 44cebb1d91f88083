package se.hsnreport.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Tick;
import se.hsnreport.document.Tone;

/** Draws lines over categories: plot first, then its words. */
final class LinesDrawing {
    private static final double GAP = 8;
    /** Room between the edges of the data and the outermost points, so that no line is cut in half. */
    private static final double INSIDE = 4;

    private static final double FIRST = 12;
    private static final double LAST = 6;

    private final ChartSpec.Lines spec;
    private final ChartStyle style;
    private final List<Stroked> lines;
    private final EndLabels ends;
    private final Canvas canvas;

    LinesDrawing(ChartSpec.Lines spec, ChartStyle style, Rectangle2D area) {
        this.spec = spec;
        this.style = style;
        this.lines = Stroked.of(spec.series(), style);
        this.ends = EndLabels.of(lines, spec.categories().size(), style, area.getWidth());
        this.canvas = Canvas.of(area, style, room());
    }

    private RectangleInsets room() {
        double line = style.lineHeight();
        double top = spec.axis().unit().isBlank() ? line / 2 : line * 1.75;
        boolean labelled = spec.categories().stream().anyMatch(c -> !c.isBlank());
        double left = spec.axis().ticks().stream()
                .mapToDouble(t -> style.width(t.label(), false))
                .max()
                .orElse(0);
        double right = Math.max(ends.width(), width(spec.categories().size() - 1) / 2);
        return new RectangleInsets(top, left + GAP, labelled ? line + GAP : line / 2, right);
    }

    private double width(int category) {
        return category < 0 ? 0 : style.width(spec.categories().get(category), false);
    }

    void draw(Graphics2D g) {
        Scale scale = new Scale(canvas.data(), acrossRange(), upRange());
        List<Double> ticks =
                spec.axis().ticks().stream().map(t -> t.value().doubleValue()).toList();
        XYPlot plot = new XYPlot(
                new LinesData(spec.series()),
                new TickAxis(scale.across(), List.of()),
                new TickAxis(scale.up(), ticks),
                new LinesRenderer(lines, style));
        boolean zero = spec.axis().from().signum() < 0 && spec.axis().to().signum() > 0;
        canvas.draw(g, plot, zero);
        axis(g, scale);
        categories(g, scale);
        List<Rectangle2D> taken = ends.draw(g, scale, canvas.area());
        new PointLabels(lines, style, scale).draw(g, inside(), taken, ends.lines());
    }

    /** Where words may stand: not on the axes' labels. */
    private Rectangle2D inside() {
        Rectangle2D data = canvas.data();
        double line = style.lineHeight() / 2;
        return new Rectangle2D.Double(
                data.getX(), data.getY() - line, canvas.area().getMaxX() - data.getX(), data.getHeight() + line);
    }

    private Range acrossRange() {
        int steps = Math.max(1, spec.categories().size() - 1);
        double step = (canvas.data().getWidth() - FIRST - LAST) / steps;
        return new Range(-FIRST / step, steps + LAST / step);
    }

    private Range upRange() {
        double from = spec.axis().from().doubleValue();
        double to = spec.axis().to().doubleValue();
        double pad = (to - from) * INSIDE / (canvas.data().getHeight() - 2 * INSIDE);
        return new Range(from - pad, to + pad);
    }

    private void axis(Graphics2D g, Scale scale) {
        for (Tick tick : spec.axis().ticks()) {
            double y = scale.y(tick.value().doubleValue());
            text(tick.label())
                    .draw(g, new Rectangle2D.Double(0, y, canvas.data().getX() - GAP, 0), 1);
        }
        text(spec.axis().unit()).draw(g, new Point2D.Double(0, 0));
    }

    /** Labels under the axis; one that would touch its neighbour is left out. */
    private void categories(Graphics2D g, Scale scale) {
        double free = Double.NEGATIVE_INFINITY;
        double y = canvas.data().getMaxY() + GAP / 2;
        for (int i = 0; i < spec.categories().size(); i++) {
            double width = width(i);
            double x =
                    Math.max(0, Math.min(scale.x(i) - width / 2, canvas.area().getWidth() - width));
            if (width > 0 && x >= free) {
                text(spec.categories().get(i)).draw(g, new Point2D.Double(x, y));
                free = x + width + GAP / 2;
            }
        }
    }

    private TextBlock text(String text) {
        return TextBlock.line(text, style, style.colour(Tone.QUIET));
    }
}
