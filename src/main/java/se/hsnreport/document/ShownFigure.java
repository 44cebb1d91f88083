package se.hsnreport.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import se.hsnreport.figure.Figure;
import se.hsnreport.format.NumberStyle;

/**
 * A figure where a reader meets it.
 *
 * @param slide id of the slide
 * @param row key of the row
 * @param column key of the column
 * @param figure the exact value behind
 * @param shown just the glyphs of the number; empty when nothing is shown
 * @param shownUnit the unit that the glyphs are in, such as {@code mkr}; empty when there is none
 */
public record ShownFigure(
        String slide, String row, String column, Figure figure, Optional<String> shown, Optional<String> shownUnit) {
    /** The exact value in the unit that the glyphs are in; empty when there is no number. */
    public Optional<BigDecimal> scaled() {
        return figure.number().map(value -> value.movePointLeft(powerOfTen()));
    }

    private int powerOfTen() {
        return Arrays.stream(NumberStyle.Scale.values())
                .filter(scale -> shownUnit.equals(Optional.of(scale.label())))
                .findFirst()
                .orElse(NumberStyle.Scale.PLAIN)
                .powerOfTen();
    }

    /** Slide, row and column as they are referred to. */
    public String key() {
        return slide + "/" + row + "/" + column;
    }
}
