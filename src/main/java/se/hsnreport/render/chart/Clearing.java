package se.hsnreport.render.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels beside their points: clear of other labels, and of the lines if that can be. */
final class Clearing {
    /** From a point's mark to its label. */
    private static final double GAP = 4;

    /** How much farther each try is. */
    private static final double STEP = 6;

    private static final double TOUCHING = 3;
    private static final double NEAR = 10;
    /** What it costs to hide another label. */
    private static final double OVER_LABEL = 5000;

    /** What it costs to leave the bounds. */
    private static final double OUTSIDE = 2500;

    /** What it costs to cross a line: more than to go as far away as can be. */
    private static final double OVER_LINE = 150;

    /** What it costs when the leader to a label far away crosses a line. */
    private static final double LEADER_OVER_LINE = 12;

    /** What it costs to be near a line, which might be taken for the one that is meant. */
    private static final double NEAR_LINE = 4;

    /** What each step away from the point costs. */
    private static final double FARTHER = 8;

    private static final int RINGS = 14;

    /** From here on a label is so far away that a leader tells whose it is. */
    private static final int LED = 2;

    /** To the right, above, below, and so on, in the order that readers look. */
    enum Side {
        RIGHT(1, 0, 1.0),
        ABOVE(0, -1, 1.1),
        BELOW(0, 1, 1.2),
        ABOVE_RIGHT(1, -1, 1.3),
        BELOW_RIGHT(1, 1, 1.4),
        ABOVE_LEFT(-1, -1, 1.5),
        BELOW_LEFT(-1, 1, 1.6),
        LEFT(-1, 0, 1.7),
        OVER_RIGHT(0.6, -1, 1.8),
        UNDER_RIGHT(0.6, 1, 1.9),
        OVER_LEFT(-0.6, -1, 2.0),
        UNDER_LEFT(-0.6, 1, 2.1),
        RIGHT_HIGH(1, -0.6, 2.2),
        RIGHT_LOW(1, 0.6, 2.3);

        private final double x;
        private final double y;
        private final double second;

        Side(double x, double y, double second) {
            this.x = x;
            this.y = y;
            this.second = second;
        }

        boolean isDiagonal() {
            return x != 0 && y != 0;
        }
    }

    /** A piece of a line, or of a rule that belongs to none. */
    record Piece(Optional<Stroked> line, Line2D piece) {}

    /** What is to be placed: a label, beside a line's point. */
    record Wanted(TextBlock label, Stroked line, Point2D point) {}

    /** Where a label stands, and the thin line that leads to it from its point when it is far away. */
    record Placed(Rectangle2D box, Optional<Line2D> leader) {}

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
    Placed place(Wanted wanted, Side first) {
        Placed best = new Placed(box(wanted, first, 0), Optional.empty());
        double least = Double.MAX_VALUE;
        for (int ring = 0; ring < RINGS; ring++) {
            for (Side side : Side.values()) {
                Placed placed = placed(wanted, side, ring);
                double cost = cost(placed, wanted) + ring * FARTHER + (side == first ? 0 : side.second);
                if (cost < least) {
                    least = cost;
                    best = placed;
                }
            }
        }
        taken.add(around(best.box(), TOUCHING));
        return best;
    }

    private static Placed placed(Wanted wanted, Side side, int ring) {
        Rectangle2D box = box(wanted, side, ring);
        return new Placed(box, Optional.of(leader(wanted.point(), box)).filter(line -> ring >= LED));
    }

    private static Rectangle2D box(Wanted wanted, Side side, int ring) {
        Point2D point = wanted.point();
        TextBlock label = wanted.label();
        double gap = wanted.line().mark() + GAP + STEP * ring;
        // Diagonally the corner of the box comes near the point: less is enough.
        double reach = side.isDiagonal() ? gap * 0.7 : gap;
        double x = point.getX() + side.x * (label.width() / 2 + reach);
        double y = point.getY() + side.y * (label.height() / 2 + reach);
        return new Rectangle2D.Double(x - label.width() / 2, y - label.height() / 2, label.width(), label.height());
    }

    /** From the point to where the box is nearest. */
    private static Line2D leader(Point2D point, Rectangle2D box) {
        double x = Math.max(box.getX() - 1, Math.min(point.getX(), box.getMaxX() + 1));
        double y = Math.max(box.getY() + 1, Math.min(point.getY(), box.getMaxY() - 1));
        return new Line2D.Double(point, new Point2D.Double(x, y));
    }

    private double cost(Placed placed, Wanted wanted) {
        Rectangle2D box = placed.box();
        double cost = bounds.contains(box) ? 0 : OUTSIDE;
        cost += OVER_LABEL * taken.stream().filter(box::intersects).count();
        Rectangle2D touching = around(box, TOUCHING);
        Rectangle2D near = around(box, NEAR);
        for (Piece piece : lines) {
            boolean own = piece.line().equals(Optional.of(wanted.line()));
            cost += piece.piece().intersects(touching) ? OVER_LINE : 0;
            cost += !own && piece.piece().intersects(near) ? NEAR_LINE : 0;
        }
        return cost + placed.leader().map(line -> cost(line, wanted)).orElse(0.0);
    }

    private double cost(Line2D leader, Wanted wanted) {
        long labels = taken.stream()
                .filter(place -> !place.contains(leader.getP1()) && leader.intersects(place))
                .count();
        long crossed = lines.stream()
                .filter(piece -> !piece.line().equals(Optional.of(wanted.line())))
                .filter(piece -> piece.piece().intersectsLine(leader))
                .count();
        return OVER_LABEL * labels + LEADER_OVER_LINE * crossed;
    }

    /** A box and some room round it, more at its sides than over and under it, where lines of text have room already. */
    private static Rectangle2D around(Rectangle2D box, double room) {
        return new Rectangle2D.Double(
                box.getX() - room, box.getY() - room / 2, box.getWidth() + 2 * room, box.getHeight() + room);
    }
}
