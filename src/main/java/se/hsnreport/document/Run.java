package se.hsnreport.document;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of text of one look.
 *
 * @param figure the figure that this text shows, if it shows one
 * @param tone its colour; empty for that of its place
 * @param slide id of the slide that it leads to, if it is a link
 */
public record Run(
        String text,
        boolean bold,
        boolean italic,
        Optional<ShownFigure> figure,
        Optional<Tone> tone,
        Optional<String> slide) {
    public Run(String text, boolean bold, boolean italic, Optional<ShownFigure> figure, Optional<Tone> tone) {
        this(text, bold, italic, figure, tone, Optional.empty());
    }

    public Run(String text, boolean bold, boolean italic, Optional<ShownFigure> figure) {
        this(text, bold, italic, figure, Optional.empty());
    }

    public static Run of(String text) {
        return new Run(text, false, false, Optional.empty());
    }

    public Run withText(String other) {
        return new Run(other, bold, italic, figure, tone, slide);
    }

    public Run withBold(boolean isBold) {
        return new Run(text, isBold, italic, figure, tone, slide);
    }

    public Run withTone(Tone other) {
        return new Run(text, bold, italic, figure, Optional.of(other), slide);
    }

    /** The same as a link to a slide of the deck. */
    public Run leadingTo(String id) {
        return new Run(text, bold, italic, figure, tone, Optional.of(id));
    }

    /** The text of runs as one. */
    public static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
