package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
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
        List<List<Run>> below =
                new ArrayList<>(words.below().stream().map(this::marked).toList());
        below.add(List.of(new Run(mark, true, false, Optional.empty())));
        return new Report(
                report.board(),
                report.month(),
                called(report.about()),
                report.date(),
                report.look(),
                new Report.Words(marked(words.title()), below, joined(words.running()), words.contents(), words.page()),
                report.parts().stream().map(this::told).toList());
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
        return isPreliminary(slide.figures().stream()) ? slide.withTitle(told(slide.title())) : slide;
    }

    private boolean isPreliminary(Stream<ShownFigure> figures) {
        return !preliminary.isEmpty()
                && figures.anyMatch(shown -> shown.figure().preliminary());
    }

    private List<Run> told(List<Run> runs) {
        Run first = new Run(preliminary + BETWEEN, true, false, Optional.empty());
        return Stream.concat(Stream.of(first), runs.stream()).toList();
    }

    /** A paragraph, a heading or a caption says when its figures, or those under it, are preliminary. */
    private Report.Part told(Report.Part part) {
        if (part instanceof Report.Text text) {
            Paragraph said = text.paragraph();
            return new Report.Text(new Paragraph(said.style(), marked(said.runs())));
        }
        if (part instanceof Report.Heading heading) {
            return new Report.Heading(heading.level(), heading.mark(), marked(heading.runs()));
        }
        Report.Exhibit exhibit = (Report.Exhibit) part;
        List<Run> caption =
                isPreliminary(exhibit.figures().stream()) ? told(exhibit.caption()) : marked(exhibit.caption());
        return new Report.Exhibit(exhibit.slide(), exhibit.block(), caption, exhibit.source());
    }

    private List<Run> marked(List<Run> runs) {
        return isPreliminary(runs.stream().flatMap(run -> run.figure().stream())) ? told(runs) : runs;
    }
}
