package se.hsnreport.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.Tone;

/** Values at columns: over them, or in them, where there is room; else nowhere. */
final class ColumnLabels {
    private static final double GAP = 2;

    private final ChartStyle style;
    private final Rectangle2D bounds;
    private final List<Rectangle2D> columns;
    private final List<Line2D> lines;
    private final List<Rectangle2D> taken;

    /**
     * For one chart.
     *
     * @param bounds where words may stand
     * @param columns all of them
     * @param lines that words keep off
     * @param taken where words stand already
     */
    ColumnLabels(
            ChartStyle style,
            Rectangle2D bounds,
            List<Rectangle2D> columns,
            List<Line2D> lines,
            List<Rectangle2D> taken) {
        this.style = style;
        this.bounds = bounds;
        this.columns = List.copyOf(columns);
        this.lines = List.copyOf(lines);
        this.taken = new ArrayList<>(taken);
    }

    /** A column with its value. */
    record Wanted(Rectangle2D column, TextBlock label, ColumnLook look, boolean below) {}

    /** Writes the value where it has room. */
    void draw(Graphics2D g, Wanted wanted, boolean stacked) {
        Optional<Rectangle2D> inside =
                Optional.of(inside(wanted, stacked)).filter(box -> fits(box, wanted) && free(box));
        Optional<Rectangle2D> outside = Optional.of(outside(wanted)).filter(box -> !stacked && free(box) && clear(box));
        outside.ifPresent(box -> wanted.label().drawOnPaper(g, box));
        if (outside.isEmpty()) {
            inside.ifPresent(box -> inColumn(wanted).draw(g, box, 0));
        }
        outside.or(() -> inside).ifPresent(taken::add);
    }

    private static Rectangle2D outside(Wanted wanted) {
        Rectangle2D column = wanted.column();
        TextBlock label = wanted.label();
        double y = wanted.below() ? column.getMaxY() + GAP : column.getY() - GAP - label.height();
        double x = column.getCenterX() - label.width() / 2;
        return new Rectangle2D.Double(x, y, label.width(), label.height());
    }

    /** In the middle of a layer, else at the end of its column. */
    private static Rectangle2D inside(Wanted wanted, boolean stacked) {
        Rectangle2D column = wanted.column();
        TextBlock label = wanted.label();
        double end = wanted.below() ? column.getMaxY() - GAP - label.height() : column.getY() + GAP;
        double y = stacked ? column.getCenterY() - label.height() / 2 : end;
        return new Rectangle2D.Double(column.getCenterX() - label.width() / 2, y, label.width(), label.height());
    }

    private static boolean fits(Rectangle2D box, Wanted wanted) {
        boolean plain = wanted.look().pattern() == ColumnLook.Pattern.PLAIN
                || wanted.look().pattern() == ColumnLook.Pattern.OUTLINE;
        Rectangle2D column = wanted.column();
        return plain && box.getWidth() + 2 * GAP <= column.getWidth() && box.getHeight() <= column.getHeight();
    }

    /** Whether no words and no lines are there. */
    private boolean free(Rectangle2D box) {
        Rectangle2D wider =
                new Rectangle2D.Double(box.getX() - GAP, box.getY(), box.getWidth() + 2 * GAP, box.getHeight());
        return bounds.contains(box)
                && taken.stream().noneMatch(wider::intersects)
                && lines.stream().noneMatch(l -> l.intersects(wider));
    }

    /** Whether no column is there. */
    private boolean clear(Rectangle2D box) {
        return columns.stream().noneMatch(box::intersects);
    }

    private TextBlock inColumn(Wanted wanted) {
        Color fill = wanted.look().fill();
        Color best = Stream.of(Tone.PAPER, Tone.INK)
                .map(style::colour)
                .max(java.util.Comparator.comparingDouble(c -> ChartStyle.contrast(c, fill)))
                .orElseThrow();
        return new TextBlock(
                wanted.label().lines(), wanted.label().style(), wanted.label().bold(), best);
    }
}
