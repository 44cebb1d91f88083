package se.hsnreport.render.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for labels beside their points: clear of other labels, and of the lines if that can be. */
final class Clearing {
    private static final double GAP = 6;
    private static final double BESIDE_LINE = 3;
    /** What it costs to hide another label. */
    private static final double OVER_LABEL = 1000;

    /** What it costs to leave the bounds. */
    private static final double OUTSIDE = 500;

    /** What it costs to cross a line. */
    private static final double OVER_LINE = 30;

    /** What each step away from the point costs. */
    private static final double FARTHER = 8;

    private static final int RINGS = 4;

    /** To the right, above, below, and so on, in the order that readers look. */
    enum Side {
        RIGHT(1, 0, 1.0),
        ABOVE(0, -1, 1.1),
        BELOW(0, 1, 1.2),
        ABOVE_RIGHT(1, -1, 1.3),
        BELOW_RIGHT(1, 1, 1.4),
        ABOVE_LEFT(-1, -1, 1.5),
        BELOW_LEFT(-1, 1, 1.6),
        LEFT(-1, 0, 1.7);

        private final int x;
        private final int y;
        private final double second;

        Side(int x, int y, double second) {
            this.x = x;
            this.y = y;
            this.second = second;
        }
    }

    private final Rectangle2D bounds;
    private final List<Line2D> lines;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Clearing(Rectangle2D bounds, List<Line2D> lines) {
        this.bounds = bounds;
        this.lines = List.copyOf(lines);
    }

    /** Keeps labels off a place. */
    void take(Rectangle2D place) {
        taken.add(place);
    }

    /** The best box for a label beside a point, from then on taken. */
    Rectangle2D place(Point2D point, TextBlock label, Side first) {
        Rectangle2D best = box(point, label, first, 0);
        double least = Double.MAX_VALUE;
        for (int ring = 0; ring < RINGS; ring++) {
            for (Side side : Side.values()) {
                Rectangle2D box = box(point, label, side, ring);
                double cost = cost(box) + ring * FARTHER + (side == first ? 0 : side.second);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        taken.add(best);
        return best;
    }

    private static Rectangle2D box(Point2D point, TextBlock label, Side side, int ring) {
        double gap = GAP * (1 + ring);
        // Diagonally the corner of the box comes near the point: less is enough.
        double reach = side.x != 0 && side.y != 0 ? gap / 2 : gap;
        double x = point.getX() + side.x * (label.width() / 2 + reach);
        double y = point.getY() + side.y * (label.height() / 2 + reach);
        return new Rectangle2D.Double(x - label.width() / 2, y - label.height() / 2, label.width(), label.height());
    }

    private double cost(Rectangle2D box) {
        double cost = bounds.contains(box) ? 0 : OUTSIDE;
        cost += OVER_LABEL * taken.stream().filter(box::intersects).count();
        Rectangle2D near = new Rectangle2D.Double(
                box.getX() - BESIDE_LINE,
                box.getY() - BESIDE_LINE / 2,
                box.getWidth() + 2 * BESIDE_LINE,
                box.getHeight() + BESIDE_LINE);
        return cost + OVER_LINE * lines.stream().filter(near::intersectsLine).count();
    }
}
