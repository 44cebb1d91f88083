package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;

/**
 * What stands on the pages of an edition besides the deck's own words.
 *
 * @param mark at the foot of every page, under the first title and in the documents' title
 * @param preliminary before the title of a slide with preliminary figures; empty for nothing
 */
public record EditionWords(String mark, String preliminary) {
    private static final String BETWEEN = " · ";

    /** The deck with them. */
    public Deck on(Deck deck) {
        List<Slide> slides = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            slides.add(slides.isEmpty() ? first(told(slide)) : told(slide));
        }
        Deck.About about = deck.about();
        return new Deck(
                deck.board(),
                deck.month(),
                new Deck.About(
                        joined(about.title()), about.subject(), about.author(), about.language(), about.continued()),
                deck.date(),
                joined(deck.foot()),
                deck.look(),
                slides);
    }

    private String joined(String text) {
        return text.isEmpty() ? mark : text + BETWEEN + mark;
    }

    /** The first page says what one holds in one's hand. */
    private Slide first(Slide slide) {
        boolean alone = Run.text(slide.subtitle()).isBlank();
        Run last = new Run((alone ? "" : BETWEEN) + mark, true, false, Optional.empty());
        return slide.withSubtitle(
                Stream.concat(slide.subtitle().stream(), Stream.of(last)).toList());
    }

    private Slide told(Slide slide) {
        boolean isPreliminary =
                slide.figures().stream().anyMatch(shown -> shown.figure().preliminary());
        if (preliminary.isEmpty() || !isPreliminary) {
            return slide;
        }
        Run first = new Run(preliminary + BETWEEN, true, false, Optional.empty());
        return slide.withTitle(
                Stream.concat(Stream.of(first), slide.title().stream()).toList());
    }
}
