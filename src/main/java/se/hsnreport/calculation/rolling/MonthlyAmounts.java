package se.hsnreport.calculation.rolling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.AccountFilter;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.ledger.AccountSet;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Query;
import se.hsnreport.yaml.Fields;

/**
 * Amounts of the ledger month by month, in kr: outcome, budget, last year's, sums of twelve months. Costs are minus,
 * unless the template turns them. A month that was not delivered is missing; outcomes end with the report month.
 */
public final class MonthlyAmounts implements Calculation {
    private final AccountFilter accounts;
    private final int yearsBack;
    private final boolean turned;
    private final List<Series> series;

    private MonthlyAmounts(AccountFilter accounts, int yearsBack, boolean turned, List<Series> series) {
        this.accounts = accounts;
        this.yearsBack = yearsBack;
        this.turned = turned;
        this.series = List.copyOf(series);
    }

    /**
     * What is shown of each month.
     *
     * @param lastYear whether of the same month of the year before
     * @param rolling whether of the twelve months that end with it
     */
    private record Series(String key, Kind kind, boolean lastYear, boolean rolling) {
        static Series read(Fields fields) {
            Series read = new Series(
                    fields.requiredText("key"),
                    fields.choice("of", Map.of("utfall", Kind.ACTUAL, "budget", Kind.BUDGET), Kind.ACTUAL),
                    fields.choice("year", Map.of("last", true), false),
                    fields.choice("months", Map.of("12", true, "1", false), false));
            fields.done();
            return read;
        }

        Period period(Month row) {
            Month month = lastYear ? row.plus(-12) : row;
            return rolling ? Period.rollingTwelve(month) : Period.of(month);
        }

        String formula() {
            return rolling ? "summa av tolv månader, " + kind.id() : kind.id();
        }
    }

    /**
     * Reads {@code accounts}, {@code years-back} (0: the months of the report year, called jan … dec; else all months from
     * that January on), {@code as: cost} to show costs without a minus, and {@code series}.
     */
    public static MonthlyAmounts configure(Fields fields) {
        return new MonthlyAmounts(
                AccountFilter.read(fields.fields("accounts")),
                fields.integer("years-back", 0, 0),
                fields.choice("as", Map.of("cost", true), false),
                fields.list("series", Series::read, Series::key));
    }

    @Override
    public Set<String> roles() {
        return Set.of("ledger");
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        series.forEach(one -> table.column(FigureTable.Column.of(one.key())));
        AccountSet wanted = accounts.accounts(context);
        for (Month month : months(context.month())) {
            String row = yearsBack == 0 ? month.calendarKey() : month.toString();
            table.row(FigureTable.Row.item(row));
            series.forEach(one -> figure(one, month, wanted, context).ifPresent(f -> table.put(row, one.key(), f)));
        }
        return table.build();
    }

    private List<Month> months(Month report) {
        return yearsBack == 0
                ? Period.year(report).months()
                : new Period(new Month(report.year() - yearsBack, 1), report).months();
    }

    /** Empty for an outcome that is not yet. */
    private Optional<Figure> figure(Series one, Month month, AccountSet wanted, Context context) {
        Period period = one.period(month);
        if (one.kind() == Kind.ACTUAL && period.to().compareTo(context.month()) > 0) {
            return Optional.empty();
        }
        Query query = Query.of(one.kind(), period, wanted, context.unitSet());
        Figure figure = context.ledger().figure(one.formula(), query);
        return Optional.of(turned ? Arithmetic.scale("-" + one.formula(), figure, -1, 1) : figure);
    }
}
