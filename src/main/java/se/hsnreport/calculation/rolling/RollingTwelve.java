package se.hsnreport.calculation.rolling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.AccountFilter;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.ledger.AccountSet;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Query;
import se.hsnreport.ledger.UnitSet;
import se.hsnreport.yaml.Fields;

/**
 * Rolling twelve: for each month the sum of the twelve months that end with it, in kr and report sign. A sum with a
 * missing month is missing. The first point is the twelfth month of data; actuals and budget stop at the report month.
 */
public final class RollingTwelve implements Calculation {
    private static final Map<String, Kind> SERIES = Map.of("utfall_r12", Kind.ACTUAL, "budget_r12", Kind.BUDGET);
    private static final List<String> ORDER = List.of("utfall_r12", "budget_r12");

    private final AccountFilter accounts;
    private final int yearsBack;

    private RollingTwelve(AccountFilter accounts, int yearsBack) {
        this.accounts = accounts;
        this.yearsBack = yearsBack;
    }

    /** Reads {@code accounts} and {@code years-back}: how many years before the report year the first January lies. */
    public static RollingTwelve configure(Fields fields) {
        return new RollingTwelve(AccountFilter.read(fields.fields("accounts")), fields.integer("years-back", 5));
    }

    @Override
    public Set<String> roles() {
        return Set.of("ledger");
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        AccountSet wanted = accounts.accounts(context);
        UnitSet units = context.unitSet();
        for (Month month : months(context)) {
            table.row(FigureTable.Row.item(month.toString()));
            for (String series : ORDER) {
                Kind kind = java.util.Objects.requireNonNull(SERIES.get(series));
                Query query = Query.of(kind, Period.rollingTwelve(month), wanted, units);
                table.put(
                        month.toString(),
                        series,
                        context.ledger().figure("summa av tolv månader, " + kind.id(), query));
            }
        }
        return table.build();
    }

    private List<Month> months(Context context) {
        Optional<Month> data = context.ledger().first(Kind.ACTUAL).map(first -> first.plus(11));
        Month wanted = new Month(context.month().year() - yearsBack, 1);
        Month from = data.filter(first -> first.compareTo(wanted) > 0).orElse(wanted);
        return from.compareTo(context.month()) > 0 ? List.of() : new Period(from, context.month()).months();
    }
}
