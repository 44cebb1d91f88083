package se.hsnreport.calculation.listing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.RowFilter;
import se.hsnreport.calculation.RowQuery;
import se.hsnreport.calculation.RowSums;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.source.Row;

/** The figures of a listing's lines. */
final class Cells {
    private static final Line ALL = new Line("", FigureTable.Kind.TOTAL, row -> true, "", "");

    private final String role;
    private final RowFilter filter;
    private final List<Column> columns;
    private final Month month;
    private final List<Row> rows;
    private final RowSums sums;
    private final Map<String, Unit> units = new LinkedHashMap<>();

    Cells(String role, RowFilter filter, List<Column> columns, Context context) {
        this.role = role;
        this.filter = filter;
        this.columns = columns;
        this.month = context.month();
        this.rows = context.rows(role).stream().filter(filter::includes).toList();
        this.sums = new RowSums(context);
        context.extracts().describedBy().role(role).stream()
                .flatMap(resource -> resource.fields().stream())
                .forEach(field -> units.putIfAbsent(field.name(), field.isMoney() ? Unit.KR : Unit.ANTAL));
    }

    /** Whether any of its columns is made of a row. */
    boolean hasRows(Line line) {
        return columns.stream()
                .filter(c -> c.kind().isOfRows())
                .anyMatch(column -> rows(column).stream().anyMatch(line.rows()));
    }

    void put(FigureTable.Builder table, Line line) {
        table.row(FigureTable.Row.of(line.name(), line.kind()));
        figures(line).forEach((column, figure) -> table.put(line.name(), column, figure));
    }

    /** The number of a line in a column; none where it has none. */
    @Nullable BigDecimal number(Line line, String column) {
        return Optional.ofNullable(figures(line).get(column))
                .flatMap(Figure::number)
                .orElse(null);
    }

    private Map<String, Figure> figures(Line line) {
        Map<String, Figure> made = new LinkedHashMap<>();
        for (Column column : columns) {
            figure(column, line, made).ifPresent(figure -> made.put(column.key(), figure));
        }
        return made;
    }

    private Optional<Figure> figure(Column column, Line line, Map<String, Figure> made) {
        return switch (column.kind()) {
            case SUM -> sum(column, line);
            case TEXT, DATE -> words(column, line);
            case SHARE -> share(column, made);
            case RATIO, MINUS, CHANGE, REACHED -> combined(column, made);
        };
    }

    private List<Row> rows(Column column) {
        return rows.stream()
                .filter(row ->
                        column.when().includes(row, month) && column.filter().includes(row))
                .toList();
    }

    private Optional<Figure> sum(Column column, Line line) {
        String field = column.of().get(0);
        List<Row> all = rows(column);
        List<Row> own = all.stream()
                .filter(line.rows())
                .filter(row -> row.number(field).isPresent())
                .toList();
        Unit unit = Objects.requireNonNull(units.get(field));
        Figure sum = sums.sum(query(column, line, field), own, unit);
        if (!column.when().isWhole(all, month)) {
            return Optional.of(new Figure.Missing(Reason.NO_DATA, unit, sum.trail()));
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    /** What the rows say, each thing once; nothing for a sum. */
    private Optional<Figure> words(Column column, Line line) {
        String field = column.of().get(0);
        List<Row> own = rows(column).stream().filter(line.rows()).toList();
        boolean date = column.kind() == Column.Kind.DATE;
        String text = own.stream()
                .map(row -> date ? row.date(field).map(Object::toString).orElse("") : row.text(field))
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        if (text.isEmpty() || line.kind() == FigureTable.Kind.TOTAL) {
            return Optional.empty();
        }
        Trail trail = sums.trail(field, query(column, line, field), own);
        boolean oneDay = date && !text.contains(";");
        return Optional.of(new Figure.Words(text, oneDay ? Unit.DATUM : Unit.TEXT, trail));
    }

    private RowQuery query(Column column, Line line, String field) {
        Map<String, String> words = new TreeMap<>(filter.words());
        column.filter().words().forEach((key, value) -> words.merge(key, value, (one, two) -> one + "; " + two));
        words.putAll(line.words());
        // of this object nothing may be kept: it holds the rows
        RowFilter base = filter;
        Month report = month;
        Predicate<Row> wanted = row -> base.includes(row)
                && column.filter().includes(row)
                && column.when().includes(row, report)
                && line.rows().test(row)
                && !row.text(field).isEmpty();
        return RowQuery.of(new Selection(role, column.when().period(month), words), field, wanted);
    }

    private Optional<Figure> share(Column column, Map<String, Figure> made) {
        String of = column.of().get(0);
        Optional<Column> summed =
                columns.stream().filter(one -> one.key().equals(of)).findFirst();
        Optional<Figure> part = Optional.ofNullable(made.get(of));
        Optional<Figure> whole =
                summed.filter(one -> one.kind() == Column.Kind.SUM).flatMap(one -> sum(one, ALL));
        return part.flatMap(own -> whole.map(all -> Arithmetic.ratio(of + " / summa " + of, Unit.ANDEL, own, all)));
    }

    private static Optional<Figure> combined(Column column, Map<String, Figure> made) {
        Optional<Figure> left = Optional.ofNullable(made.get(column.of().get(0)));
        Optional<Figure> right = Optional.ofNullable(made.get(column.of().get(1)));
        String one = column.of().get(0);
        String two = column.of().get(1);
        return left.flatMap(l -> right.map(r -> switch (column.kind()) {
            case RATIO -> Arithmetic.ratio(one + " / " + two, Unit.ANDEL, l, r);
            case MINUS -> Arithmetic.minus(one + " - " + two, l, r);
            case CHANGE -> Arithmetic.change(one + " / " + two + " - 1", l, r, BigDecimal.ZERO);
            default -> reached(one + " mot " + two, l, r);
        }));
    }

    private static Figure reached(String formula, Figure left, Figure right) {
        Trail trail = Trail.of(formula, List.of(left, right));
        return left.number()
                .flatMap(l -> right.number().map(r -> l.compareTo(r) >= 0 ? "uppnått" : "ej uppnått"))
                .<Figure>map(words -> new Figure.Words(words, Unit.TEXT, trail))
                .orElseGet(() -> new Figure.Missing(Reason.NO_DATA, Unit.TEXT, trail));
    }
}
