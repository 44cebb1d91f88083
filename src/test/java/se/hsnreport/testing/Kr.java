package se.hsnreport.testing;

import java.util.Optional;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;

/** Figures as tests write them: the exact number, or the word for why there is none. */
public final class Kr {
    private Kr() {}

    /** Such as {@code -12.5}, {@code NO_DATA}; {@code blank} where the table has no figure. */
    public static String of(FigureTable table, String row, String column) {
        return table.figure(row, column).map(Kr::of).orElse("blank");
    }

    /** Such as {@code -12.5} or {@code NOT_CALCULABLE}. */
    public static String of(Figure figure) {
        Optional<String> number = figure.number()
                .map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString());
        return number.orElseGet(() -> ((Figure.Missing) figure).reason().name());
    }
}
