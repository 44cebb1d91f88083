package se.hsnreport.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import se.hsnreport.document.Tone;

/** Values at columns: over them, or in them, where there is room; else nowhere. */
final class ColumnLabels {
    private static final double GAP = 2;

    private final ChartStyle style;
    private final Rectangle2D bounds;
    private final List<Rectangle2D> columns;
    private final List<Line2D> lines;
    private final List<Line2D> targets;
    private final List<Rectangle2D> taken;

    /**
     * For one chart.
     *
     * @param bounds where words may stand
     * @param columns all of them
     */
    ColumnLabels(ChartStyle style, Rectangle2D bounds, List<Rectangle2D> columns, Off off) {
        this.style = style;
        this.bounds = bounds;
        this.columns = List.copyOf(columns);
        this.lines = off.lines();
        this.targets = off.targets();
        this.taken = new ArrayList<>(off.words());
    }

    /**
     * What values keep off.
     *
     * @param lines of data and events
     * @param targets over which words may stand on paper of their own
     * @param words and marks
     */
    record Off(List<Line2D> lines, List<Line2D> targets, List<Rectangle2D> words) {}

    /** A column with its value. */
    record Wanted(Rectangle2D column, TextBlock label, ColumnLook look, boolean below) {}

    /** Writes the value where it has room; gives whether it has any. */
    boolean draw(Graphics2D g, Wanted wanted, boolean stacked) {
        Optional<Rectangle2D> outside =
                Optional.of(outside(wanted)).filter(box -> !stacked && free(box, lines) && clear(box));
        Optional<Rectangle2D> inside = inside(wanted, stacked)
                .filter(box -> fits(box, wanted) && free(box, lines) && free(box, targets))
                .findFirst();
        outside.ifPresent(box -> wanted.label().drawOnPaper(g, box));
        if (outside.isEmpty()) {
            inside.ifPresent(box -> inColumn(g, wanted, box));
        }
        Optional<Rectangle2D> place = outside.or(() -> inside);
        place.ifPresent(taken::add);
        return place.isPresent();
    }

    private static Rectangle2D outside(Wanted wanted) {
        Rectangle2D column = wanted.column();
        TextBlock label = wanted.label();
        double y = wanted.below() ? column.getMaxY() + GAP : column.getY() - GAP - label.height();
        double x = column.getCenterX() - label.width() / 2;
        return new Rectangle2D.Double(x, y, label.width(), label.height());
    }

    /** In a layer in its middle or at its ends, in another column at its end. */
    private static Stream<Rectangle2D> inside(Wanted wanted, boolean stacked) {
        Rectangle2D column = wanted.column();
        TextBlock label = wanted.label();
        double top = column.getY() + GAP;
        double bottom = column.getMaxY() - GAP - label.height();
        DoubleStream ys = stacked
                ? DoubleStream.of((top + bottom) / 2, top, bottom)
                : DoubleStream.of(wanted.below() ? bottom : top);
        double x = column.getCenterX() - label.width() / 2;
        return ys.mapToObj(y -> new Rectangle2D.Double(x, y, label.width(), label.height()));
    }

    private static boolean fits(Rectangle2D box, Wanted wanted) {
        Rectangle2D column = wanted.column();
        return box.getWidth() + 2 * GAP <= column.getWidth() && box.getHeight() <= column.getHeight();
    }

    /** Whether no words and no lines are there. */
    private boolean free(Rectangle2D box, List<Line2D> off) {
        Rectangle2D wider =
                new Rectangle2D.Double(box.getX() - GAP, box.getY(), box.getWidth() + 2 * GAP, box.getHeight());
        return bounds.contains(box)
                && taken.stream().noneMatch(wider::intersects)
                && off.stream().noneMatch(l -> l.intersects(wider));
    }

    /** Whether no column is there. */
    private boolean clear(Rectangle2D box) {
        return columns.stream().noneMatch(box::intersects);
    }

    /** In the colour that is easier to read on the column; on paper where that is hatched. */
    private void inColumn(Graphics2D g, Wanted wanted, Rectangle2D box) {
        ColumnLook look = wanted.look();
        if (look.isHatched()) {
            wanted.label().drawOnPaper(g, box);
            return;
        }
        Color best = Stream.of(Tone.PAPER, Tone.INK)
                .map(style::colour)
                .max(Comparator.comparingDouble(c -> ChartStyle.contrast(c, look.fill())))
                .orElseThrow();
        wanted.label().in(best).draw(g, box, 0);
    }
}
