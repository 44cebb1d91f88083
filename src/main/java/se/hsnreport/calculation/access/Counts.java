package se.hsnreport.calculation.access;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.RowQuery;
import se.hsnreport.calculation.RowSums;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Unit;
import se.hsnreport.source.Row;

/**
 * Counts of an extract by month, up to the report month. They are summed over rows, never over months. A row that lacks
 * one of the fields asked for was not reported and is no row.
 */
final class Counts {
    /** The field that tells kinds of patients apart; notes may be about one of them. */
    static final String GROUP = "grupp";

    private final String role;
    private final Filter filter;
    private final NavigableMap<Month, List<Row>> rows;
    private final Set<Month> delivered;
    private final Annotated annotated;
    private final RowSums sums;
    private final List<String> numbers;

    private Counts(Counts of, Filter filter, NavigableMap<Month, List<Row>> rows, Set<Month> delivered) {
        this.role = of.role;
        this.filter = filter;
        this.rows = rows;
        this.delivered = delivered;
        this.annotated = of.annotated;
        this.sums = of.sums;
        this.numbers = of.numbers;
    }

    private Counts(Counts of, Annotated annotated) {
        this.role = of.role;
        this.filter = of.filter;
        this.rows = of.rows;
        this.delivered = of.delivered;
        this.annotated = annotated;
        this.sums = of.sums;
        this.numbers = of.numbers;
    }

    private Counts(Asked asked, NavigableMap<Month, List<Row>> rows, Context context) {
        this.role = asked.role();
        this.filter = asked.filter();
        this.numbers = asked.numbers();
        this.rows = rows;
        this.delivered = rows.keySet();
        Set<String> subjects = new LinkedHashSet<>(filter.values().getOrDefault(Share.MEASURE, List.of()));
        subjects.addAll(filter.values().getOrDefault(GROUP, List.of()));
        subjects.add(role);
        this.annotated = Annotated.of(context, subjects);
        this.sums = new RowSums(context);
    }

    /** What is counted of which rows. */
    private record Asked(String role, Filter filter, List<String> numbers) {}

    /** The rows of a role that a filter lets through and that have all these numbers. */
    static Counts of(Context context, String role, Filter filter, List<String> numbers) {
        NavigableMap<Month, List<Row>> rows = new TreeMap<>();
        for (Row row : context.has(role) ? context.rows(role) : List.<Row>of()) {
            Optional<Month> month = row.month("period").filter(m -> m.compareTo(context.month()) <= 0);
            if (month.isPresent() && isReported(row, numbers) && filter.includes(row)) {
                rows.computeIfAbsent(month.get(), m -> new ArrayList<>()).add(row);
            }
        }
        return new Counts(new Asked(role, filter, List.copyOf(numbers)), rows, context);
    }

    /** A part of them; what is not in the part in a month that was delivered counts as zero. */
    Counts part(String field, List<String> values) {
        Filter narrower = filter.with(field, values);
        return new Counts(this, narrower, narrowed(narrower), delivered);
    }

    /** Those of another reporter, such as a region: what it did not deliver is missing. */
    Counts reporter(String field, List<String> values) {
        Filter narrower = filter.with(field, values);
        NavigableMap<Month, List<Row>> own = narrowed(narrower);
        return new Counts(this, narrower, own, own.keySet());
    }

    private NavigableMap<Month, List<Row>> narrowed(Filter narrower) {
        NavigableMap<Month, List<Row>> own = new TreeMap<>();
        rows.forEach((month, all) -> {
            List<Row> kept = all.stream().filter(narrower::includes).toList();
            if (!kept.isEmpty()) {
                own.put(month, kept);
            }
        });
        return own;
    }

    /** The values of a field, in the order of the extract. */
    List<String> values(String field) {
        Map<String, Boolean> values = new LinkedHashMap<>();
        rows.values().forEach(all -> all.forEach(row -> values.put(row.text(field), true)));
        return List.copyOf(values.keySet());
    }

    /** The values of a field in one month, in the order of the extract. */
    List<String> values(String field, Month month) {
        return rows.getOrDefault(month, List.of()).stream()
                .map(row -> row.text(field))
                .distinct()
                .toList();
    }

    List<Row> rows() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    Annotated annotated() {
        return annotated;
    }

    /** The latest month of data that are not noted as missing. */
    Optional<Month> latest() {
        return rows.descendingKeySet().stream()
                .filter(month -> !annotated.missing(month))
                .findFirst();
    }

    /** The same counts, which are also spoken of by another name. */
    Counts alsoCalled(String subject) {
        return new Counts(this, annotated.also(subject));
    }

    boolean has(Month month) {
        return rows.containsKey(month);
    }

    /** Whether the data have begun by a month. */
    boolean begunBy(Month month) {
        return !rows.isEmpty() && rows.firstKey().compareTo(month) <= 0;
    }

    /** The months to show: from a January, or from the first month of data if that is later, to a month. */
    List<Month> months(int fromYear, Month to) {
        Month january = new Month(fromYear, 1);
        Month from = !rows.isEmpty() && rows.firstKey().compareTo(january) > 0 ? rows.firstKey() : january;
        return from.compareTo(to) > 0 ? List.of() : new Period(from, to).months();
    }

    private Predicate<Row> in(Month month) {
        Filter own = filter;
        List<String> reported = numbers;
        return row ->
                row.month("period").filter(month::equals).isPresent() && isReported(row, reported) && own.includes(row);
    }

    /** Whether a row is of those that are counted, if it has the numbers. */
    boolean includes(Row row) {
        return filter.includes(row);
    }

    private static boolean isReported(Row row, List<String> numbers) {
        return numbers.stream().allMatch(field -> row.number(field).isPresent());
    }

    /** The sum of a field in a month, a number; missing when the month was not delivered or is noted as missing. */
    Figure sum(String field, Month month) {
        List<Row> own = rows.getOrDefault(month, List.of());
        Selection selection = new Selection(role, Period.of(month), filter.words());
        Figure sum = sums.sum(RowQuery.of(selection, field, in(month)), own, Unit.ANTAL);
        if (annotated.missing(month) || !delivered.contains(month)) {
            return new Figure.Missing(Reason.NO_DATA, Unit.ANTAL, sum.trail());
        }
        BigDecimal value = sum.number().orElse(BigDecimal.ZERO);
        return new Figure.Value(value, Unit.ANTAL, sum.trail(), annotated.preliminary(month));
    }
}
