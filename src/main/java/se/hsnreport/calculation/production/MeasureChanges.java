package se.hsnreport.calculation.production;

import java.util.List;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.yaml.Fields;

/**
 * How measures have changed since last year, as fractions: January to the latest month that the data have against the same
 * months. A change from or to months of which one is missing is missing.
 */
public final class MeasureChanges implements Calculation {
    private static final String CHANGE = "forandring_procent";

    private final Measure.Shared shared;
    private final List<Measure> rows;

    private MeasureChanges(Measure.Shared shared, List<Measure> rows) {
        this.shared = shared;
        this.rows = List.copyOf(rows);
    }

    /** Reads {@code role}, {@code filter}, {@code exclude} and {@code rows}. */
    public static MeasureChanges configure(Fields parameters) {
        Measure.Shared shared = Measure.Shared.read(parameters);
        return new MeasureChanges(shared, Measure.list(parameters, "rows", "row", shared));
    }

    @Override
    public Set<String> roles() {
        return Set.of(shared.role());
    }

    @Override
    public FigureTable calculate(Context context) {
        return Measured.table(rows, context, MeasureChanges::fill);
    }

    private static FigureTable fill(Measured measured) {
        FigureTable.Builder table = new FigureTable.Builder();
        for (Values one : measured.values()) {
            String row = one.measure().label();
            table.row(FigureTable.Row.item(row)).put(row, CHANGE, measured.change(one, 1, 0));
        }
        return new Told(measured)
                .notes(List.of(measured.ack(1), measured.ack(0)))
                .in(table.build());
    }
}
