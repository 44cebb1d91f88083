package se.hsnreport.calculation.budget;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.AccountFilter;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Measures;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.ledger.AccountSet;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Query;
import se.hsnreport.ledger.UnitSet;
import se.hsnreport.reference.Area;
import se.hsnreport.reference.Basenhet;
import se.hsnreport.yaml.Fields;

/**
 * The accumulated deviation from the budget, units by groups of accounts, in kr and report sign: areas with a total, or
 * one area's units with its sum. A unit's cell with no posting of either kind is blank; sums and areas always have a
 * number.
 */
public final class DeviationMatrix implements Calculation {
    private static final String ALL_AREAS = "";

    private final Parameters parameters;

    private DeviationMatrix(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * What the template asks for.
     *
     * @param area code of the area whose units are the rows; empty when areas are the rows
     * @param grouping of accounts that gives the columns
     * @param sumColumn key of the column of all accounts
     * @param total label of the sum row
     */
    private record Parameters(
            String area,
            Place areaPlace,
            String grouping,
            Place place,
            String sumColumn,
            String total,
            AccountFilter accounts) {}

    /** Reads {@code area}, {@code columns}, {@code sum-column}, {@code total} and {@code accounts}. */
    public static DeviationMatrix configure(Fields fields) {
        return new DeviationMatrix(new Parameters(
                fields.text("area", ALL_AREAS),
                fields.place("area"),
                fields.requiredText("columns"),
                fields.place("columns"),
                fields.requiredText("sum-column"),
                fields.requiredText("total"),
                AccountFilter.read(fields.fields("accounts"))));
    }

    @Override
    public Set<String> roles() {
        return Set.of("ledger");
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        Map<String, AccountSet> columns = columns(context);
        columns.keySet().forEach(column -> table.column(FigureTable.Column.of(column)));
        Cells cells = new Cells(context, columns, table);
        if (parameters.area().equals(ALL_AREAS)) {
            context.areas().forEach(area -> cells.row(area.label(), FigureTable.Kind.ITEM, context.unitSet(area)));
            cells.row(parameters.total(), FigureTable.Kind.TOTAL, context.unitSet());
        } else {
            area(context).ifPresent(area -> units(area, context, cells));
        }
        return table.build();
    }

    /** The area that is asked for; one that the board does not have is told of. */
    private Optional<Area> area(Context context) {
        List<Area> areas = context.areas();
        Optional<Area> found = areas.stream()
                .filter(area -> area.code().equals(parameters.area()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> codes = areas.stream().map(Area::code).toList();
            String near = Suggestion.of(parameters.area(), codes).orElse("");
            String all = String.join(", ", codes);
            context.findings().add(Code.NAME_UNKNOWN, parameters.areaPlace(), parameters.area(), "area", near, all);
        }
        return found;
    }

    private void units(Area area, Context context, Cells cells) {
        Period ack = Period.ack(context.month());
        boolean budgeted = context.ledger().missing(Kind.BUDGET, ack).isEmpty();
        for (Basenhet unit : context.units(area)) {
            UnitSet units = context.unitSet(unit);
            if (cells.booked(units)) {
                cells.unit(unit.label(), units);
                if (budgeted && !unit.isUnmapped() && !cells.budgeted(units)) {
                    context.findings().add(Code.UNIT_UNBUDGETED, parameters.place(), unit.label(), ack);
                }
            }
        }
        cells.row(parameters.total(), FigureTable.Kind.SUM, context.unitSet(area));
    }

    private Map<String, AccountSet> columns(Context context) {
        Map<String, AccountSet> columns = new LinkedHashMap<>();
        columns.put(parameters.sumColumn(), parameters.accounts().accounts(context));
        parameters
                .accounts()
                .each(parameters.grouping(), parameters.place(), context)
                .forEach((group, accounts) -> {
                    if (columns.putIfAbsent(group, accounts) != null) {
                        context.findings().add(Code.NAME_DUPLICATE, parameters.place(), group);
                    }
                });
        return columns;
    }

    /** Fills rows of the table. */
    private record Cells(Context context, Map<String, AccountSet> columns, FigureTable.Builder table) {
        void row(String label, FigureTable.Kind kind, UnitSet units) {
            table.row(FigureTable.Row.of(label, kind));
            columns.keySet().forEach(column -> put(label, column, units));
        }

        void unit(String label, UnitSet units) {
            table.row(FigureTable.Row.item(label));
            columns.forEach((column, accounts) -> {
                if (rows(query(accounts, units), List.of(Kind.values())) > 0) {
                    put(label, column, units);
                }
            });
        }

        boolean booked(UnitSet units) {
            return rows(query(all(), units), List.of(Kind.values())) > 0;
        }

        boolean budgeted(UnitSet units) {
            return rows(query(all(), units), List.of(Kind.BUDGET)) > 0;
        }

        private AccountSet all() {
            return columns.values().iterator().next();
        }

        private void put(String label, String column, UnitSet units) {
            AccountSet accounts = java.util.Objects.requireNonNull(columns.get(column));
            Measures measures = new Measures(context, BigDecimal.ZERO);
            table.put(label, column, measures.deviation(query(accounts, units), Period.ack(context.month())));
        }

        private long rows(Query query, List<Kind> kinds) {
            return kinds.stream()
                    .mapToLong(kind -> context.ledger().rows(query.with(kind)))
                    .sum();
        }

        private Query query(AccountSet accounts, UnitSet units) {
            return Query.of(Kind.ACTUAL, Period.ack(context.month()), accounts, units);
        }
    }
}
