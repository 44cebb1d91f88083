package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.Contrast;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Typeface;
import se.hsnreport.master.Box;
import se.hsnreport.render.Tint;

/**
 * The colours and the type of a deck's charts.
 *
 * @param size of the type in hundredths of a point
 * @param pixels whether the surface is of pixels: curved outlines and joins come out a shade different in Java's versions
 */
record ChartStyle(LaidOutDeck deck, int size, boolean pixels) {
    /** Corners enough for a mark of a few pixels to be round. */
    private static final int CORNERS = 24;

    /** The style on a surface that draws by itself, such as a PDF or SVG file. */
    static ChartStyle of(LaidOutDeck deck) {
        return new ChartStyle(deck, deck.deck().look().type().chart() * 100, false);
    }

    ChartStyle withSize(int other) {
        return new ChartStyle(deck, other, pixels);
    }

    ChartStyle onPixels() {
        return new ChartStyle(deck, size, true);
    }

    /** The stroke as lines are joined on this surface. */
    BasicStroke stroke(BasicStroke wanted) {
        return pixels
                ? new BasicStroke(
                        wanted.getLineWidth(),
                        wanted.getEndCap(),
                        BasicStroke.JOIN_BEVEL,
                        wanted.getMiterLimit(),
                        wanted.getDashArray(),
                        wanted.getDashPhase())
                : wanted;
    }

    /** A disc as marks are drawn on this surface, round the given middle. */
    Shape disc(double x, double y, double radius) {
        return pixels ? polygon(x, y, radius) : new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape polygon(double x, double y, double radius) {
        Path2D polygon = new Path2D.Double();
        polygon.moveTo(x + radius, y);
        for (int i = 1; i < CORNERS; i++) {
            double angle = 2 * StrictMath.PI * i / CORNERS;
            polygon.lineTo(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle));
        }
        polygon.closePath();
        return polygon;
    }

    Color colour(Tone tone) {
        return new Color(deck.rgb(tone));
    }

    Color colour(Tint tint) {
        return new Color(tint.rgb(deck));
    }

    /** The colour, as much nearer to the ink as text in it must be. */
    Color legible(Color colour) {
        return new Color(Contrast.legible(colour.getRGB() & 0xFFFFFF, deck.rgb(Tone.PAPER), deck.rgb(Tone.INK)));
    }

    /** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
    static double contrast(Color one, Color other) {
        return Contrast.of(one.getRGB() & 0xFFFFFF, other.getRGB() & 0xFFFFFF);
    }

    /** The size of the type in points. */
    double points() {
        return size / 100.0;
    }

    /** From base line to base line, in points. */
    double lineHeight() {
        return points() * 1.2;
    }

    Font font(boolean bold) {
        Font font = Typeface.of(bold, false).font(size / 100f);
        // The style says to writers of font names what the file itself already draws.
        return bold ? font.deriveFont(Font.BOLD) : font;
    }

    /** The width of a text in points, the same on every surface. */
    double width(String text, boolean bold) {
        return Typeface.of(bold, false).width(text, size) / (double) Box.POINT;
    }
}
