package se.hsnreport.render.editable;

import se.hsnreport.document.Tone;
import se.hsnreport.layout.Contrast;
import se.hsnreport.layout.FontWidth;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Typeface;
import se.hsnreport.master.Box;
import se.hsnreport.render.Tint;

/**
 * How large a chart and its words are, and in which colours they stand.
 *
 * @param themed whether the page has the theme that the deck's colours are named in
 * @param width of the chart in points
 * @param height of the chart in points
 * @param size of its type in hundredths of a point
 */
record Measure(LaidOutDeck deck, boolean themed, double width, double height, int size) {
    /** What programs differ by when they set the same words. */
    private static final double SPARE = 1.08;

    static Measure of(ChartItem item, LaidOutDeck deck, boolean themed) {
        double point = Box.POINT;
        int size = deck.deck().look().type().chart() * 100;
        return new Measure(deck, themed, item.box().width() / point, item.box().height() / point, size);
    }

    Measure withSize(int other) {
        return new Measure(deck, themed, width, height, other);
    }

    /** From base line to base line, in points. */
    double line() {
        return size / 100.0 * 1.2;
    }

    /** The width of a text in points, in the master's own font. */
    double width(String text, boolean bold) {
        FontWidth font = FontWidth.of(deck.master().theme().bodyFont());
        double share = (bold ? font.bold() : font.regular()) / 100.0;
        return Typeface.of(bold, false).width(text, size) / (double) Box.POINT * share * SPARE;
    }

    /** A colour as the theme's own slot, or as {@code #RRGGBB} when it is not there. */
    String paint(Tint tint) {
        return themed && tint.paper() == 0 ? deck.deck().look().palette().slot(tint.tone()) : hex(tint.rgb(deck));
    }

    /** The same, as dark as words in it must be. */
    String ink(Tint tint) {
        int legible = Contrast.legible(tint.rgb(deck), deck.rgb(Tone.PAPER), deck.rgb(Tone.INK));
        return legible == tint.rgb(deck) ? paint(tint) : hex(legible);
    }

    /** Ink or paper, whichever is easier to read on a colour. */
    String inkOn(Tint ground) {
        int rgb = ground.rgb(deck);
        boolean light = Contrast.of(deck.rgb(Tone.PAPER), rgb) > Contrast.of(deck.rgb(Tone.INK), rgb);
        return paint(Tint.of(light ? Tone.PAPER : Tone.INK));
    }

    private static String hex(int rgb) {
        return "#" + java.util.HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }
}
