package se.hsnreport.calculation.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.RowQuery;
import se.hsnreport.calculation.RowSums;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/** The state's grants of the report year, in kr: what was granted and what there is to hand out; a blank cell is nothing. */
public final class Grants implements Calculation {
    private static final String ROLE = "statsbidrag";
    private static final List<String> FIELDS = List.of("statsbidrag", "att_fordela");

    private final String total;
    private final List<String> summed;

    private Grants(String total, List<String> summed) {
        this.total = total;
        this.summed = List.copyOf(summed);
    }

    /** Reads {@code total}, the label of the sum row, and {@code summed}: the fields that it sums, both unless said. */
    public static Grants configure(Fields fields) {
        List<String> summed = fields.texts("summed");
        summed.stream().filter(field -> !FIELDS.contains(field)).forEach(field -> unknown(field, fields));
        return new Grants(fields.requiredText("total"), summed.isEmpty() ? FIELDS : summed);
    }

    private static void unknown(String field, Fields fields) {
        String near = Suggestion.of(field, FIELDS).orElse("");
        fields.findings()
                .add(Code.NAME_UNKNOWN, fields.place("summed"), field, "summed", near, String.join(", ", FIELDS));
    }

    @Override
    public Set<String> roles() {
        return Set.of(ROLE);
    }

    @Override
    public FigureTable calculate(Context context) {
        Map<String, List<Row>> byName = new LinkedHashMap<>();
        int year = context.month().year();
        Predicate<Row> ofYear = row -> row.integer("ar").orElse(0) == year;
        List<Row> all = context.rows(ROLE).stream().filter(ofYear).toList();
        all.forEach(row -> byName.computeIfAbsent(row.text("rad"), name -> new ArrayList<>())
                .add(row));
        FigureTable.Builder table = new FigureTable.Builder();
        FIELDS.forEach(field -> table.column(FigureTable.Column.of(key(field))));
        RowSums sums = new RowSums(context);
        byName.forEach((name, rows) -> {
            Predicate<Row> named = row -> row.text("rad").equals(name);
            Cells cells = new Cells(name, selection(Map.of("rad", name), context), named.and(ofYear), rows);
            table.row(FigureTable.Row.item(name));
            FIELDS.forEach(field -> cells.put(table, field, sums));
        });
        if (!all.isEmpty() && !table.hasRow(total)) {
            table.row(FigureTable.Row.of(total, FigureTable.Kind.SUM));
            Cells cells = new Cells(total, selection(Map.of(), context), ofYear, all);
            summed.forEach(field -> cells.put(table, field, sums));
        }
        return table.build();
    }

    private static Selection selection(Map<String, String> filters, Context context) {
        return new Selection(ROLE, Period.year(context.month()), filters);
    }

    /** A row of the table and the rows behind it. */
    private record Cells(String name, Selection selection, Predicate<Row> wanted, List<Row> rows) {
        void put(FigureTable.Builder table, String field, RowSums sums) {
            Predicate<Row> given = row -> row.number(field).isPresent();
            if (rows.stream().anyMatch(given)) {
                RowQuery query = RowQuery.of(selection, field, wanted.and(given));
                table.put(name, key(field), sums.sum(query, rows, Unit.KR));
            }
        }
    }

    /** A column's key says what its amounts are shown in. */
    private static String key(String field) {
        return field + "_tkr";
    }
}
