package se.hsnreport.calculation.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Rounding;
import se.hsnreport.calculation.RowFilter;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.source.Months;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/**
 * A small extract as a table: its rows by the words of one field, in its order; sums of numbers, shares of the whole,
 * ratios and changes of sums, words and dates as they stand. Money in kr with the extract's sign. Rows of the same words
 * are one; rows that are called by days stand in the days' order. A cell without rows is blank; it is missing where the
 * extract has no row of the time at all, where a row has no number, and where the extract, or the line itself, lacks a
 * month of a sum. A sum that lacks a part is missing too.
 */
public final class Listing implements Calculation {
    private final Base base;
    private final Place place;
    private final Time time;
    private final BigDecimal shownAsZero;
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
        this.time = Time.read(fields, Time.ALWAYS);
        this.shownAsZero = Rounding.shownAsZero(fields);
        this.columns = fields.list("columns", column -> Column.read(column, time), Column::key).stream()
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
    private record Next(String name, String field, Place place) {
        static Next read(Fields fields) {
            Next read = new Next(fields.requiredText("row"), fields.requiredText("by"), fields.place("row"));
            fields.done();
            return read;
        }
    }

    /**
     * Reads {@code role}, {@code row}: the field that names the rows, {@code of}: which of them are meant by their month,
     * their year or the date {@code by} (all unless said), {@code filter} and {@code exclude}, {@code rounded-to},
     * {@code columns}, {@code total}: the label of a sum row, {@code next}: the rows that come due first, and
     * {@code largest-by}: the column that puts the rows in order.
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
        Cells cells = new Cells(base, columns, lines(context), shownAsZero, context);
        FigureTable.Builder table = new FigureTable.Builder();
        columns.forEach(column -> table.column(FigureTable.Column.of(column.key())));
        if (cells.lines().isEmpty()) {
            return table.build();
        }
        cells.tellLacking(place, context.findings());
        inOrder(cells).forEach(line -> cells.put(table, line));
        next.flatMap(one -> next(one, table, context)).ifPresent(line -> cells.put(table, line));
        if (!base.total().isEmpty()) {
            cells.put(table, new Line(base.total(), FigureTable.Kind.TOTAL, row -> true, "", ""));
        }
        return table.remarks(remarks(cells, context)).build();
    }

    private FigureTable.Remarks remarks(Cells cells, Context context) {
        List<Period> periods = columns.stream()
                .filter(column -> column.kind().isOfRows())
                .map(column -> column.time().period(context.month()))
                .distinct()
                .toList();
        List<String> names = cells.lines().stream().map(Line::name).toList();
        return new Noted(base.role(), context).remarks(periods, names);
    }

    /** Tells of rows that no line shows, or that no column can tell the time of: their numbers are in no sum. */
    private void tellLeftOut(Context context) {
        Map<List<String>, Set<Row>> left = new LinkedHashMap<>();
        for (Row row : context.rows(base.role())) {
            if (base.leavesOut(row)) {
                left.computeIfAbsent(List.of(base.label(), row.text(base.label())), key -> new LinkedHashSet<>())
                        .add(row);
            } else if (base.includes(row)) {
                lacking(row)
                        .forEach(field -> left.computeIfAbsent(List.of(field, ""), key -> new LinkedHashSet<>())
                                .add(row));
            }
        }
        left.forEach((why, rows) -> context.findings()
                .add(Code.ROWS_UNLISTED, place, base.role(), String.valueOf(rows.size()), why.get(0), why.get(1)));
    }

    private Set<String> lacking(Row row) {
        return columns.stream()
                .filter(column -> column.kind().isOfRows() && column.filter().includes(row))
                .map(column -> column.time().lacking(row))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A line a name, in the extract's order; days in theirs. */
    private List<Line> lines(Context context) {
        String label = base.label();
        List<String> names = context.rows(base.role()).stream()
                .filter(base::includes)
                .map(row -> row.text(label))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (!Noted.days(names).isEmpty()) {
            names.sort(Comparator.comparing(name -> Months.date(name).orElseThrow()));
        }
        return names.stream()
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

    private Optional<Line> next(Next wanted, FigureTable.Builder table, Context context) {
        if (table.hasRow(wanted.name()) || wanted.name().equals(base.total())) {
            context.findings().add(Code.NAME_DUPLICATE, wanted.place(), wanted.name());
            return Optional.empty();
        }
        LocalDate after = Time.firstDay(context.month().plus(1));
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

    /** Whether the extract has the fields, and the table the columns, that are asked for. */
    private boolean isKnown(Context context) {
        Asked asked = new Asked(base.role(), context);
        base.filter().check(base.role(), context);
        boolean all = asked.field(base.label(), place);
        for (Column column : columns) {
            all &= asked.column(column);
        }
        if (next.isPresent()) {
            all &= asked.date(next.get().field(), next.get().place());
        }
        return largestBy.map(key -> asked.number(key, largestPlace)).orElse(true) && all;
    }
}
