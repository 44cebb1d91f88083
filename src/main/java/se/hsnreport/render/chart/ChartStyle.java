package se.hsnreport.render.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.stream.DoubleStream;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Typeface;
import se.hsnreport.master.Box;

/**
 * The colours and the type of a deck's charts.
 *
 * @param size of the type in hundredths of a point
 */
record ChartStyle(LaidOutDeck deck, int size) {
    /** The least contrast of text to its background. */
    private static final double LEGIBLE = 4.5;

    static ChartStyle of(LaidOutDeck deck) {
        return new ChartStyle(deck, deck.deck().look().type().chart() * 100);
    }

    ChartStyle withSize(int other) {
        return new ChartStyle(deck, other);
    }

    Color colour(Tone tone) {
        return new Color(deck.rgb(tone));
    }

    /** The colour with a share of another in it. */
    static Color mix(Color colour, Color other, double share) {
        return new Color(
                part(colour.getRed(), other.getRed(), share),
                part(colour.getGreen(), other.getGreen(), share),
                part(colour.getBlue(), other.getBlue(), share));
    }

    private static int part(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** The colour, as much darker as text in it must be. */
    Color legible(Color colour) {
        double share = 0;
        Color made = colour;
        while (share < 1 && contrast(made, colour(Tone.PAPER)) < LEGIBLE) {
            share += 0.1;
            made = mix(colour, colour(Tone.INK), share);
        }
        return made;
    }

    /** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color c) {
        double[] linear = DoubleStream.of(c.getRed(), c.getGreen(), c.getBlue())
                .map(v -> v / 255)
                .map(v -> v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
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
