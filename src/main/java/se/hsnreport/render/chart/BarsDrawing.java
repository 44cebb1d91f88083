package se.hsnreport.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Target;
import se.hsnreport.document.ChartSpec.Tick;
import se.hsnreport.document.Tone;

/** Draws horizontal bars: plot first, then its words. */
final class BarsDrawing {
    private static final double GAP = 8;
    /** No bar gets more room than this, however few they are. */
    private static final double TALLEST = 44;

    private static final double THICKNESS = 0.66;
    private static final int SMALLEST = 600;
    /** How much of the width the categories' labels may take. */
    private static final double LABELS = 0.4;

    private final ChartSpec.Bars spec;
    private final int rows;
    private final ChartStyle style;
    private final ChartStyle small;
    private final List<TextBlock> labels;
    private final List<TextBlock> values;
    private final Canvas canvas;

    /**
     * A drawing.
     *
     * @param rows of words over the bars
     */
    private BarsDrawing(ChartSpec.Bars spec, ChartStyle style, Rectangle2D area, int rows) {
        this.spec = spec;
        this.rows = rows;
        this.style = style;
        double row = row(area);
        this.small = fitting(row, area.getWidth() * LABELS);
        this.labels = spec.bars().stream()
                .map(b -> block(b.label(), b, small).within(area.getWidth() * LABELS))
                .toList();
        this.values = spec.bars().stream()
                .map(b -> block(b.point().label(), b, small).strong(stands(b)))
                .toList();
        this.canvas = Canvas.of(area, style, room(area, row));
    }

    /** With as few rows of words over the bars as hold them. */
    static BarsDrawing of(ChartSpec.Bars spec, ChartStyle style, Rectangle2D area) {
        int least = spec.axis().unit().isBlank() && spec.targets().isEmpty() ? 0 : 1;
        int most = least + spec.targets().size();
        return IntStream.range(least, most)
                .mapToObj(rows -> new BarsDrawing(spec, style, area, rows))
                .filter(drawing -> drawing.band(drawing.scale()).rows() <= drawing.rows)
                .findFirst()
                .orElseGet(() -> new BarsDrawing(spec, style, area, most));
    }

    /** The room of a bar. */
    private double row(Rectangle2D area) {
        double free = area.getHeight() - top() - bottom();
        return Math.min(TALLEST, free / Math.max(1, spec.bars().size()));
    }

    /** The largest type whose labels, broken to a width, are no higher than a row. */
    private ChartStyle fitting(double row, double width) {
        ChartStyle tried = style;
        while (tried.size() > SMALLEST && tallest(tried, width) > row) {
            tried = tried.withSize(tried.size() - 50);
        }
        return tried;
    }

    private double tallest(ChartStyle tried, double width) {
        return spec.bars().stream()
                .mapToDouble(b -> block(b.label(), b, tried).within(width).height())
                .max()
                .orElse(0);
    }

    private TextBlock block(String text, Bar bar, ChartStyle type) {
        boolean quiet = bar.emphasis() == Emphasis.QUIET || bar.emphasis() == Emphasis.BUDGET;
        TextBlock block = TextBlock.line(text, type, type.colour(quiet ? Tone.QUIET : Tone.INK));
        return block.strong(stands(bar) && mixed());
    }

    /** Whether a bar is what the chart is about, or what that is compared with. */
    private static boolean stands(Bar bar) {
        return bar.emphasis() == Emphasis.MAIN || bar.emphasis() == Emphasis.COMPARED;
    }

    /** Whether some bars matter more than others. */
    private boolean mixed() {
        return spec.bars().stream().map(Bar::emphasis).distinct().count() > 1;
    }

    private double top() {
        return rows == 0 ? 0 : style.lineHeight() * (rows + 0.5);
    }

    private double bottom() {
        boolean labelled = spec.axis().ticks().stream().anyMatch(t -> !t.label().isBlank());
        return labelled ? style.lineHeight() + GAP / 2 : 1;
    }

    private RectangleInsets room(Rectangle2D area, double row) {
        double left = labels.stream().mapToDouble(TextBlock::width).max().orElse(0) + GAP * 1.5;
        double used = top() + row * spec.bars().size();
        return new RectangleInsets(top(), left, area.getHeight() - Math.ceil(used), 1);
    }

    void draw(Graphics2D g) {
        Scale scale = scale();
        List<Double> ticks =
                spec.axis().ticks().stream().map(t -> t.value().doubleValue()).toList();
        XYPlot plot = new XYPlot(
                new BarsData(spec.bars(), THICKNESS),
                new TickAxis(scale.up(), List.of()),
                new TickAxis(scale.across(), ticks),
                new BarsRenderer(spec.bars(), style));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        canvas.draw(g, plot, true);
        axis(g, scale);
        band(scale).drawRules(g, canvas.data());
        band(scale).drawWords(g);
        for (int i = 0; i < labels.size(); i++) {
            bar(g, scale, i);
        }
    }

    private Scale scale() {
        return new Scale(canvas.data(), reach(), new Range(-spec.bars().size() + 0.5, 0.5));
    }

    /** The axis, stretched as far as the values written at the bars' ends need. */
    private Range reach() {
        Range axis = new Marked(new ChartSpec.Marks(List.of(), spec.targets()), 0, style)
                .holding(new Range(
                        Math.min(0, spec.axis().from().doubleValue()),
                        Math.max(0, spec.axis().to().doubleValue())));
        double from = axis.getLowerBound();
        double to = axis.getUpperBound();
        double side = values.stream().mapToDouble(v -> v.width() + GAP).max().orElse(0);
        double least = Math.max(20, canvas.data().getWidth() - 2 * side) / (to - from);
        double before = 2;
        double after = tickWidth() / 2;
        for (int i = 0; i < values.size(); i++) {
            double need = values.get(i).width() + GAP;
            double end = value(i);
            if (end < 0) {
                before = Math.max(before, need - (end - from) * least);
            } else {
                after = Math.max(after, need - (to - end) * least);
            }
        }
        double unit = (to - from) / Math.max(20, canvas.data().getWidth() - before - after);
        return new Range(from - before * unit, to + after * unit);
    }

    private double tickWidth() {
        List<Tick> ticks = spec.axis().ticks();
        return style.width(ticks.get(ticks.size() - 1).label(), false);
    }

    private double value(int index) {
        return spec.bars().get(index).point().plotted().map(Number::doubleValue).orElse(0.0);
    }

    private void axis(Graphics2D g, Scale scale) {
        double y = canvas.data().getMaxY() + GAP / 2 + style.lineHeight() / 2;
        for (Tick tick : labelled(scale)) {
            word(tick).draw(g, new Rectangle2D.Double(scale.x(tick.value().doubleValue()), y, 0, 0), 0.5);
        }
    }

    private TextBlock word(Tick tick) {
        return TextBlock.line(tick.label(), style, style.colour(Tone.QUIET));
    }

    /** All ticks, else every second, third and so on from zero, so that the words have room and even steps. */
    private List<Tick> labelled(Scale scale) {
        List<Tick> ticks = spec.axis().ticks();
        int zero = IntStream.range(0, ticks.size())
                .filter(i -> ticks.get(i).value().signum() == 0)
                .findFirst()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.max(1, ticks.size()))
                .mapToObj(every -> IntStream.range(0, ticks.size())
                        .filter(i -> (i - zero) % every == 0)
                        .mapToObj(ticks::get)
                        .toList())
                .filter(some -> isClear(some, scale))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isClear(List<Tick> some, Scale scale) {
        return IntStream.range(1, some.size()).allMatch(i -> {
            Tick one = some.get(i - 1);
            Tick next = some.get(i);
            double room =
                    scale.x(next.value().doubleValue()) - scale.x(one.value().doubleValue());
            return (word(one).width() + word(next).width() + GAP) / 2 <= room;
        });
    }

    /** The unit, and the targets with their texts. */
    private Band band(Scale scale) {
        Band made = new Band(canvas.area().getWidth(), style);
        made.put(TextBlock.line(spec.axis().unit(), style, style.colour(Tone.QUIET)), 0, 0);
        for (Target target : spec.targets()) {
            TextBlock text = TextBlock.line(target.text(), style, style.colour(Tone.INK));
            made.rule(new Band.Wanted(scale.x(target.value().doubleValue()), text, Marked.target(style)));
        }
        return made;
    }

    private void bar(Graphics2D g, Scale scale, int index) {
        double y = scale.y(-index);
        labels.get(index).draw(g, new Rectangle2D.Double(0, y, 0, 0), 0);
        double end = value(index);
        double x = scale.x(end) + (end < 0 ? -GAP / 2 : GAP / 2);
        TextBlock value = values.get(index);
        double left = end < 0 ? x - value.width() : x;
        value.drawOnPaper(g, new Rectangle2D.Double(left, y - value.height() / 2, value.width(), value.height()));
    }
}
