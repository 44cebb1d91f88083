package se.hsnreport.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;

/** Sums over the rows of small extracts, with their trails. */
public final class RowSums {
    private final Map<String, String> resources = new HashMap<>();

    public RowSums(Context context) {
        for (Resource resource : context.extracts().describedBy().resources()) {
            resource.files().forEach(file -> resources.putIfAbsent(file.name(), resource.name()));
        }
    }

    /**
     * The sum of the query's field in the given unit; missing when no row has a value in it.
     *
     * @param rows those that the query means, as far as they have a value
     */
    public Figure sum(RowQuery query, List<Row> rows, Unit unit) {
        String field = query.fields().get(0);
        List<Row> own =
                rows.stream().filter(row -> row.number(field).isPresent()).toList();
        Trail trail = trail("summa av " + field, query, own);
        if (own.isEmpty()) {
            return new Figure.Missing(Reason.NO_DATA, unit, trail);
        }
        BigDecimal sum =
                own.stream().map(row -> row.number(field).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure.Value(sum, unit, trail);
    }

    /** The trail of a figure made of these rows, which the query means. */
    public Trail trail(String formula, RowQuery query, List<Row> rows) {
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Set<String>> files = new TreeMap<>();
        for (Row row : rows) {
            String file = row.place().file();
            String resource = resources.getOrDefault(file, query.selection().role());
            counts.merge(resource, 1L, Long::sum);
            files.computeIfAbsent(resource, r -> new TreeSet<>()).add(file);
        }
        List<Source> sources = new ArrayList<>();
        counts.forEach((resource, count) ->
                sources.add(new Source(resource, count, List.copyOf(files.getOrDefault(resource, Set.of())))));
        return Trail.of(formula, query.selection(), sources, query);
    }
}
