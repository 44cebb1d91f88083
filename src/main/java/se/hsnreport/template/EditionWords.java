package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Report;
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
        return new Deck(
                deck.board(),
                deck.month(),
                called(deck.about()),
                deck.date(),
                joined(deck.foot()),
                deck.look(),
                slides);
    }

    /** The written report with its mark under the title and over every page. */
    public Report on(Report report) {
        Report.Words words = report.words();
        List<List<Run>> below = new ArrayList<>(words.below());
        below.add(List.of(new Run(mark, true, false, Optional.empty())));
        return new Report(
                report.board(),
                report.month(),
                called(report.about()),
                report.date(),
                report.look(),
                new Report.Words(words.title(), below, joined(words.running()), words.contents(), words.page()),
                report.parts());
    }

    private Deck.About called(Deck.About about) {
        return new Deck.About(
                joined(about.title()), about.subject(), about.author(), about.language(), about.continued());
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
