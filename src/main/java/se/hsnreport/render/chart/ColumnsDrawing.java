package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Tone;

/** Draws columns over categories: grid, columns, the line over them, then all words. */
final class ColumnsDrawing {
    private static final BasicStroke ZERO = new BasicStroke(0.8f);
    /** Stacks of more layers than this have a key instead of names at their side. */
    private static final int MOST_NAMES = 8;

    private final ChartSpec.Columns spec;
    private final ChartStyle style;
    private final AxisWords words;
    private final Marked marked;
    private final List<ColumnLook> looks;
    private final Optional<Overlay> overlay;
    private final int last;
    private final EndLabels ends;
    private final Key key;
    private final Band band;
    private final Canvas canvas;

    ColumnsDrawing(ChartSpec.Columns spec, ChartStyle style, Rectangle2D area) {
        this.spec = spec;
        this.style = style;
        this.words = new AxisWords(style);
        this.marked = new Marked(spec.marks(), spec.categories().size() - 0.5, style);
        this.looks = ColumnLook.of(spec.series(), spec.stacked(), style);
        this.overlay = spec.line().map(line -> Overlay.of(line, style));
        this.last = ColumnBoxes.last(spec);
        double width = area.getWidth() * EndLabels.SHARE;
        boolean named = named(width, area.getHeight());
        this.ends = ends(width, named);
        this.key = new Key(named || spec.series().size() < 2 ? List.of() : spec.series(), looks, style);
        this.band = band(area);
        this.canvas = Canvas.of(area, style, room(band.height()));
    }

    /** Whether the layers of a stack are named at its side: all of them are there, and their names have room. */
    private boolean named(double width, double height) {
        int layers = spec.series().size();
        boolean all = last == spec.categories().size() - 1
                && last >= 0
                && spec.series().stream()
                        .allMatch(s -> s.points().get(last).plotted().isPresent());
        double names = spec.series().stream()
                .mapToDouble(s -> words.text(s.label()).within(width).height())
                .sum();
        return spec.stacked() && layers > 1 && layers <= MOST_NAMES && all && names < height * 0.6;
    }

    private EndLabels ends(double width, boolean named) {
        List<EndLabels.End> all = new ArrayList<>(marked.ends(width));
        overlay.filter(o -> o.stroked().last() >= 0).ifPresent(o -> all.add(end(o, width)));
        for (int i = 0; named && i < spec.series().size(); i++) {
            all.add(end(i, width));
        }
        return new EndLabels(all);
    }

    private EndLabels.End end(Overlay over, double width) {
        TextBlock block = EndLabels.block(over.stroked(), style).strong(true).within(width);
        return new EndLabels.End(block, over.stroked().colour(), scale -> {
            Point2D spot = over.scale(scale).spot(over.stroked(), over.stroked().last());
            return new Point2D.Double(spot.getX() + over.stroked().mark() + 1, spot.getY());
        });
    }

    private EndLabels.End end(int series, double width) {
        TextBlock block = TextBlock.line(spec.series().get(series).label(), style, style.colour(Tone.INK))
                .within(width);
        return new EndLabels.End(block, style.colour(Tone.QUIET), scale -> {
            ColumnBoxes boxes = new ColumnBoxes(spec, scale);
            Rectangle2D box = boxes.box(series, last).orElseThrow();
            return new Point2D.Double(box.getMaxX(), box.getCenterY());
        });
    }

    private Band band(Rectangle2D area) {
        Band made = new Band(area.getWidth(), style);
        TextBlock unit = words.text(spec.axis().unit());
        made.put(unit, 0, 0);
        TextBlock right = TextBlock.line(
                overlay.map(o -> o.line().axis().unit()).orElse(""), style, style.legible(style.colour(Tone.SECOND)));
        made.put(right, area.getWidth() - right.width(), 0);
        key.put(made, unit.width(), area.getWidth() - right.width() * 1.5, area.getWidth());
        marked.events(made, scale(Canvas.of(area, style, room(0))));
        return made;
    }

    private RectangleInsets room(double top) {
        double left = words.width(spec.axis()) + AxisWords.GAP;
        double right =
                overlay.map(o -> words.width(o.line().axis()) + AxisWords.GAP).orElse(ends.width());
        boolean labelled = spec.series().stream()
                .flatMap(s -> s.points().stream())
                .anyMatch(p -> !p.label().isEmpty());
        double over = labelled && !spec.stacked() ? Math.max(top, style.lineHeight() * 1.25) : top;
        return new RectangleInsets(over, left, words.below(spec.categories()), right);
    }

    void draw(Graphics2D g) {
        Scale scale = scale(canvas);
        Columns columns = new Columns(spec, looks, new ColumnBoxes(spec, scale), style);
        grid(g, scale);
        band.drawRules(g, canvas.data());
        columns.draw(g);
        zero(g, scale);
        marked.drawTargets(g, scale);
        overlay.ifPresent(o -> o.draw(g, scale));
        words(g, scale);
        List<Rectangle2D> named = ends.draw(g, scale, canvas.data());
        columns.values(g, new ColumnLabels(style, inside(), columns.boxes(), off(scale, named)));
    }

    private void words(Graphics2D g, Scale scale) {
        words.left(g, spec.axis(), scale);
        overlay.ifPresent(o -> words.right(g, o.line().axis(), o.scale(scale), o.wordColour()));
        words.categories(g, spec.categories(), scale, canvas.area().getWidth());
        band.drawWords(g);
        key.drawSamples(g);
    }

    /** What values keep off. */
    private ColumnLabels.Off off(Scale scale, List<Rectangle2D> named) {
        List<Line2D> lines = new ArrayList<>(band.lines(canvas.data()));
        List<Rectangle2D> places = new ArrayList<>(named);
        overlay.ifPresent(o -> {
            lines.addAll(o.pieces(scale));
            places.addAll(o.marks(scale));
        });
        return new ColumnLabels.Off(lines, marked.lines(scale), places);
    }

    /** Where values may stand. */
    private Rectangle2D inside() {
        Rectangle2D data = canvas.data();
        double over = style.lineHeight() * (band.rows() == 0 ? 1.25 : 0.75);
        return new Rectangle2D.Double(data.getX(), data.getY() - over, data.getWidth(), data.getHeight() + over);
    }

    private void grid(Graphics2D g, Scale scale) {
        List<Double> ticks =
                spec.axis().ticks().stream().map(t -> t.value().doubleValue()).toList();
        XYPlot plot = new XYPlot(
                new LinesData(List.of()),
                new TickAxis(scale.across(), List.of()),
                new TickAxis(scale.up(), ticks),
                new XYLineAndShapeRenderer());
        canvas.draw(g, plot, false);
    }

    private void zero(Graphics2D g, Scale scale) {
        g.setColor(style.colour(Tone.QUIET));
        g.setStroke(ZERO);
        double y = scale.y(0);
        g.draw(new Line2D.Double(canvas.data().getX(), y, canvas.data().getMaxX(), y));
    }

    /** Beside the last columns there is room for the words that name them, when another axis stands at the right. */
    private Scale scale(Canvas on) {
        int count = Math.max(1, spec.categories().size());
        double margin = overlay.isPresent() ? ends.width() : 0;
        double step = Math.max(1, on.data().getWidth() - margin) / count;
        Range range = marked.holding(
                new Range(spec.axis().from().doubleValue(), spec.axis().to().doubleValue()));
        Range across = new Range(-0.5, count - 0.5 + margin / step);
        return new Scale(on.data(), across, deepened(Range.expandToInclude(range, 0), on.data()));
    }

    /** Room for the values under columns that go below zero. */
    private Range deepened(Range range, Rectangle2D data) {
        double lowest = spec.series().stream()
                .flatMap(s -> s.points().stream())
                .filter(p -> !p.label().isEmpty() && !spec.stacked())
                .mapToDouble(p -> p.plotted().map(Number::doubleValue).orElse(0.0))
                .min()
                .orElse(0);
        double height = style.lineHeight() * 1.25;
        double need = (range.getUpperBound() - lowest) / Math.max(1, data.getHeight() - height) * height;
        double low = lowest < 0 ? Math.min(range.getLowerBound(), lowest - need) : range.getLowerBound();
        return new Range(low, range.getUpperBound());
    }
}
