package se.hsnreport.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;

/** Adds the rows of a measure up by month. */
final class SeriesReader {
    private static final String PRELIMINARY = "preliminar";

    private final Series.Query query;
    private final Context context;
    private final SeriesRows wanted;
    private final NavigableMap<Month, List<Found>> found = new TreeMap<>();

    SeriesReader(Series.Query query, Context context) {
        this.query = query;
        this.context = context;
        this.wanted = new SeriesRows(query, context);
    }

    /** A row of the measure; no number when its cell has no value. */
    private record Found(String resource, Row row, Optional<BigDecimal> number) {}

    Series read() {
        for (Resource resource : context.extracts().describedBy().role(query.role())) {
            if (wanted.has(resource)) {
                String field = SeriesRows.isLong(resource) ? SeriesRows.VALUE : query.measure();
                rows(resource).stream()
                        .filter(row -> wanted.includes(resource, row))
                        .forEach(row -> add(resource, row, row.number(field)));
            }
        }
        NavigableMap<Month, Series.Amount> months = new TreeMap<>();
        found.forEach((month, rows) -> amount(rows).ifPresent(amount -> months.put(month, amount)));
        return new Series(
                query, wanted, months, context.reference().annotations().in(context.month()));
    }

    private List<Row> rows(Resource resource) {
        return SeriesRows.isLong(resource)
                ? context.extracts().rows(resource, SeriesRows.MEASURE, query.measure())
                : context.extracts().rows(resource);
    }

    private void add(Resource resource, Row row, Optional<BigDecimal> number) {
        row.month(SeriesRows.PERIOD)
                .ifPresent(month -> found.computeIfAbsent(month, m -> new ArrayList<>())
                        .add(new Found(resource.name(), row, number)));
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
        return Trail.merged(rows.stream()
                .map(one ->
                        new Source(one.resource(), 1, List.of(one.row().place().file())))
                .toList());
    }
}
