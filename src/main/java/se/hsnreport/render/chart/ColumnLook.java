package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.Tone;

/**
 * How a series' columns look; the kinds differ in weight and pattern too, so that a print in grey is enough.
 *
 * @param colour of the series: of its edges and its hatching
 * @param fill of its columns
 */
record ColumnLook(Color colour, Color fill, Pattern pattern) {
    private static final List<Tone> LEADING = List.of(Tone.LEAD, Tone.SECOND, Tone.THIRD, Tone.FOURTH);
    private static final BasicStroke EDGE = new BasicStroke(1.25f);
    private static final BasicStroke HATCH = new BasicStroke(1.1f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4, 2}, 0);
    private static final double HATCH_STEP = 5;

    /** What a column is filled with besides colour. */
    enum Pattern {
        PLAIN,
        /** Only its edges. */
        OUTLINE,
        /** Preliminary: rising lines within its edges. */
        RISING,
        /** Foreseen: falling lines within dashed edges. */
        FALLING
    }

    /** The looks of all series in their order. */
    static List<ColumnLook> of(List<Series> all, boolean stacked, ChartStyle style) {
        List<ColumnLook> made = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Emphasis emphasis = all.get(i).emphasis();
            boolean layer = stacked && emphasis != Emphasis.FORECAST && emphasis != Emphasis.BUDGET;
            int before = (int) all.subList(0, i).stream()
                    .filter(s -> s.emphasis() == emphasis)
                    .count();
            made.add(layer ? layer(i, style) : of(emphasis, style, before));
        }
        return made;
    }

    /** The look of a series that so many of the same emphasis stand before. */
    private static ColumnLook of(Emphasis emphasis, ChartStyle style, int before) {
        Color quiet = style.colour(Tone.QUIET);
        Color paper = style.colour(Tone.PAPER);
        Color pale = Stroked.quiet(style, 0, 2);
        Color lead = style.colour(LEADING.get(before % LEADING.size()));
        return switch (emphasis) {
            case MAIN -> new ColumnLook(lead, lead, Pattern.PLAIN);
            case COMPARED -> new ColumnLook(pale, pale, Pattern.PLAIN);
            case QUIET ->
                new ColumnLook(
                        pale, ChartStyle.mix(quiet, paper, Math.max(0.7, 0.95 - before * 0.12)), Pattern.OUTLINE);
            case BUDGET -> new ColumnLook(quiet, paper, Pattern.OUTLINE);
            case FORECAST -> new ColumnLook(style.colour(Tone.LEAD), paper, Pattern.FALLING);
        };
    }

    /** Layers of a stack: dark, and light within edges, in turn, so that neighbours differ in grey. */
    private static ColumnLook layer(int index, ChartStyle style) {
        Tone tone = List.of(Tone.LEAD, Tone.LEAD, Tone.QUIET, Tone.QUIET, Tone.THIRD, Tone.THIRD)
                .get(index % 6);
        Color full = style.colour(tone);
        boolean light = index % 2 == 1;
        Color paper = style.colour(Tone.PAPER);
        return new ColumnLook(
                light ? ChartStyle.mix(full, paper, 0.3) : full,
                light ? ChartStyle.mix(full, paper, 0.6) : full,
                light ? Pattern.OUTLINE : Pattern.PLAIN);
    }

    /** The same series where its values are still preliminary. */
    ColumnLook preliminary(ChartStyle style) {
        Color tint = ChartStyle.mix(fill, style.colour(Tone.PAPER), 0.8);
        return pattern == Pattern.FALLING ? this : new ColumnLook(colour, tint, Pattern.RISING);
    }

    boolean isHatched() {
        return pattern == Pattern.RISING || pattern == Pattern.FALLING;
    }

    /** Draws a column, or a sample of one. */
    void draw(Graphics2D g, Rectangle2D box) {
        g.setColor(fill);
        g.fill(box);
        if (pattern == Pattern.PLAIN || box.getHeight() < 0.1) {
            return;
        }
        g.setColor(colour);
        if (isHatched()) {
            g.setStroke(HATCH);
            hatches(box).forEach(g::draw);
        }
        g.setStroke(pattern == Pattern.FALLING ? DASHED : EDGE);
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
            lines.add(pattern == Pattern.RISING ? line(box, x1, x2, c) : mirrored(box, x1, x2, c));
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
