package se.hsnreport.calculation;

import java.math.BigDecimal;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Period;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Query;

/** The measures that statements are made of: actuals, budget, deviation, change; report sign, so minus is worse. */
public final class Measures {
    public static final String DEVIATION_MONTH = "avvikelse_manad";
    public static final String ACTUAL_LAST_YEAR = "ack_utfall_fg_ar";
    public static final String ACTUAL = "ack_utfall";
    public static final String BUDGET = "ack_budget";
    public static final String DEVIATION = "avvikelse_ack";
    public static final String DEVIATION_LAST_YEAR = "avvikelse_ack_fg_ar";
    public static final String CHANGE = "forandring_kr";
    public static final String CHANGE_PERCENT = "forandring_procent";
    public static final String BUDGET_YEAR = "helarsbudget";
    public static final String BUDGET_NEXT_YEAR = "helarsbudget_nasta_ar";

    private static final String MINUS_BUDGET = "utfall - budget";

    private final Context context;
    private final BigDecimal shownAsZero;

    /**
     * Measures in a context.
     *
     * @param shownAsZero amounts nearer to zero than this, in kr, are shown as 0: no percentage is made of them
     */
    public Measures(Context context, BigDecimal shownAsZero) {
        this.context = context;
        this.shownAsZero = shownAsZero;
    }

    /** Actuals less budget in a period. */
    public Figure deviation(Query query, Period period) {
        return Arithmetic.minus(MINUS_BUDGET, amount(query, Kind.ACTUAL, period), amount(query, Kind.BUDGET, period));
    }

    /** Puts all measures of a row. */
    public void put(FigureTable.Builder table, String row, Query query) {
        Period ack = Period.ack(context.month());
        Figure actual = amount(query, Kind.ACTUAL, ack);
        Figure lastYear = amount(query, Kind.ACTUAL, ack.lastYear());
        Figure budget = amount(query, Kind.BUDGET, ack);
        table.put(row, DEVIATION_MONTH, deviation(query, Period.of(context.month())))
                .put(row, ACTUAL_LAST_YEAR, lastYear)
                .put(row, ACTUAL, actual)
                .put(row, BUDGET, budget)
                .put(row, DEVIATION, Arithmetic.minus(MINUS_BUDGET, actual, budget))
                .put(row, DEVIATION_LAST_YEAR, deviation(query, ack.lastYear()))
                .put(row, CHANGE, Arithmetic.minus("utfall - utfall föregående år", actual, lastYear))
                .put(row, CHANGE_PERCENT, percent(actual, lastYear))
                .put(row, BUDGET_YEAR, amount(query, Kind.BUDGET, Period.year(context.month())));
    }

    /** Puts the budget of the year after the report's beside a row's other measures. */
    public void putNextYear(FigureTable.Builder table, String row, Query query) {
        Period next = Period.year(context.month().plus(12));
        table.put(row, BUDGET_NEXT_YEAR, amount(query, Kind.BUDGET, next));
    }

    private Figure percent(Figure actual, Figure lastYear) {
        return Arithmetic.change("utfall / utfall föregående år - 1", actual, lastYear, shownAsZero);
    }

    private Figure amount(Query query, Kind kind, Period period) {
        return context.ledger().figure(kind.id(), query.with(kind).with(period));
    }
}
