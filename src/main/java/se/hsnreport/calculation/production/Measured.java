package se.hsnreport.calculation.production;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;

/**
 * The measures of a slide in the data of a build.
 *
 * @param end the latest month, up to the report month, that any of them has
 */
record Measured(Context context, List<Values> values, Month end) {
    /** Reads the measures; the slide is about nothing when none of them has a month. */
    static FigureTable table(List<Measure> measures, Context context, Filling filling) {
        List<Values> values =
                measures.stream().map(measure -> Values.of(measure, context)).toList();
        Optional<Month> end = values.stream()
                .flatMap(one -> one.last(context.month()).stream())
                .max(Comparator.naturalOrder());
        return end.map(month -> filling.fill(new Measured(context, values, month)))
                .orElseGet(() -> new FigureTable.Builder().build());
    }

    /** How a table is made of measures that have data. */
    @FunctionalInterface
    interface Filling {
        FigureTable fill(Measured measured);
    }

    /** January to the data's end, so many years back. */
    Period ack(int back) {
        return Period.ack(end.plus(-12 * back));
    }

    /** The key of the year that lies so many years back. */
    String year(int back) {
        return String.valueOf(end.year() - back);
    }

    /** The first month that any measure has. */
    Month first() {
        return values.stream()
                .flatMap(one -> one.first().stream())
                .min(Comparator.naturalOrder())
                .filter(month -> month.compareTo(end) <= 0)
                .orElse(end);
    }

    /** The change of a measure from a year to another, each ack to the data's end. */
    Figure change(Values one, int from, int to) {
        String formula = year(to) + " / " + year(from) + " - 1";
        return Arithmetic.change(formula, one.of(ack(to)), one.of(ack(from)), BigDecimal.ZERO);
    }
}
