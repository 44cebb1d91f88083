package se.hsnreport.calculation.actionplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.RowQuery;
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
        byArea.forEach((area, own) -> put(
                table, FigureTable.Row.item(label(area, own, context)), new Plans(own, Optional.of(area)), context));
        put(table, FigureTable.Row.of(total, FigureTable.Kind.SUM), new Plans(rows, Optional.empty()), context);
        return table.build();
    }

    private static void put(FigureTable.Builder table, FigureTable.Row row, Plans plans, Context context) {
        Period ack = Period.ack(context.month());
        Figure planned = plans.sum(PLAN, ack);
        Figure achieved = plans.sum(EFFECT, ack);
        table.row(row)
                .put(row.key(), "helar_tkr", plans.sum(PLAN, Period.year(context.month())))
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

    /** The rows of an area's plans, or of all areas'. */
    private record Plans(List<Row> rows, Optional<String> area) {
        Figure sum(String kind, Period period) {
            Optional<String> wantedArea = area;
            Predicate<Row> wanted = in(period)
                    .and(row -> row.text("typ").equals(kind))
                    .and(row -> wantedArea.map(row.text("omrade")::equals).orElse(true));
            List<Row> own = rows.stream().filter(wanted).toList();
            Trail trail = trail(own, kind, RowQuery.of(selection(kind, period), "belopp", wanted));
            if (own.isEmpty()) {
                return new Figure.Missing(Reason.NO_DATA, Unit.KR, trail);
            }
            BigDecimal sum = own.stream()
                    .map(row -> row.number("belopp").orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Figure.Value(sum, Unit.KR, trail);
        }

        private Selection selection(String kind, Period period) {
            Map<String, String> filters = new TreeMap<>(Map.of("typ", kind));
            area.ifPresent(code -> filters.put("omrade", code));
            return new Selection(ROLE, period, filters);
        }

        private static Trail trail(List<Row> rows, String kind, RowQuery query) {
            Set<String> files = new TreeSet<>();
            rows.forEach(row -> files.add(row.place().file()));
            List<Source> sources =
                    rows.isEmpty() ? List.of() : List.of(new Source(ROLE, rows.size(), List.copyOf(files)));
            return Trail.of("summa av " + kind, query.selection(), sources, query);
        }
    }

    private static Predicate<Row> in(Period period) {
        return row -> row.month("period").filter(period::contains).isPresent();
    }
}
