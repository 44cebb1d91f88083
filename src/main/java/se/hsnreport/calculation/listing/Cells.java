package se.hsnreport.calculation.listing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hsnreport.calculation.Context;
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
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.source.Row;

/** The figures of a listing's lines. */
final class Cells {
    private static final Line ALL = new Line("", FigureTable.Kind.TOTAL, row -> true, "", "");

    private final Base base;
    private final List<Column> columns;
    private final Month month;
    private final List<Row> rows;
    private final List<Line> lines;
    private final BigDecimal shownAsZero;
    private final RowSums sums;
    private final Map<String, Unit> units = new LinkedHashMap<>();

    /** The figures of those of the lines that have rows in a column. */
    Cells(Base base, List<Column> columns, List<Line> lines, BigDecimal shownAsZero, Context context) {
        this.base = base;
        this.columns = columns;
        this.shownAsZero = shownAsZero;
        this.month = context.month();
        this.rows = context.rows(base.role()).stream().filter(base::includes).toList();
        this.lines = lines.stream().filter(this::hasRows).toList();
        this.sums = new RowSums(context);
        context.extracts().describedBy().role(base.role()).stream()
                .flatMap(resource -> resource.fields().stream())
                .forEach(field -> units.putIfAbsent(field.name(), field.isMoney() ? Unit.KR : Unit.ANTAL));
    }

    List<Line> lines() {
        return lines;
    }

    private boolean hasRows(Line line) {
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
                        column.time().includes(row, month) && column.filter().includes(row))
                .toList();
    }

    private Optional<Figure> sum(Column column, Line line) {
        String field = column.of().get(0);
        List<Row> all = rows(column);
        List<Row> own = all.stream().filter(line.rows()).toList();
        Unit unit = Objects.requireNonNull(units.get(field));
        Figure sum = sums.sum(query(column, line, field), own, unit);
        boolean isWhole = column.time().isWhole(numbered(all, field), month)
                && numbered(own, field).size() == own.size()
                && hasEveryMonth(column, line, all);
        if (!isWhole) {
            return Optional.of(new Figure.Missing(Reason.NO_DATA, unit, sum.trail()));
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private static List<Row> numbered(List<Row> rows, String field) {
        return rows.stream().filter(row -> row.number(field).isPresent()).toList();
    }

    /** Tells which lines have no number where the extract has others': sums that they are part of are missing. */
    void tellLacking(Place place, Findings findings) {
        for (Line line : lines) {
            Set<String> fields = new TreeSet<>();
            Set<Month> months = new TreeSet<>();
            for (Column column : columns) {
                if (column.kind() == Column.Kind.SUM && lacks(column, line, months)) {
                    fields.add(column.of().get(0));
                }
            }
            if (!fields.isEmpty()) {
                String times = months.stream().map(Month::toString).collect(Collectors.joining(", "));
                findings.add(Code.PART_MISSING, place, base.role(), line.name(), String.join(", ", fields), times);
            }
        }
    }

    private boolean lacks(Column column, Line line, Set<Month> months) {
        String field = column.of().get(0);
        List<Row> all = rows(column);
        if (!column.time().isWhole(numbered(all, field), month)) {
            return false;
        }
        List<Row> own = all.stream().filter(line.rows()).toList();
        List<Month> lacking =
                column.everyMonth() ? column.time().lackingMonths(numbered(own, field), month) : List.of();
        months.addAll(lacking);
        return !lacking.isEmpty() || numbered(own, field).size() < own.size();
    }

    /** Whether a line, or each that a sum of all is of, has the months that the column needs. */
    private boolean hasEveryMonth(Column column, Line line, List<Row> all) {
        if (!column.everyMonth()) {
            return true;
        }
        List<Line> parts = line.kind() == FigureTable.Kind.TOTAL ? lines : List.of(line);
        return parts.stream().allMatch(part -> {
            List<Row> own = all.stream().filter(part.rows()).toList();
            return column.time().hasEveryMonth(numbered(own, column.of().get(0)), month);
        });
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
        Map<String, String> words = new TreeMap<>(base.filter().words());
        column.filter().words().forEach((key, value) -> words.merge(key, value, (one, two) -> one + "; " + two));
        words.putAll(line.words());
        // of this object nothing may be kept: it holds the rows
        Base wanted = base;
        Month report = month;
        Predicate<Row> rows = row -> wanted.includes(row)
                && column.filter().includes(row)
                && column.time().includes(row, report)
                && line.rows().test(row)
                && !row.text(field).isEmpty();
        return RowQuery.of(new Selection(base.role(), column.time().period(month), words), field, rows);
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

    private Optional<Figure> combined(Column column, Map<String, Figure> made) {
        String one = column.of().get(0);
        String two = column.of().get(1);
        Optional<Figure> left = Optional.ofNullable(made.get(one));
        Optional<Figure> right = Optional.ofNullable(made.get(two));
        if (column.kind() == Column.Kind.MINUS) {
            return less(one + " - " + two, left, right);
        }
        return left.flatMap(l -> right.map(r -> switch (column.kind()) {
            case RATIO -> Arithmetic.ratio(one + " / " + two, Unit.ANDEL, l, r);
            case CHANGE ->
                Arithmetic.change(
                        one + " / " + two + " - 1", l, r, r.unit() == Unit.KR ? shownAsZero : BigDecimal.ZERO);
            default -> reached(one + " mot " + two, l, r);
        }));
    }

    /** One less the other; a blank of two counts as nothing, or the differences would not add up to that of the sums. */
    private static Optional<Figure> less(String formula, Optional<Figure> left, Optional<Figure> right) {
        return left.map(l -> right.map(r -> Arithmetic.minus(formula, l, r))
                        .orElseGet(() -> Arithmetic.scale(formula, l, 1, 1)))
                .or(() -> right.map(r -> Arithmetic.scale(formula, r, -1, 1)));
    }

    private static Figure reached(String formula, Figure left, Figure right) {
        Trail trail = Trail.of(formula, List.of(left, right));
        return left.number()
                .flatMap(l -> right.number().map(r -> l.compareTo(r) >= 0 ? "uppnått" : "ej uppnått"))
                .<Figure>map(words -> new Figure.Words(words, Unit.TEXT, trail))
                .orElseGet(() -> new Figure.Missing(Reason.NO_DATA, Unit.TEXT, trail));
    }
}
