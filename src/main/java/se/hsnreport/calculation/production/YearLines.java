package se.hsnreport.calculation.production;

import java.util.List;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.RowFilter;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Column;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.yaml.Fields;

/**
 * One measure month by month, years beside each other: rows jan … dec, a column a year. A month without data is missing;
 * months before the first and after the latest that the data have are blank.
 */
public final class YearLines implements Calculation {
    private final Measure measure;
    private final int yearsBack;

    private YearLines(Measure measure, int yearsBack) {
        this.measure = measure;
        this.yearsBack = yearsBack;
    }

    /**
     * Reads the measure ({@code sum}, {@code ratio}, {@code ack} or {@code mean}, {@code unit}, {@code matt}),
     * {@code role}, {@code filter}, {@code exclude} and {@code years-back}: how many years are shown before the last.
     */
    public static YearLines configure(Fields parameters) {
        String role = parameters.text("role", Measure.Shared.ROLE);
        String label = parameters.text("name", "");
        Measure measure = Measure.read(label, parameters, role, RowFilter.read(parameters));
        return new YearLines(measure, Years.read(parameters, "years-back", 3, 0));
    }

    @Override
    public Set<String> roles() {
        return Set.of(measure.role());
    }

    @Override
    public FigureTable calculate(Context context) {
        return Measured.table(List.of(measure), context, this::fill);
    }

    private FigureTable fill(Measured measured) {
        FigureTable.Builder table = new FigureTable.Builder();
        for (int back = yearsBack; back >= 0; back--) {
            table.column(Column.of(measured.year(back)));
        }
        Period.year(measured.end()).months().forEach(month -> table.row(FigureTable.Row.item(month.calendarKey())));
        Month wanted = measured.end().january().plus(-12 * yearsBack);
        Month first = measured.first();
        Period shown = new Period(first.compareTo(wanted) > 0 ? first : wanted, measured.end());
        Values values = measured.values().get(0);
        for (Month month : shown.months()) {
            table.put(month.calendarKey(), String.valueOf(month.year()), values.of(Period.of(month)));
        }
        return new Told(measured).chart(shown, Month::calendarKey).in(table.build());
    }
}
