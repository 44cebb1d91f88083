package se.hsnreport.calculation.access;

import java.math.BigDecimal;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Unit;

/** Changes from one time to another: of shares in percentage points, of numbers in percent or in numbers. */
final class Changes {
    static final String VALUE = "varde";
    static final String SHARE = "andel";
    static final String LAST_YEAR = "foregaende_ar";
    static final String PERCENT = "forandring_procent";
    static final String POINTS = "forandring_procentenheter";

    private Changes() {}

    /** {@code now − before} of two shares, in percentage points as a fraction. */
    static Figure points(Figure now, Figure before) {
        Figure change = Arithmetic.minus("andel - andel då", now, before);
        return change instanceof Figure.Value value
                ? new Figure.Value(value.amount(), Unit.PROCENTENHETER, value.trail(), value.isPreliminary())
                : new Figure.Missing(((Figure.Missing) change).reason(), Unit.PROCENTENHETER, change.trail());
    }

    /** {@code now − before} of two numbers. */
    static Figure difference(Figure now, Figure before) {
        return Arithmetic.minus("antal - antal då", now, before);
    }

    /** {@code now / before − 1} of two numbers. */
    static Figure percent(Figure now, Figure before) {
        return Arithmetic.change("antal / antal då - 1", now, before, BigDecimal.ZERO);
    }

    /**
     * Puts a row with a figure, last year's and the change.
     *
     * @param comparable whether the two are of the same measurement; if not, no change is made of them
     */
    static void put(FigureTable.Builder table, String row, Figure now, Figure before, boolean comparable) {
        boolean share = now.unit() == Unit.ANDEL;
        Figure change = share ? points(now, before) : percent(now, before);
        table.row(FigureTable.Row.of(row, FigureTable.Kind.ASIDE))
                .put(row, VALUE, now)
                .put(row, LAST_YEAR, before)
                .put(row, share ? POINTS : PERCENT, comparable ? change : incomparable(change));
    }

    /** The same change without a value, for figures of two measurements. */
    static Figure incomparable(Figure change) {
        return new Figure.Missing(Reason.NOT_CALCULABLE, change.unit(), change.trail());
    }
}
