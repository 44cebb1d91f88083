package se.hsnreport.render.pdf;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What lies on a page, one over another, in points from its lower left corner. */
sealed interface Ink {
    /** Its colour as 0xRRGGBB. */
    int rgb();

    /** A filled shape. */
    record Fill(Shape shape, int rgb) implements Ink {}

    /**
     * A line.
     *
     * @param points all along its middle
     * @param shape with its width, gaps of dashes filled
     */
    record Line(List<Point2D> points, Shape shape, int rgb, float width) implements Ink {}

    /**
     * A letter that shows, in the box of its outline.
     *
     * @param text what is written in one go with it
     */
    record Letter(String text, Rectangle2D box, int rgb) implements Ink {
        Point2D middle() {
            return new Point2D.Double(box.getCenterX(), box.getCenterY());
        }
    }
}
