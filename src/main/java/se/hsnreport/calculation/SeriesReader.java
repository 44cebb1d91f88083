package se.hsnreport.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Source;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;

/** Adds the rows of a measure up by month. */
final class SeriesReader {
    private static final String PERIOD = "period";
    private static final String MEASURE = "matt";
    private static final String VALUE = "varde";
    private static final String UNIT = "basenhet";
    private static final String PRELIMINARY = "preliminar";

    private final Series.Query query;
    private final Context context;
    private final Map<String, Boolean> boards = new HashMap<>();
    private final NavigableMap<Month, List<Found>> found = new TreeMap<>();

    SeriesReader(Series.Query query, Context context) {
        this.query = query;
        this.context = context;
    }

    /** A row of the measure; no number when its cell has no value. */
    private record Found(String resource, Row row, Optional<BigDecimal> number) {}

    Series read() {
        Map<String, String> filters = new TreeMap<>(query.filter().words());
        for (Resource resource : context.extracts().describedBy().role(query.role())) {
            boolean isLong = resource.has(VALUE);
            if (isLong) {
                filters.put(MEASURE, query.measure());
            }
            if (resource.has(UNIT)) {
                filters.putAll(context.scope().filters());
            }
            if (isLong || resource.has(query.measure())) {
                rows(resource, isLong).stream()
                        .filter(query.filter()::includes)
                        .filter(this::isBoards)
                        .forEach(row -> add(resource, row, row.number(isLong ? VALUE : query.measure())));
            }
        }
        NavigableMap<Month, Series.Amount> months = new TreeMap<>();
        found.forEach((month, rows) -> amount(rows).ifPresent(amount -> months.put(month, amount)));
        return new Series(
                query, filters, months, context.reference().annotations().in(context.month()));
    }

    private List<Row> rows(Resource resource, boolean isLong) {
        return isLong
                ? context.extracts().rows(resource, MEASURE, query.measure())
                : context.extracts().rows(resource);
    }

    private void add(Resource resource, Row row, Optional<BigDecimal> number) {
        row.month(PERIOD)
                .ifPresent(month -> found.computeIfAbsent(month, m -> new ArrayList<>())
                        .add(new Found(resource.name(), row, number)));
    }

    /** Rows of units that are other boards' do not count; rows of no unit, or of one that nobody knows, do. */
    private boolean isBoards(Row row) {
        String code = row.text(UNIT);
        return code.isEmpty() || boards.computeIfAbsent(code, this::isBoards);
    }

    private boolean isBoards(String code) {
        return context.reference()
                .organisation()
                .placedIn(code, context.month())
                .filter(unit -> !context.scope().includes(unit))
                .isEmpty();
    }

    private static Optional<Series.Amount> amount(List<Found> rows) {
        if (rows.stream().anyMatch(one -> one.number().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal sum = rows.stream().flatMap(one -> one.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean preliminary =
                rows.stream().anyMatch(one -> one.row().text("status").equals(PRELIMINARY));
        return Optional.of(new Series.Amount(sum, preliminary, sources(rows)));
    }

    private static List<Source> sources(List<Found> rows) {
        Map<String, TreeSet<String>> files = new TreeMap<>();
        Map<String, Long> counts = new TreeMap<>();
        for (Found one : rows) {
            files.computeIfAbsent(one.resource(), r -> new TreeSet<>())
                    .add(one.row().place().file());
            counts.merge(one.resource(), 1L, Long::sum);
        }
        List<Source> sources = new ArrayList<>();
        files.forEach((resource, names) ->
                sources.add(new Source(resource, counts.getOrDefault(resource, 0L), List.copyOf(names))));
        return sources;
    }
}
