package se.hsnreport.trace;

import java.util.Optional;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;

/**
 * A figure that can be asked for.
 *
 * @param figure empty for a cell that is blank because nothing was ever booked there
 * @param shown as a reader first meets it; empty when the deck does not show it
 */
public record Known(String slide, String row, String column, Optional<Figure> figure, Optional<ShownFigure> shown) {
    static Known of(ShownFigure shown) {
        return new Known(shown.slide(), shown.row(), shown.column(), Optional.of(shown.figure()), Optional.of(shown));
    }

    /** Slide, row and column as they are referred to. */
    public String key() {
        return slide + "/" + row + "/" + column;
    }
}
