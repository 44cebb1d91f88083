package se.hsnreport.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.source.Row;

/** Sums over the rows of small extracts, with their trails. */
public final class RowSums {
    private RowSums() {}

    /** The sum of a field in the given unit; missing when no row has a value in it. */
    public static Figure sum(Selection selection, List<Row> rows, String field, Unit unit) {
        List<Row> own =
                rows.stream().filter(row -> row.number(field).isPresent()).toList();
        Trail trail = trail("summa av " + field, selection, own);
        return own.isEmpty()
                ? new Figure.Missing(Reason.NO_DATA, unit, trail)
                : new Figure.Value(
                        own.stream()
                                .map(row -> row.number(field).orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        unit,
                        trail);
    }

    /** The trail of a figure made of these rows. */
    public static Trail trail(String formula, Selection selection, List<Row> rows) {
        Set<String> files = new TreeSet<>();
        rows.forEach(row -> files.add(row.place().file()));
        List<Source> sources =
                rows.isEmpty() ? List.of() : List.of(new Source(selection.role(), rows.size(), List.copyOf(files)));
        return new Trail(formula, List.of(selection), sources);
    }
}
