package se.hsnreport.render.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.data.Range;

/**
 * Where values stand on the area of the data.
 *
 * @param across values from its left edge to its right
 * @param up values from its lower edge to its upper
 */
record Scale(Rectangle2D data, Range across, Range up) {
    double x(double value) {
        return data.getX() + (value - across.getLowerBound()) / across.getLength() * data.getWidth();
    }

    double y(double value) {
        return data.getMaxY() - (value - up.getLowerBound()) / up.getLength() * data.getHeight();
    }

    /** The spot of a line's point, which must have a value. */
    Point2D spot(Stroked line, int index) {
        double value = line.series().points().get(index).plotted().orElseThrow().doubleValue();
        return new Point2D.Double(x(index), y(value));
    }
}
