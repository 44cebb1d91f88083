package se.hsnreport.calculation.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.hsnreport.calculation.AccountFilter;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Rounding;
import se.hsnreport.calculation.Scope;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.ledger.AccountSet;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Query;
import se.hsnreport.ledger.UnitSet;
import se.hsnreport.reference.Area;
import se.hsnreport.yaml.Fields;

/**
 * Costs that were to become so many per cent less than last year's, accumulated to the report month, by parts of the
 * organisation: outcome, plan, last year. In kr, costs without a minus; more than the plan is plus. The per cent stand
 * at the sum.
 */
public final class LastYearPlan implements Calculation {
    private static final int WHOLE = 100;
    private static final String ACTUAL = Kind.ACTUAL.id();

    private final AccountFilter accounts;
    private final String each;
    private final Place place;
    private final Map<String, String> names;
    private final int less;
    private final String total;
    private final BigDecimal shownAsZero;

    private LastYearPlan(Fields fields) {
        this.accounts = AccountFilter.read(fields.fields("accounts"));
        this.each = fields.requiredText("each");
        this.place = fields.place("each");
        this.names = fields.textByName("names");
        this.less = fields.integer("less", 0);
        this.total = fields.requiredText("total");
        this.shownAsZero = Rounding.shownAsZero(fields);
    }

    /**
     * Reads {@code accounts}, {@code each}: the field of the organisation that gives the rows, {@code names} of its values,
     * {@code less}: by how many per cent the costs were to go down, {@code total}, the label of the sum row, and
     * {@code rounded-to}.
     */
    public static LastYearPlan configure(Fields fields) {
        return new LastYearPlan(fields);
    }

    @Override
    public Set<String> roles() {
        return Set.of("ledger");
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        if (!Scope.FIELDS.contains(each)) {
            String near = Suggestion.of(each, Scope.FIELDS).orElse("");
            context.findings().add(Code.NAME_UNKNOWN, place, each, "each", near, String.join(", ", Scope.FIELDS));
            return table.build();
        }
        AccountSet wanted = accounts.accounts(context);
        for (String value : context.values(each)) {
            UnitSet units = context.unitSet(each, value);
            if (isBooked(wanted, units, context)) {
                String name = names.getOrDefault(value, value.isEmpty() ? Area.UNMAPPED.name() : value);
                row(table, FigureTable.Row.item(name), query(wanted, units, context), context);
            }
        }
        FigureTable.Row sum = FigureTable.Row.of(total, FigureTable.Kind.TOTAL);
        row(table, sum, query(wanted, context.unitSet(), context), context);
        return table.put(total, "mindre_procent", asked()).build();
    }

    /** By what part the costs were to go down, for texts to refer to. */
    private Figure asked() {
        return new Figure.Value(
                BigDecimal.valueOf(less).movePointLeft(2), Unit.PROCENT, new Trail("minst", List.of(), List.of()));
    }

    private static Query query(AccountSet accounts, UnitSet units, Context context) {
        return Query.of(Kind.ACTUAL, Period.ack(context.month()), accounts, units);
    }

    private static boolean isBooked(AccountSet accounts, UnitSet units, Context context) {
        Query query = query(accounts, units, context);
        return context.ledger().rows(query)
                        + context.ledger().rows(query.with(query.period().lastYear()))
                > 0;
    }

    private void row(FigureTable.Builder table, FigureTable.Row row, Query query, Context context) {
        if (table.hasRow(row.key())) {
            context.findings().add(Code.NAME_DUPLICATE, place, row.key());
            return;
        }
        Figure actual = cost(query, context);
        Figure before = cost(query.with(query.period().lastYear()), context);
        Figure plan =
                Arithmetic.scale("utfall föregående år × " + (WHOLE - less) + " / 100", before, WHOLE - less, WHOLE);
        table.row(row)
                .put(row.key(), "ack_utfall_fg_ar", before)
                .put(row.key(), "plan", plan)
                .put(row.key(), "ack_utfall", actual)
                .put(row.key(), "mot_plan", Arithmetic.minus("utfall - plan", actual, plan))
                .put(row.key(), "mot_plan_procent", change("utfall / plan - 1", actual, plan))
                .put(row.key(), "forandring_procent", change("utfall / utfall föregående år - 1", actual, before));
    }

    private static Figure cost(Query query, Context context) {
        return Arithmetic.scale("-" + ACTUAL, context.ledger().figure(ACTUAL, query), -1, 1);
    }

    private Figure change(String formula, Figure now, Figure before) {
        return Arithmetic.change(formula, now, before, shownAsZero);
    }
}
