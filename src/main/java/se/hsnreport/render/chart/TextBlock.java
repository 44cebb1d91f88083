package se.hsnreport.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import se.hsnreport.document.Tone;

/** Lines of text of one look, set under each other. */
record TextBlock(List<String> lines, ChartStyle style, boolean bold, Color colour) {
    /** Height of a capital, as a part of the size. */
    private static final double CAPITAL = 0.716;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** A text in one line. */
    static TextBlock line(String text, ChartStyle style, Color colour) {
        return new TextBlock(List.of(text), style, false, colour);
    }

    /** The same text, broken at its spaces where it is wider than the room. */
    TextBlock within(double room) {
        List<String> broken = new ArrayList<>();
        for (String line : lines) {
            String made = "";
            for (String word : line.split(" ", -1)) {
                String longer = made.isEmpty() ? word : made + " " + word;
                if (!made.isEmpty() && style.width(longer, bold) > room) {
                    broken.add(made);
                    longer = word;
                }
                made = longer;
            }
            broken.add(made);
        }
        return new TextBlock(broken, style, bold, colour);
    }

    TextBlock strong(boolean wanted) {
        return new TextBlock(lines, style, wanted, colour);
    }

    TextBlock in(Color other) {
        return new TextBlock(lines, style, bold, other);
    }

    double width() {
        return lines.stream().mapToDouble(l -> style.width(l, bold)).max().orElse(0);
    }

    double height() {
        return lines.size() * style.lineHeight();
    }

    /** Draws the block with its upper left corner there. */
    void draw(Graphics2D g, Point2D corner) {
        draw(g, corner, 0);
    }

    /** Draws the block in the middle of a box's height: at its left (0), in its middle (0.5) or at its right (1). */
    void draw(Graphics2D g, Rectangle2D box, double align) {
        double left = box.getX() + (box.getWidth() - width()) * align;
        draw(g, new Point2D.Double(left, box.getCenterY() - height() / 2), align);
    }

    /** Draws the block in a box on paper of its own, so that no grid line runs through the words. */
    void drawOnPaper(Graphics2D g, Rectangle2D box) {
        g.setColor(style.colour(Tone.PAPER));
        g.fill(new Rectangle2D.Double(box.getX() - 1, box.getY() + 1, box.getWidth() + 2, box.getHeight() - 2));
        draw(g, box, 0);
    }

    private void draw(Graphics2D g, Point2D corner, double align) {
        g.setFont(style.font(bold));
        g.setColor(colour);
        double base = corner.getY() + (style.lineHeight() + CAPITAL * style.points()) / 2;
        for (String line : lines) {
            double x = corner.getX() + (width() - style.width(line, bold)) * align;
            g.drawString(line, (float) x, (float) base);
            base += style.lineHeight();
        }
    }
}
