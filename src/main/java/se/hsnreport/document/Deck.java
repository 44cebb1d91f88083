package se.hsnreport.document;

import java.time.LocalDate;
import java.util.List;
import se.hsnreport.figure.Month;

/**
 * A whole deck.
 *
 * @param board id of the board, such as {@code hsn}
 * @param about title, subject, author and language of the documents
 * @param date the day that the documents bear as theirs: the meeting's, never today's
 * @param foot what stands in the middle of every page's foot
 */
public record Deck(String board, Month month, About about, LocalDate date, String foot, Look look, List<Slide> slides) {
    public Deck {
        slides = List.copyOf(slides);
    }

    /**
     * What the documents say of themselves.
     *
     * @param language such as {@code sv-SE}
     * @param continued the word added to a title that goes on, such as {@code forts.}
     */
    public record About(String title, String subject, String author, String language, String continued) {}

    /** The same deck in other colours. */
    public Deck coloured(Palette palette) {
        Look other = new Look(palette, look.type(), look.places());
        return new Deck(board, month, about, date, foot, other, slides);
    }

    /** Colours, sizes, and the master's places for what every slide has. */
    public record Look(Palette palette, TypeScale type, PlaceholderNames places) {}

    /**
     * What the master calls the places that no block names.
     *
     * @param subtitle of the line under the title
     * @param source of the foot's left text
     */
    public record PlaceholderNames(String subtitle, String source) {}

    public Deck withSlides(List<Slide> others) {
        return new Deck(board, month, about, date, foot, look, others);
    }

    /** Every figure shown, slide by slide. */
    public List<ShownFigure> figures() {
        return slides.stream().flatMap(slide -> slide.figures().stream()).toList();
    }
}
