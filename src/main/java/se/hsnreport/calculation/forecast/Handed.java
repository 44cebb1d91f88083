package se.hsnreport.calculation.forecast;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.hsnreport.calculation.Context;
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
        return sum(
                in(month).stream().filter(row -> row.text("post").equals(post)).toList(), month);
    }

    /** What else was named then, by its name. */
    Map<String, Figure> adjustments(Month month) {
        Map<String, List<Row>> byName = in(month).stream()
                .filter(row -> !row.text("post").equals(post))
                .collect(Collectors.groupingBy(row -> row.text("post"), LinkedHashMap::new, Collectors.toList()));
        Map<String, Figure> adjustments = new LinkedHashMap<>();
        byName.forEach((name, own) -> adjustments.put(name, sum(own, month)));
        return adjustments;
    }

    private List<Row> in(Month month) {
        return rows.stream()
                .filter(row -> row.integer("ar").orElse(0) == month.year())
                .filter(row -> row.month("manad_lamnad").filter(month::equals).isPresent())
                .toList();
    }

    private static Figure sum(List<Row> rows, Month month) {
        Selection selection = new Selection(ROLE, Period.of(month), Map.of());
        if (rows.isEmpty()) {
            return new Figure.Missing(Reason.NO_DATA, Unit.KR, new Trail("", List.of(selection), List.of()));
        }
        TreeSet<String> files = new TreeSet<>();
        rows.forEach(row -> files.add(row.place().file()));
        BigDecimal sum = rows.stream()
                .map(row -> row.number("belopp").orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Source source = new Source(ROLE, rows.size(), List.copyOf(files));
        return new Figure.Value(sum, Unit.KR, new Trail("lämnad prognos", List.of(selection), List.of(source)));
    }
}
