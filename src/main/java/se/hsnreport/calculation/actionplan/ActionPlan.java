package se.hsnreport.calculation.actionplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.reference.Area;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/**
 * Action plans by area, in kr: planned for the year, planned and achieved January to the month, and the share achieved.
 * Areas that the organisation does not know stand as the extract names them.
 */
public final class ActionPlan implements Calculation {
    private static final String ROLE = "atgardsplan";
    private static final String PLAN = "plan";
    private static final String EFFECT = "effekt";

    private final String total;

    private ActionPlan(String total) {
        this.total = total;
    }

    /** Reads {@code total}, the label of the sum row. */
    public static ActionPlan configure(Fields fields) {
        return new ActionPlan(fields.requiredText("total"));
    }

    @Override
    public Set<String> roles() {
        return Set.of(ROLE);
    }

    @Override
    public FigureTable calculate(Context context) {
        Period year = Period.year(context.month());
        List<Row> rows = context.rows(ROLE).stream().filter(in(year)).toList();
        FigureTable.Builder table = new FigureTable.Builder();
        if (rows.isEmpty()) {
            return table.build();
        }
        Map<String, List<Row>> byArea = new LinkedHashMap<>();
        rows.forEach(row -> byArea.computeIfAbsent(row.text("omrade"), area -> new ArrayList<>())
                .add(row));
        byArea.forEach((area, own) -> put(table, FigureTable.Row.item(label(area, own, context)), own, context));
        put(table, FigureTable.Row.of(total, FigureTable.Kind.SUM), rows, context);
        return table.build();
    }

    private static void put(FigureTable.Builder table, FigureTable.Row row, List<Row> rows, Context context) {
        Period ack = Period.ack(context.month());
        Figure planned = sum(rows, PLAN, ack);
        Figure achieved = sum(rows, EFFECT, ack);
        table.row(row)
                .put(row.key(), "helar_tkr", sum(rows, PLAN, Period.year(context.month())))
                .put(row.key(), "plan_ack_tkr", planned)
                .put(row.key(), "effekt_ack_tkr", achieved)
                .put(row.key(), "uppnadd_procent", Arithmetic.ratio("effekt / plan", Unit.ANDEL, achieved, planned));
    }

    private static String label(String code, List<Row> rows, Context context) {
        return context.reference().organisation().areas(context.month()).stream()
                .filter(area -> area.code().equals(code))
                .map(Area::label)
                .findFirst()
                .orElseGet(() -> given(code, rows.get(0).text("omrade_namn")));
    }

    private static String given(String code, String name) {
        return name.isEmpty() || name.equals(code) ? code : code + " " + name;
    }

    private static Figure sum(List<Row> rows, String kind, Period period) {
        List<Row> own = rows.stream()
                .filter(row -> row.text("typ").equals(kind))
                .filter(in(period))
                .toList();
        Trail trail = trail(own, kind, period);
        if (own.isEmpty()) {
            return new Figure.Missing(Reason.NO_DATA, Unit.KR, trail);
        }
        BigDecimal sum = own.stream()
                .map(row -> row.number("belopp").orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure.Value(sum, Unit.KR, trail);
    }

    private static Trail trail(List<Row> rows, String kind, Period period) {
        Set<String> files = new TreeSet<>();
        rows.forEach(row -> files.add(row.place().file()));
        Selection selection = new Selection(ROLE, period, Map.of("typ", kind));
        List<Source> sources = rows.isEmpty() ? List.of() : List.of(new Source(ROLE, rows.size(), List.copyOf(files)));
        return new Trail("summa av " + kind, List.of(selection), sources);
    }

    private static Predicate<Row> in(Period period) {
        return row -> row.month("period").filter(period::contains).isPresent();
    }
}
