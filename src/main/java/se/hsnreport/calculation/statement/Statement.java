package se.hsnreport.calculation.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Measures;
import se.hsnreport.calculation.Rounding;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.ledger.AccountSet;
import se.hsnreport.ledger.Counterpart;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.OneOff;
import se.hsnreport.ledger.Query;
import se.hsnreport.ledger.UnitSet;
import se.hsnreport.reference.Area;
import se.hsnreport.yaml.Fields;

/**
 * A statement as data: rows of accounts (or of areas) by all {@link Measures}. An income statement, an excerpt of it
 * and a comparison of areas differ only in the rows that the template lists.
 */
public final class Statement implements Calculation {
    private final List<StatementRow> rows;
    private final BigDecimal shownAsZero;
    private final boolean nextYear;

    private Statement(List<StatementRow> rows, BigDecimal shownAsZero, boolean nextYear) {
        this.rows = rows;
        this.shownAsZero = shownAsZero;
        this.nextYear = nextYear;
    }

    /** Reads {@code rows}, {@code rounded-to} and {@code next-year}: whether next year's budget is a measure too. */
    public static Statement configure(Fields parameters) {
        return new Statement(
                parameters.list("rows", StatementRow::read),
                Rounding.shownAsZero(parameters),
                parameters.flag("next-year", false));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Ledger.ROLE);
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        if (rows.stream().anyMatch(row -> row.counterpart() != Counterpart.ALL)) {
            // without it all would be external, and "internal items are eliminated" untrue
            context.extracts().require(Ledger.ROLE, "motpart");
        }
        Measures measures = new Measures(context, shownAsZero);
        for (StatementRow row : rows) {
            if (row.each().isEmpty()) {
                one(row, context, table, measures);
            } else if (row.isEachArea()) {
                areas(row, context, table, measures);
            } else if (row.isEachPart()) {
                parts(row, context, table, measures);
            } else {
                groups(row, context, table, measures);
            }
        }
        return table.build();
    }

    private void one(StatementRow row, Context context, FigureTable.Builder table, Measures measures) {
        if (row.kind() == FigureTable.Kind.HEADING) {
            if (isNew(row, row.name(), table, context)) {
                table.row(FigureTable.Row.of(row.name(), row.kind()));
            }
            return;
        }
        Query query = query(row, row.accounts().accounts(context), context.unitSet(), context);
        if (!row.whenData() || booked(query, context)) {
            put(row, row.name(), query, new Target(table, measures, context, nextYear));
        }
    }

    private void groups(StatementRow row, Context context, FigureTable.Builder table, Measures measures) {
        Map<String, AccountSet> groups = row.accounts().each(row.each(), row.place(), context);
        groups.forEach((group, accounts) -> put(
                row,
                group,
                query(row, accounts, context.unitSet(), context),
                new Target(table, measures, context, nextYear)));
    }

    private void areas(StatementRow row, Context context, FigureTable.Builder table, Measures measures) {
        AccountSet accounts = row.accounts().accounts(context);
        for (Area area : context.areas()) {
            Query query = query(row, accounts, context.unitSet(area), context);
            put(row, area.label(), query, new Target(table, measures, context, nextYear));
        }
    }

    private void parts(StatementRow row, Context context, FigureTable.Builder table, Measures measures) {
        AccountSet accounts = row.accounts().accounts(context);
        for (String value : context.values(row.each())) {
            Query query = query(row, accounts, context.unitSet(row.each(), value), context);
            String name = row.names().getOrDefault(value, value.isEmpty() ? Area.UNMAPPED.name() : value);
            put(row, name, query, new Target(table, measures, context, nextYear));
        }
    }

    /** Where figures are put, and from what they are made. */
    private record Target(FigureTable.Builder table, Measures measures, Context context, boolean nextYear) {}

    private static void put(StatementRow row, String name, Query query, Target target) {
        if (!isNew(row, name, target.table(), target.context())) {
            return;
        }
        target.table().row(FigureTable.Row.of(name, row.kind()));
        target.measures().put(target.table(), name, query);
        if (target.nextYear()) {
            target.measures().putNextYear(target.table(), name, query);
        }
    }

    /** Whether no row is called so yet; one that is, is told of. */
    private static boolean isNew(StatementRow row, String name, FigureTable.Builder table, Context context) {
        if (table.hasRow(name)) {
            context.findings().add(Code.NAME_DUPLICATE, row.place(), name);
            return false;
        }
        return true;
    }

    private static Query query(StatementRow row, AccountSet accounts, UnitSet units, Context context) {
        Query query = Query.of(Kind.ACTUAL, Period.ack(context.month()), accounts, units)
                .with(row.counterpart());
        return row.oneOff() ? query.with(OneOff.ONLY) : query;
    }

    /** Whether anything is booked or budgeted on it this year. */
    private static boolean booked(Query query, Context context) {
        return context.ledger().rows(query) + context.ledger().rows(query.with(Kind.BUDGET)) > 0;
    }
}
