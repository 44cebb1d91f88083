package se.hsnreport.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.SwedishNumbers;

/**
 * A figure as a figures.json has it.
 *
 * @param value exact; empty when there is none
 * @param unit of the value, such as {@code kr}
 * @param display how a reader sees it
 * @param status such as {@code ok}
 * @param periods the months it speaks of, such as {@code 2024-01..2024-02}; empty when the file does not say
 */
public record PackFigure(
        FigureKey key, Optional<String> value, String unit, Display display, String status, List<String> periods) {
    static final String PRELIMINARY = "preliminar";
    static final String NO_DATA = "saknas";

    public PackFigure {
        periods = List.copyOf(periods);
    }

    /**
     * How a reader sees a figure.
     *
     * @param text just the glyphs of the number; empty when nothing is shown
     * @param unit that the glyphs are in, such as {@code mkr}; empty when there is none
     */
    public record Display(String text, String unit) {
        /** With its unit, which a percentage has already and a missing value has not. */
        String whole() {
            boolean bare = unit.isEmpty() || text.endsWith(unit) || text.chars().noneMatch(Character::isDigit);
            return bare ? text : text + SwedishNumbers.NBSP + unit;
        }
    }

    /** The exact number in the unit; empty for words, dates and absences. */
    public Optional<BigDecimal> number() {
        return isWords() ? Optional.empty() : value.map(BigDecimal::new);
    }

    private boolean isWords() {
        return unit.equals("text") || unit.equals("datum");
    }

    /** The number with all its decimals and its unit, where the shown text is too coarse. */
    String exact() {
        return number().map(number -> SwedishNumbers.number(number, plain(number)) + SwedishNumbers.NBSP + unit)
                .orElseGet(display::whole);
    }

    private static NumberStyle plain(BigDecimal number) {
        return new NumberStyle("", NumberStyle.Scale.PLAIN, Math.max(0, number.scale()), false);
    }

    /** Whether it says the same exact value; a value that is not there equals no value. */
    boolean sameValue(PackFigure other) {
        Optional<BigDecimal> here = number();
        Optional<BigDecimal> there = other.number();
        if (here.isPresent() && there.isPresent()) {
            return here.get().compareTo(there.get()) == 0;
        }
        return value.equals(other.value);
    }
}
