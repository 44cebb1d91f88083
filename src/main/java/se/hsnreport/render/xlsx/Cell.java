package se.hsnreport.render.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.render.ooxml.NumberFormat;

/**
 * A cell of a sheet: a text, never a formula, or an exact number that is shown in a format.
 *
 * @param text what is read in a text; of a number what the slide shows
 */
record Cell(String text, Optional<BigDecimal> number, Look look) {
    private static final String PERCENT = "%";

    /**
     * How a cell looks.
     *
     * @param kind of its letters
     * @param format of its number, empty for a text
     * @param right whether it is a text that stands at the right: words in a column of numbers
     */
    record Look(Kind kind, String format, boolean right) {
        Look(Kind kind, String format) {
            this(kind, format, kind == Kind.NUMBER_HEAD);
        }
    }

    /** Letters. */
    enum Kind {
        PLAIN,
        BOLD,
        HEAD,
        /** Over numbers, which stand at the right. */
        NUMBER_HEAD,
        TITLE,
        LINK
    }

    static Cell of(String text, Kind kind) {
        return new Cell(text, Optional.empty(), new Look(kind, ""));
    }

    /** A figure with its exact value in the unit that the slide shows it in; its words when it has none. */
    static Cell of(ShownFigure figure, String text, Kind kind) {
        if (figure.scaled().isEmpty()) {
            return new Cell(text, Optional.empty(), new Look(kind, "", true));
        }
        boolean percent = figure.shownUnit().equals(Optional.of(PERCENT));
        // a share is a share to the workbook as well: 0.081 in a format of percent
        BigDecimal value = percent
                ? figure.figure().number().orElseThrow()
                : figure.scaled().orElseThrow();
        return new Cell(
                text,
                Optional.of(value),
                new Look(kind, NumberFormat.of(figure.shown().orElse(""), percent)));
    }
}
