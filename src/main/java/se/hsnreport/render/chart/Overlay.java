package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.Range;
import se.hsnreport.document.ChartSpec.OverlaidLine;
import se.hsnreport.document.Tone;
import se.hsnreport.render.LineLook;

/** A line over columns, on the axis at the right; paper round it keeps it apart from dark columns. */
record Overlay(OverlaidLine line, Stroked stroked, ChartStyle style) {
    private static final float HALO = 3;
    private static final double MARK = 3.25;

    static Overlay of(OverlaidLine line, ChartStyle style) {
        return new Overlay(line, Stroked.of(line.series(), LineLook.overlaid(), style), style);
    }

    Color wordColour() {
        return style.legible(stroked.colour());
    }

    /** Its own scale up, over the same categories. */
    Scale scale(Scale columns) {
        double from = line.axis().from().doubleValue();
        return new Scale(
                columns.data(),
                columns.across(),
                new Range(from, line.axis().to().doubleValue()));
    }

    /** The pieces between neighbours that both have a value. */
    List<Line2D> pieces(Scale columns) {
        Scale own = scale(columns);
        List<Line2D> pieces = new ArrayList<>();
        for (int i = 1; i < line.series().points().size(); i++) {
            if (stroked.has(i - 1) && stroked.has(i)) {
                pieces.add(new Line2D.Double(own.spot(stroked, i - 1), own.spot(stroked, i)));
            }
        }
        return pieces;
    }

    void draw(Graphics2D g, Scale columns) {
        Path2D path = new Path2D.Double();
        pieces(columns).forEach(piece -> path.append(piece, joins(path, piece)));
        g.setColor(style.colour(Tone.PAPER));
        g.setStroke(style.stroke(new BasicStroke(
                stroked.stroke().getLineWidth() + HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)));
        g.draw(path);
        spots(columns).forEach(spot -> g.draw(disc(spot)));
        g.setColor(stroked.colour());
        g.setStroke(stroked.stroke());
        g.draw(path);
        IntStream.range(0, line.series().points().size())
                .filter(stroked::has)
                .forEach(i -> mark(g, scale(columns).spot(stroked, i), preliminary(i)));
    }

    private static boolean joins(Path2D path, Line2D piece) {
        return path.getCurrentPoint() != null && path.getCurrentPoint().distance(piece.getP1()) < 0.01;
    }

    private void mark(Graphics2D g, Point2D spot, boolean hollow) {
        g.setColor(hollow ? style.colour(Tone.PAPER) : stroked.colour());
        g.fill(disc(spot));
        g.setColor(stroked.colour());
        g.setStroke(style.stroke(new BasicStroke(1.5f)));
        g.draw(disc(spot));
    }

    private boolean preliminary(int item) {
        return line.series()
                .points()
                .get(item)
                .figure()
                .map(f -> f.figure().preliminary())
                .orElse(false);
    }

    private List<Point2D> spots(Scale columns) {
        Scale own = scale(columns);
        return IntStream.range(0, line.series().points().size())
                .filter(stroked::has)
                .mapToObj(i -> own.spot(stroked, i))
                .toList();
    }

    /** Where its marks stand, with a little room. */
    List<Rectangle2D> marks(Scale columns) {
        return spots(columns).stream()
                .<Rectangle2D>map(p -> new Rectangle2D.Double(p.getX() - 5, p.getY() - 5, 10, 10))
                .toList();
    }

    private Shape disc(Point2D spot) {
        return style.disc(spot.getX(), spot.getY(), MARK);
    }
}
