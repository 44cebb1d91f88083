package se.hsnreport.calculation.production;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Column;
import se.hsnreport.figure.Period;
import se.hsnreport.yaml.Fields;

/**
 * Measures by year, each year January to the latest month that the data have, and how they have changed between years, as
 * fractions. A year with a missing month is missing, and so is every change from or to it.
 */
public final class MeasureYears implements Calculation {
    private final Measure.Shared shared;
    private final List<Measure> rows;
    private final int years;
    private final List<YearPair> changes;

    private MeasureYears(Measure.Shared shared, List<Measure> rows, int years, List<YearPair> changes) {
        this.shared = shared;
        this.rows = List.copyOf(rows);
        this.years = years;
        this.changes = List.copyOf(changes);
    }

    /** Reads {@code role}, {@code filter}, {@code exclude}, {@code rows}, {@code years} and {@code changes}. */
    public static MeasureYears configure(Fields parameters) {
        Measure.Shared shared = Measure.Shared.read(parameters);
        int years = Years.read(parameters, "years", 4, 2);
        List<Measure> rows = Measure.list(parameters, "rows", "row", shared);
        return new MeasureYears(shared, rows, years, YearPair.read(parameters, years));
    }

    @Override
    public Set<String> roles() {
        return Set.of(shared.role());
    }

    @Override
    public FigureTable calculate(Context context) {
        return Measured.table(rows, context, this::fill);
    }

    private FigureTable fill(Measured measured) {
        FigureTable.Builder table = new FigureTable.Builder();
        List<Integer> backs =
                IntStream.range(0, years).mapToObj(i -> years - 1 - i).toList();
        backs.forEach(back -> table.column(Column.of(measured.year(back))));
        changes.forEach(pair -> table.column(column(measured, pair)));
        for (Values one : measured.values()) {
            String row = one.measure().label();
            table.row(FigureTable.Row.item(row));
            backs.forEach(back -> table.put(row, measured.year(back), one.of(measured.ack(back))));
            changes.forEach(
                    pair -> table.put(row, column(measured, pair).key(), measured.change(one, pair.from(), pair.to())));
        }
        List<Period> periods = backs.stream().map(measured::ack).toList();
        return new Told(measured).notes(periods).in(table.build());
    }

    private static Column column(Measured measured, YearPair pair) {
        String from = measured.year(pair.from());
        String to = measured.year(pair.to());
        return new Column("forandring_" + from + "_" + to + "_procent", from + "–" + to);
    }
}
