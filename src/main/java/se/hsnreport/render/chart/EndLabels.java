package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The names of lines that reach the last category, in the margin at their ends, moved apart where they would meet. */
record EndLabels(List<Stroked> lines, List<TextBlock> blocks) {
    /** From the data to the labels: a short line crosses it where a label had to move. */
    private static final double GAP = 9;

    private static final double MOVED = 3;
    private static final BasicStroke LEADER = new BasicStroke(0.75f);
    /** How much of the chart's width the labels may take before they are broken into lines. */
    private static final double SHARE = 0.24;

    /** The lines that end at the last category, with their names broken to a part of the width. */
    static EndLabels of(List<Stroked> all, int categories, ChartStyle style, double width) {
        List<Stroked> ending = all.stream()
                .filter(l -> l.last() == categories - 1 && categories > 0)
                .toList();
        return new EndLabels(
                ending,
                ending.stream().map(l -> block(l, style).within(width * SHARE)).toList());
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
        return blocks.stream().mapToDouble(b -> b.width() + GAP + 1).max().orElse(0);
    }

    /** Draws the labels and says where they are. */
    List<Rectangle2D> draw(Graphics2D g, Scale scale, Rectangle2D area) {
        List<Integer> order = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> end(scale, i).getY()))
                .toList();
        double[] wanted = order.stream().mapToDouble(i -> end(scale, i).getY()).toArray();
        double[] heights =
                order.stream().mapToDouble(i -> blocks.get(i).height()).toArray();
        double[] made = Spread.apart(wanted, heights, 0, area.getHeight());
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int k = 0; k < made.length; k++) {
            boxes.add(label(g, order.get(k), end(scale, order.get(k)), made[k]));
        }
        return boxes;
    }

    private Point2D end(Scale scale, int index) {
        return scale.spot(lines.get(index), lines.get(index).last());
    }

    private Rectangle2D label(Graphics2D g, int index, Point2D end, double middle) {
        TextBlock block = blocks.get(index);
        Stroked line = lines.get(index);
        double x = end.getX() + line.mark() + GAP;
        if (Math.abs(middle - end.getY()) > MOVED) {
            g.setColor(line.colour());
            g.setStroke(LEADER);
            g.draw(new Line2D.Double(end.getX() + line.mark() + 1, end.getY(), x - 2, middle));
        }
        Rectangle2D box = new Rectangle2D.Double(x, middle - block.height() / 2, block.width(), block.height());
        block.draw(g, box, 0);
        return box;
    }
}
