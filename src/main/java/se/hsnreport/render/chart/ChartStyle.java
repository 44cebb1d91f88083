package se.hsnreport.render.chart;

import java.awt.Color;
import java.awt.Font;
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
 */
record ChartStyle(LaidOutDeck deck, int size) {
    static ChartStyle of(LaidOutDeck deck) {
        return new ChartStyle(deck, deck.deck().look().type().chart() * 100);
    }

    ChartStyle withSize(int other) {
        return new ChartStyle(deck, other);
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
