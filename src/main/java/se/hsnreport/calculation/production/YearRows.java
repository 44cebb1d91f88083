package se.hsnreport.calculation.production;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Period;
import se.hsnreport.yaml.Fields;

/**
 * Years as rows by measures as columns, each year January to the latest month that the data have. A year with a missing
 * month is missing.
 */
public final class YearRows implements Calculation {
    private final Measure.Shared shared;
    private final List<Measure> series;
    private final int years;

    private YearRows(Measure.Shared shared, List<Measure> series, int years) {
        this.shared = shared;
        this.series = List.copyOf(series);
        this.years = years;
    }

    /** Reads {@code role}, {@code filter}, {@code exclude}, {@code series} and {@code years}. */
    public static YearRows configure(Fields parameters) {
        Measure.Shared shared = Measure.Shared.read(parameters);
        int years = Years.read(parameters, "years", 4, 1);
        return new YearRows(shared, Measure.list(parameters, "series", "key", shared), years);
    }

    @Override
    public Set<String> roles() {
        return Set.of(shared.role());
    }

    @Override
    public FigureTable calculate(Context context) {
        return Measured.table(series, context, this::fill);
    }

    private FigureTable fill(Measured measured) {
        FigureTable.Builder table = new FigureTable.Builder();
        List<Integer> backs =
                IntStream.range(0, years).mapToObj(i -> years - 1 - i).toList();
        for (int back : backs) {
            String year = measured.year(back);
            table.row(FigureTable.Row.item(year));
            measured.values().forEach(one -> table.put(year, one.measure().label(), one.of(measured.ack(back))));
        }
        List<Period> periods = backs.stream().map(measured::ack).toList();
        return new Told(measured).notes(periods).in(table.build());
    }
}
