package se.hsnreport.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import se.hsnreport.document.ChartSpec;

/** Draws lines over categories: plot first, then its words. */
final class LinesDrawing {
    /** Room between the edges of the data and the outermost points, so that no line is cut in half. */
    private static final double INSIDE = 4;

    private static final double FIRST = 12;
    private static final double LAST = 6;

    private final ChartSpec.Lines spec;
    private final ChartStyle style;
    private final AxisWords words;
    private final Marked marked;
    private final List<Stroked> lines;
    private final List<Stroked> ending;
    private final EndLabels ends;
    private final Band band;
    private final Canvas canvas;

    LinesDrawing(ChartSpec.Lines spec, ChartStyle style, Rectangle2D area) {
        this.spec = spec;
        this.style = style;
        this.words = new AxisWords(style);
        this.marked = new Marked(spec.marks(), spec.categories().size(), style);
        this.lines = Stroked.of(spec.series(), style);
        int last = spec.categories().size() - 1;
        this.ending = lines.stream().filter(l -> last >= 0 && l.last() == last).toList();
        this.ends = ends(area.getWidth() * EndLabels.SHARE);
        this.band = band(area);
        this.canvas = Canvas.of(area, style, room(band.height()));
    }

    private EndLabels ends(double width) {
        return new EndLabels(Stream.concat(
                        ending.stream().map(l -> EndLabels.of(l, style, width)), marked.ends(width).stream())
                .toList());
    }

    private Band band(Rectangle2D area) {
        Band made = new Band(area.getWidth(), style);
        made.put(words.text(spec.axis().unit()), 0, 0);
        marked.events(made, scale(Canvas.of(area, style, room(0))));
        return made;
    }

    private RectangleInsets room(double top) {
        List<String> categories = spec.categories();
        double last = categories.isEmpty() ? 0 : style.width(categories.get(categories.size() - 1), false);
        double left = words.width(spec.axis()) + AxisWords.GAP;
        return new RectangleInsets(top, left, words.below(categories), Math.max(ends.width(), last / 2));
    }

    void draw(Graphics2D g) {
        Scale scale = scale(canvas);
        data(g, scale);
        band.drawRules(g, canvas.data());
        marked.drawTargets(g, scale);
        words.left(g, spec.axis(), scale);
        words.categories(g, spec.categories(), scale, canvas.area().getWidth());
        band.drawWords(g);
        List<Rectangle2D> taken = ends.draw(g, scale, below(band.height() - style.lineHeight() / 2));
        List<Line2D> rules = new ArrayList<>(band.lines(canvas.data()));
        rules.addAll(marked.lines(scale));
        new PointLabels(lines, style, scale).draw(g, inside(), new PointLabels.Taken(taken, ending, rules));
    }

    private void data(Graphics2D g, Scale scale) {
        List<Double> ticks =
                spec.axis().ticks().stream().map(t -> t.value().doubleValue()).toList();
        XYPlot plot = new XYPlot(
                new LinesData(spec.series()),
                new TickAxis(scale.across(), List.of()),
                new TickAxis(scale.up(), ticks),
                new LinesRenderer(lines, style));
        boolean zero = spec.axis().from().signum() < 0 && spec.axis().to().signum() > 0;
        canvas.draw(g, plot, zero);
    }

    /** The whole area under a line. */
    private Rectangle2D below(double top) {
        Rectangle2D area = canvas.area();
        return new Rectangle2D.Double(0, top, area.getWidth(), area.getHeight() - top);
    }

    /** Where words may stand: not on the axes' labels. */
    private Rectangle2D inside() {
        Rectangle2D data = canvas.data();
        double line = style.lineHeight() / 2;
        return new Rectangle2D.Double(
                data.getX(), data.getY() - line, canvas.area().getMaxX() - data.getX(), data.getHeight() + line);
    }

    private Scale scale(Canvas on) {
        int steps = Math.max(1, spec.categories().size() - 1);
        double step = (on.data().getWidth() - FIRST - LAST) / steps;
        Range range = marked.holding(
                new Range(spec.axis().from().doubleValue(), spec.axis().to().doubleValue()));
        double pad = range.getLength() * INSIDE / (on.data().getHeight() - 2 * INSIDE);
        return new Scale(
                on.data(),
                new Range(-FIRST / step, steps + LAST / step),
                new Range(range.getLowerBound() - pad, range.getUpperBound() + pad));
    }
}
