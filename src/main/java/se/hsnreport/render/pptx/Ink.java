package se.hsnreport.render.pptx;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.hsnreport.document.Palette;
import se.hsnreport.document.Run;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.FontWidth;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.SlideLayout;
import se.hsnreport.render.ooxml.Fill;
import se.hsnreport.render.ooxml.Xml;

/**
 * Language and colours of a deck's text, and where the links of one of its slides lead.
 *
 * @param spare whether numbers get all the room of their cells, because the font may be wider than it was measured
 * @param links the slide's relationships to others, by their ids in the deck
 */
record Ink(String language, Palette palette, boolean spare, Map<String, String> links) {
    static Ink of(LaidOutDeck deck, SlideLayout layout, Map<String, String> links) {
        return new Ink(
                deck.deck().about().language(),
                layout.themed() ? deck.deck().look().palette() : literal(deck),
                !FontWidth.isArial(deck.master().theme().bodyFont()),
                links);
    }

    /** The relationship by which a run leads to its slide; empty when it leads nowhere, or to no page. */
    Optional<String> link(Run run) {
        return run.slide().map(links::get);
    }

    /** On a page of another theme the names of the first one's colours would be those of others. */
    private static Palette literal(LaidOutDeck deck) {
        return new Palette(Arrays.stream(Tone.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        tone -> "#" + HexFormat.of().withUpperCase().toHexDigits(deck.rgb(tone), 6))));
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
