package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.render.FillLook;
import se.hsnreport.render.FillLook.Pattern;

/** Draws the columns of a series. */
record ColumnLook(FillLook look, ChartStyle style) {
    private static final BasicStroke EDGE = new BasicStroke(1.25f);
    private static final BasicStroke HATCH = new BasicStroke(1.1f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4, 2}, 0);
    private static final double HATCH_STEP = 5;

    /** The looks of all series in their order. */
    static List<ColumnLook> of(List<Series> all, boolean stacked, ChartStyle style) {
        return FillLook.of(all, stacked).stream()
                .map(look -> new ColumnLook(look, style))
                .toList();
    }

    Color colour() {
        return style.colour(look.colour());
    }

    Color fill() {
        return style.colour(look.fill());
    }

    /** The same series where its values are still preliminary. */
    ColumnLook preliminary() {
        return new ColumnLook(look.preliminary(), style);
    }

    boolean isHatched() {
        return look.pattern() == Pattern.RISING || look.pattern() == Pattern.FALLING;
    }

    /** Draws a column, or a sample of one. */
    void draw(Graphics2D g, Rectangle2D box) {
        g.setColor(fill());
        g.fill(box);
        if (look.pattern() == Pattern.PLAIN || box.getHeight() < 0.1) {
            return;
        }
        g.setColor(colour());
        if (isHatched()) {
            g.setStroke(HATCH);
            hatches(box).forEach(g::draw);
        }
        g.setStroke(style.stroke(look.pattern() == Pattern.FALLING ? DASHED : EDGE));
        g.draw(within(box));
    }

    /** The middle of the edges, so that they are no part of a longer column. */
    private static Rectangle2D within(Rectangle2D box) {
        double in = EDGE.getLineWidth() / 2;
        double width = Math.max(0, box.getWidth() - 2 * in);
        double height = Math.max(0, box.getHeight() - 2 * in);
        return new Rectangle2D.Double(box.getX() + in, box.getY() + in, width, height);
    }

    /** Lines at half a right angle, from edge to edge of a box. */
    private List<Line2D> hatches(Rectangle2D box) {
        List<Line2D> lines = new ArrayList<>();
        double w = box.getWidth();
        double h = box.getHeight();
        for (double c = HATCH_STEP; c < w + h; c += HATCH_STEP) {
            double x1 = Math.max(0, c - h);
            double x2 = Math.min(w, c);
            // On a rising line x + y is c, measured from the upper left corner.
            lines.add(look.pattern() == Pattern.RISING ? line(box, x1, x2, c) : mirrored(box, x1, x2, c));
        }
        return lines;
    }

    private static Line2D line(Rectangle2D box, double x1, double x2, double c) {
        return new Line2D.Double(box.getX() + x1, box.getY() + c - x1, box.getX() + x2, box.getY() + c - x2);
    }

    private static Line2D mirrored(Rectangle2D box, double x1, double x2, double c) {
        return new Line2D.Double(box.getMaxX() - x1, box.getY() + c - x1, box.getMaxX() - x2, box.getY() + c - x2);
    }
}
