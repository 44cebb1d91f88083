package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Words in the margin at the ends of what they name, moved apart where they would meet. */
record EndLabels(List<End> ends) {
    /** From the data to the labels: a short line crosses it where a label had to move. */
    private static final double GAP = 9;

    private static final double MOVED = 3;

    /** Over and under a label of several lines, so that they are not read with those of the next. */
    private static final double APART = 4;

    static final BasicStroke LEADER = new BasicStroke(0.75f);
    /** How much of the chart's width the labels may take before they are broken into lines. */
    static final double SHARE = 0.24;

    EndLabels {
        ends = List.copyOf(ends);
    }

    /**
     * What is named.
     *
     * @param at its end on a scale
     */
    record End(TextBlock block, Color colour, Function<Scale, Point2D> at) {}

    /** A line with its name broken to a width. */
    static End of(Stroked line, ChartStyle style, double width) {
        return new End(block(line, style).within(width), line.colour(), scale -> {
            Point2D spot = scale.spot(line, line.last());
            return new Point2D.Double(spot.getX() + line.mark(), spot.getY());
        });
    }

    /** The name of a line with the value at its end. */
    static TextBlock block(Stroked line, ChartStyle style) {
        String value = line.series().points().get(line.last()).label();
        String name = line.series().label();
        String text = value.isEmpty() || name.isEmpty() ? name + value : name + "  " + value;
        return TextBlock.line(text, style, style.legible(line.colour())).strong(line.bold());
    }

    /** The room that the labels need beside the data. */
    double width() {
        return ends.stream().mapToDouble(e -> e.block().width() + GAP + 1).max().orElse(0);
    }

    /** Draws the labels under each other and says where they are. */
    List<Rectangle2D> draw(Graphics2D g, Scale scale, Rectangle2D area) {
        List<End> order = ends.stream()
                .sorted(Comparator.comparingDouble(e -> e.at().apply(scale).getY()))
                .toList();
        double left = order.stream()
                .mapToDouble(e -> e.at().apply(scale).getX() + GAP)
                .max()
                .orElse(0);
        double[] middles = middles(order, scale, area);
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int k = 0; k < middles.length; k++) {
            boxes.add(label(g, order.get(k), order.get(k).at().apply(scale), new Point2D.Double(left, middles[k])));
        }
        return boxes;
    }

    private static double[] middles(List<End> order, Scale scale, Rectangle2D area) {
        double[] wanted =
                order.stream().mapToDouble(e -> e.at().apply(scale).getY()).toArray();
        double[] heights = order.stream().mapToDouble(EndLabels::room).toArray();
        return Spread.apart(wanted, heights, area.getY(), area.getMaxY());
    }

    private static double room(End end) {
        return end.block().height() + (end.block().lines().size() > 1 ? APART : 0);
    }

    private static Rectangle2D label(Graphics2D g, End end, Point2D from, Point2D to) {
        TextBlock block = end.block();
        Rectangle2D box =
                new Rectangle2D.Double(to.getX(), to.getY() - block.height() / 2, block.width(), block.height());
        if (Math.abs(to.getY() - from.getY()) > MOVED) {
            g.setColor(end.colour());
            g.setStroke(LEADER);
            g.draw(new Line2D.Double(from.getX() + 1, from.getY(), to.getX() - 2, to.getY()));
        }
        block.drawOnPaper(g, box);
        return box;
    }
}
