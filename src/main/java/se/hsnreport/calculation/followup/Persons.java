package se.hsnreport.calculation.followup;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import se.hsnreport.calculation.RowQuery;
import se.hsnreport.calculation.RowSums;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable.Kind;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Unit;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;

/**
 * The persons of one operation, or of all.
 *
 * @param kind a sum when it is of all
 * @param sums what adds them up
 */
record Persons(String name, Kind kind, List<Row> rows, RowSums sums) {
    static final String PLANNED = "planerat";
    static final String DONE = "utfall";

    /** What was decided: it stands on every row of an operation, and counts once. */
    Figure decided(Period programme) {
        Map<String, Row> byName = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.number("beslutat").isPresent())
                .forEach(row -> byName.putIfAbsent(row.text("verksamhet"), row));
        RowQuery query = new RowQuery(selection(programme, Map.of()), List.of("beslutat"), () -> firstOfEach(isOurs()));
        return sums.sum(query, List.copyOf(byName.values()), Unit.ANTAL);
    }

    /** Finds the rows that {@link #decided} counts. */
    private static BiPredicate<Resource, Row> firstOfEach(Predicate<Row> ours) {
        Set<String> seen = new HashSet<>();
        return (resource, row) ->
                ours.test(row) && row.number("beslutat").isPresent() && seen.add(row.text("verksamhet"));
    }

    private Predicate<Row> isOurs() {
        boolean all = kind != Kind.ITEM;
        String own = name;
        return row -> row.month("period").isPresent()
                && (all || row.text("verksamhet").equals(own));
    }

    /** The persons of a kind in a month; empty when no row speaks of them. */
    Optional<Figure> in(String typ, Month month) {
        Figure sum = sum(typ, Period.of(month));
        return sum.number().isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    /** The outcome of a month that should have been reported; missing when an operation has not. */
    Figure done(Month month) {
        return sum(DONE, Period.of(month));
    }

    /** The persons of a kind over months; an outcome with a month that an operation has not reported is missing. */
    Figure sum(String typ, Period period) {
        Predicate<Row> wanted = row -> row.text("typ").equals(typ)
                && row.month("period").filter(period::contains).isPresent()
                && row.number("antal").isPresent();
        List<Row> own = rows.stream().filter(wanted).toList();
        Selection selection = selection(period, Map.of("typ", typ));
        Figure sum = sums.sum(RowQuery.of(selection, "antal", isOurs().and(wanted)), own, Unit.ANTAL);
        return typ.equals(DONE) && reported(own) < operations() * period.length()
                ? new Figure.Missing(Reason.NO_DATA, Unit.ANTAL, sum.trail())
                : sum;
    }

    private static long reported(List<Row> rows) {
        return rows.stream()
                .map(row -> row.text("verksamhet") + " " + row.month("period").orElseThrow())
                .distinct()
                .count();
    }

    private long operations() {
        return rows.stream().map(row -> row.text("verksamhet")).distinct().count();
    }

    private Selection selection(Period period, Map<String, String> filters) {
        Map<String, String> all = new TreeMap<>(filters);
        if (kind == Kind.ITEM) {
            all.put("verksamhet", name);
        }
        return new Selection(Reduction.ROLE, period, all);
    }
}
