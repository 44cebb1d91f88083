package se.hsnreport.calculation.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.RowFilter;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.source.Field;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/**
 * A small extract as a table: its rows by the words of one field, in its order; sums of numbers, shares of the whole,
 * ratios and changes of sums, words and dates as they stand. Money in kr with the extract's sign. Rows of the same words
 * are one. A cell without rows is blank; it is missing where the extract has no row of the time at all, where a row has
 * no number, and where the extract, or the line itself, lacks a month of a sum. A sum that lacks a part is missing too.
 */
public final class Listing implements Calculation {
    private final Base base;
    private final Place place;
    private final When when;
    private final List<Column> columns;
    private final Optional<Next> next;
    private final Optional<String> largestBy;
    private final Place largestPlace;

    private Listing(Fields fields) {
        this.base = new Base(
                fields.requiredText("role"),
                fields.requiredText("row"),
                RowFilter.read(fields),
                fields.text("total", ""));
        this.place = fields.place();
        this.when = fields.choice("of", When.byId(), When.ALL);
        this.columns = fields.list("columns", column -> Column.read(column, when)).stream()
                .filter(Column::isSound)
                .toList();
        this.next = fields.has("next") ? Optional.of(Next.read(fields.fields("next"))) : Optional.empty();
        this.largestBy = fields.text("largest-by");
        this.largestPlace = fields.place("largest-by");
    }

    /**
     * The rows that come due first after the report month.
     *
     * @param name of the row that shows them besides the others
     * @param field with their date
     */
    private record Next(String name, String field) {
        static Next read(Fields fields) {
            Next read = new Next(fields.requiredText("row"), fields.requiredText("by"));
            fields.done();
            return read;
        }
    }

    /**
     * Reads {@code role}, {@code row}: the field that names the rows, {@code of}: which of them are meant by their month or
     * year (all unless said), {@code filter} and {@code exclude}, {@code columns}, {@code total}: the label of a sum row,
     * {@code next}: the rows that come due first, and {@code largest-by}: the column that puts the rows in order.
     */
    public static Listing configure(Fields fields) {
        return new Listing(fields);
    }

    @Override
    public Set<String> roles() {
        return Set.of(base.role());
    }

    @Override
    public FigureTable calculate(Context context) {
        if (!isKnown(context)) {
            return new FigureTable.Builder().build();
        }
        tellLeftOut(context);
        Cells cells = new Cells(base, columns, lines(context), context);
        FigureTable.Builder table = new FigureTable.Builder();
        columns.forEach(column -> table.column(FigureTable.Column.of(column.key())));
        if (cells.lines().isEmpty()) {
            return table.build();
        }
        inOrder(cells).forEach(line -> cells.put(table, line));
        next.flatMap(one -> next(one, context)).ifPresent(line -> cells.put(table, line));
        if (!base.total().isEmpty()) {
            cells.put(table, new Line(base.total(), FigureTable.Kind.TOTAL, row -> true, "", ""));
        }
        return table.build();
    }

    /** Tells of rows that no line shows: their numbers are not in the sum either. */
    private void tellLeftOut(Context context) {
        Map<String, Long> counts = context.rows(base.role()).stream()
                .filter(base::leavesOut)
                .collect(Collectors.groupingBy(row -> row.text(base.label()), TreeMap::new, Collectors.counting()));
        counts.forEach((name, count) ->
                context.findings().add(Code.ROWS_UNLISTED, place, base.role(), count.toString(), base.label(), name));
    }

    /** A line a name, in the extract's order. */
    private List<Line> lines(Context context) {
        String label = base.label();
        return context.rows(base.role()).stream()
                .filter(base::includes)
                .map(row -> row.text(label))
                .distinct()
                .map(name -> new Line(
                        name, FigureTable.Kind.ITEM, row -> row.text(label).equals(name), label, name))
                .toList();
    }

    private List<Line> inOrder(Cells cells) {
        if (largestBy.isEmpty()) {
            return cells.lines();
        }
        List<Line> ordered = new ArrayList<>(cells.lines());
        ordered.sort(Comparator.comparing(
                line -> cells.number(line, largestBy.get()), Comparator.nullsLast(Comparator.reverseOrder())));
        return ordered;
    }

    private Optional<Line> next(Next wanted, Context context) {
        Month month = context.month();
        LocalDate after = LocalDate.of(month.year(), month.number(), 1).plusMonths(1);
        return context.rows(base.role()).stream()
                .filter(base::includes)
                .flatMap(row -> row.date(wanted.field()).stream())
                .filter(date -> !date.isBefore(after))
                .min(Comparator.naturalOrder())
                .map(first -> {
                    Predicate<Row> due = row -> row.date(wanted.field()).equals(Optional.of(first));
                    return new Line(wanted.name(), FigureTable.Kind.ASIDE, due, wanted.field(), first.toString());
                });
    }

    /** Whether the extract has the fields, and the table the columns, that are asked for; those that lack are told of. */
    private boolean isKnown(Context context) {
        Set<String> fields = new TreeSet<>();
        for (Resource resource : context.extracts().describedBy().role(base.role())) {
            resource.fields().stream().map(Field::name).forEach(fields::add);
        }
        base.filter().check(base.role(), context);
        columns.forEach(column -> column.filter().check(base.role(), context));
        boolean all = isIn(base.label(), fields, base.role(), place, context);
        for (Column column : columns) {
            all &= column.field()
                    .map(f -> isIn(f, fields, base.role(), column.place(), context))
                    .orElse(true);
        }
        List<String> earlier = new ArrayList<>();
        for (Column column : columns) {
            if (!column.kind().isOfRows()) {
                for (String key : column.of()) {
                    all &= isIn(key, earlier, "columns", column.place(), context);
                }
            }
            earlier.add(column.key());
        }
        all &= next.map(one -> isIn(one.field(), fields, base.role(), place, context)).orElse(true);
        return all
                && largestBy
                        .map(key -> isIn(key, earlier, "columns", largestPlace, context))
                        .orElse(true);
    }

    private static boolean isIn(
            String name, java.util.Collection<String> names, String what, Place place, Context context) {
        if (!names.contains(name)) {
            String near = Suggestion.of(name, names).orElse("");
            context.findings().add(Code.NAME_UNKNOWN, place, name, what, near, String.join(", ", names));
        }
        return names.contains(name);
    }
}
