package se.hsnreport.render;

import se.hsnreport.document.Tone;
import se.hsnreport.layout.Contrast;
import se.hsnreport.layout.LaidOutDeck;

/**
 * A tone as a chart uses it.
 *
 * @param paper how much of the paper's colour is in it, from 0 to 1
 */
public record Tint(Tone tone, double paper) {
    public static Tint of(Tone tone) {
        return new Tint(tone, 0);
    }

    /** With that share of paper more. */
    public Tint paler(double share) {
        return new Tint(tone, 1 - (1 - paper) * (1 - share));
    }

    /** As 0xRRGGBB. */
    public int rgb(LaidOutDeck deck) {
        return Contrast.mixed(deck.rgb(tone), deck.rgb(Tone.PAPER), paper);
    }
}
