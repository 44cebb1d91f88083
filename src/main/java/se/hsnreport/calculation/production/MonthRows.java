package se.hsnreport.calculation.production;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.yaml.Fields;

/**
 * Months as rows by measures as columns: each month's own value, or that of the twelve months that end with it. A value
 * with a missing month is missing; the first row is the first month, or the twelfth, of the data.
 */
public final class MonthRows implements Calculation {
    private final Measure.Shared shared;
    private final List<Measure> series;
    private final Optional<Integer> yearsBack;
    private final int window;

    private MonthRows(Measure.Shared shared, List<Measure> series, Optional<Integer> yearsBack, int window) {
        this.shared = shared;
        this.series = List.copyOf(series);
        this.yearsBack = yearsBack;
        this.window = window;
    }

    /**
     * Each month's own value. Reads {@code role}, {@code filter}, {@code exclude}, {@code series} and {@code years-back}:
     * how many years before the last the first January lies, else all data are shown.
     */
    public static MonthRows months(Fields parameters) {
        return configure(parameters, 1);
    }

    /** The value of twelve months; of measures that are not accumulated. Reads what {@link #months} does. */
    public static MonthRows rolling(Fields parameters) {
        MonthRows rows = configure(parameters, 12);
        rows.series.stream()
                .filter(one -> one.how() == Measure.How.ACK)
                .forEach(
                        one -> parameters.findings().add(Code.VALUE_INVALID, one.place(), "ack", "sum / ratio / mean"));
        return rows;
    }

    private static MonthRows configure(Fields parameters, int window) {
        Measure.Shared shared = Measure.Shared.read(parameters);
        List<Measure> series = Measure.list(parameters, "series", "key", shared);
        Optional<Integer> yearsBack = parameters.has("years-back")
                ? Optional.of(Years.read(parameters, "years-back", 0, 0))
                : Optional.empty();
        return new MonthRows(shared, series, yearsBack, window);
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
        Month first = measured.first().plus(window - 1);
        Month start = yearsBack
                .map(back -> new Month(measured.end().year() - back, 1))
                .filter(wanted -> wanted.compareTo(first) > 0)
                .orElse(first);
        if (start.compareTo(measured.end()) > 0) {
            return table.build();
        }
        Period shown = new Period(start, measured.end());
        for (Month month : shown.months()) {
            table.row(FigureTable.Row.item(month.toString()));
            measured.values().forEach(one -> put(table, month, one));
        }
        return new Told(measured).chart(shown, Month::toString).in(table.build());
    }

    /** Nothing stands before a measure's own first value. */
    private void put(FigureTable.Builder table, Month month, Values one) {
        Period period = new Period(month.plus(1 - window), month);
        boolean begun =
                one.first().filter(first -> first.compareTo(period.from()) <= 0).isPresent();
        if (begun) {
            table.put(month.toString(), one.measure().label(), one.of(period));
        }
    }
}
