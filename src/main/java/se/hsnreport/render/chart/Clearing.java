package se.hsnreport.render.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels beside their points: clear of other labels, and of the lines if that can be. */
final class Clearing {
    private static final double GAP = 6;
    private static final double TOUCHING = 3;
    private static final double NEAR = 10;
    /** What it costs to hide another label. */
    private static final double OVER_LABEL = 1000;

    /** What it costs to leave the bounds. */
    private static final double OUTSIDE = 500;

    /** What it costs to cross a line. */
    private static final double OVER_LINE = 30;

    /** What it costs to be near a line, which might be taken for the one that is meant. */
    private static final double NEAR_LINE = 4;

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

    /** A piece of a line, or of a rule that belongs to none. */
    record Piece(Optional<Stroked> line, Line2D piece) {}

    /** What is to be placed: a label, beside a line's point. */
    record Wanted(TextBlock label, Stroked line, Point2D point) {}

    private final Rectangle2D bounds;
    private final List<Piece> lines;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Clearing(Rectangle2D bounds, List<Piece> lines) {
        this.bounds = bounds;
        this.lines = List.copyOf(lines);
    }

    /** Keeps labels off a place. */
    void take(Rectangle2D place) {
        taken.add(place);
    }

    /** The best box for a label beside a point, from then on taken. */
    Rectangle2D place(Wanted wanted, Side first) {
        Rectangle2D best = box(wanted, first, 0);
        double least = Double.MAX_VALUE;
        for (int ring = 0; ring < RINGS; ring++) {
            for (Side side : Side.values()) {
                Rectangle2D box = box(wanted, side, ring);
                double cost = cost(box, wanted.line()) + ring * FARTHER + (side == first ? 0 : side.second);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        taken.add(around(best, TOUCHING));
        return best;
    }

    private static Rectangle2D box(Wanted wanted, Side side, int ring) {
        Point2D point = wanted.point();
        TextBlock label = wanted.label();
        double gap = GAP * (1 + ring);
        // Diagonally the corner of the box comes near the point: less is enough.
        double reach = side.x != 0 && side.y != 0 ? gap * 0.7 : gap;
        double x = point.getX() + side.x * (label.width() / 2 + reach);
        double y = point.getY() + side.y * (label.height() / 2 + reach);
        return new Rectangle2D.Double(x - label.width() / 2, y - label.height() / 2, label.width(), label.height());
    }

    private double cost(Rectangle2D box, Stroked own) {
        double cost = bounds.contains(box) ? 0 : OUTSIDE;
        cost += OVER_LABEL * taken.stream().filter(box::intersects).count();
        Rectangle2D touching = around(box, TOUCHING);
        Rectangle2D near = around(box, NEAR);
        for (Piece piece : lines) {
            cost += piece.piece().intersects(touching) ? OVER_LINE : 0;
            cost += !piece.line().equals(Optional.of(own)) && piece.piece().intersects(near) ? NEAR_LINE : 0;
        }
        return cost;
    }

    /** A box and some room round it, more at its sides than over and under it, where lines of text have room already. */
    private static Rectangle2D around(Rectangle2D box, double room) {
        return new Rectangle2D.Double(
                box.getX() - room, box.getY() - room / 2, box.getWidth() + 2 * room, box.getHeight() + room);
    }
}
