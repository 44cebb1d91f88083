package se.hsnreport.calculation.forecast;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.RowQuery;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.source.Row;

/** The forecasts that were handed in, and the adjustments named with them. */
final class Handed {
    private static final String ROLE = "prognos";

    private final List<Row> rows;
    private final String post;

    private Handed(List<Row> rows, String post) {
        this.rows = rows;
        this.post = post;
    }

    static Handed read(Context context, String post) {
        return new Handed(context.has(ROLE) ? context.rows(ROLE) : List.of(), post);
    }

    /** The forecast for the year that was handed in after a month, all areas together. */
    Figure forecast(Month month) {
        return sum(rows, post, month);
    }

    /** What else was named then, by its name. */
    Map<String, Figure> adjustments(Month month) {
        Map<String, Figure> adjustments = new LinkedHashMap<>();
        rows.stream()
                .filter(in(month))
                .map(row -> row.text("post"))
                .filter(name -> !name.equals(post))
                .distinct()
                .forEach(name -> adjustments.put(name, sum(rows, name, month)));
        return adjustments;
    }

    private static Predicate<Row> in(Month month) {
        return row -> row.integer("ar").orElse(0) == month.year()
                && row.month("manad_lamnad").filter(month::equals).isPresent();
    }

    private static Figure sum(List<Row> all, String name, Month month) {
        Predicate<Row> wanted = in(month).and(row -> row.text("post").equals(name));
        List<Row> rows = all.stream().filter(wanted).toList();
        Map<String, String> filters = Map.of("post", name, "ar", String.valueOf(month.year()));
        Selection selection = new Selection(ROLE, Period.of(month), filters);
        RowQuery query = RowQuery.of(selection, "belopp", wanted);
        if (rows.isEmpty()) {
            return new Figure.Missing(Reason.NO_DATA, Unit.KR, Trail.of("lämnad prognos", selection, List.of(), query));
        }
        TreeSet<String> files = new TreeSet<>();
        rows.forEach(row -> files.add(row.place().file()));
        BigDecimal sum = rows.stream()
                .map(row -> row.number("belopp").orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Source source = new Source(ROLE, rows.size(), List.copyOf(files));
        return new Figure.Value(sum, Unit.KR, Trail.of("lämnad prognos", selection, List.of(source), query));
    }
}
