package se.hsnreport.render.pptx;

import se.hsnreport.document.Palette;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.master.Placeholder;
import se.hsnreport.render.ooxml.Fill;
import se.hsnreport.render.ooxml.Xml;

/** Language and colours of a deck's text. */
record Ink(String language, Palette palette) {
    static Ink of(LaidOutDeck deck) {
        return new Ink(deck.deck().about().language(), deck.deck().look().palette());
    }

    String slot(Tone tone) {
        return palette.slot(tone);
    }

    /** A solid fill in a theme colour, or in one that stands outside the theme as {@code #RRGGBB}. */
    void fill(Xml xml, String colour) {
        Fill.solid(xml, colour);
    }

    static String align(Placeholder.Align align) {
        return switch (align) {
            case LEFT -> "l";
            case CENTER -> "ctr";
            case RIGHT -> "r";
        };
    }
}
