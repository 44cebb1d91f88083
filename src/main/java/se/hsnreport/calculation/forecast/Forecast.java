package se.hsnreport.calculation.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Measures;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Column;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Query;
import se.hsnreport.yaml.Fields;

/**
 * Where the year is heading, in kr and report sign: the accumulated deviation month by month this year and last, the
 * line from where it stands to the forecast handed in, the linear projection (accumulated deviation / months × 12), and
 * the adjustments that the controller names.
 */
public final class Forecast implements Calculation {
    private static final String FORECAST = "prognos";
    private static final String VALUE = "varde";

    /** Group of the rows that stand for the adjustments. */
    private static final String ADJUSTMENT = "adjustment";

    private final String post;

    private Forecast(String post) {
        this.post = post;
    }

    /** Reads {@code post}: the forecasts' row that is the forecast itself; all others are adjustments. */
    public static Forecast configure(Fields fields) {
        return new Forecast(fields.requiredText("post"));
    }

    @Override
    public Set<String> roles() {
        return Set.of("ledger");
    }

    @Override
    public FigureTable calculate(Context context) {
        Month month = context.month();
        Handed handed = Handed.read(context, post);
        FigureTable.Builder table = new FigureTable.Builder();
        aside(table, "linjar_framskrivning", projection(context, month));
        aside(table, "linjar_framskrivning_fg_ar", projection(context, month.plus(-12)));
        aside(table, "lamnad_prognos", handed.forecast(month));
        aside(table, "lamnad_prognos_fg_ar", handed.forecast(month.plus(-12)));
        handed.adjustments(month).forEach((name, figure) -> aside(table, name, ADJUSTMENT, figure));
        chart(table, context, handed.forecast(month));
        return table.build();
    }

    private static void aside(FigureTable.Builder table, String row, Figure figure) {
        aside(table, row, "", figure);
    }

    private static void aside(FigureTable.Builder table, String row, String group, Figure figure) {
        table.row(new FigureTable.Row(row, FigureTable.Kind.ASIDE, group)).put(row, VALUE, figure);
    }

    private void chart(FigureTable.Builder table, Context context, Figure forecast) {
        Month month = context.month();
        String thisYear = String.valueOf(month.year());
        String lastYear = String.valueOf(month.year() - 1);
        List.of(lastYear, thisYear, FORECAST).forEach(key -> table.column(Column.of(key)));
        for (Month of : Period.year(month).months()) {
            String row = of.calendarKey();
            table.row(FigureTable.Row.item(row)).put(row, lastYear, deviation(context, of.plus(-12)));
            if (of.compareTo(month) <= 0) {
                table.put(row, thisYear, deviation(context, of));
            }
            way(context, of, forecast).ifPresent(figure -> table.put(row, FORECAST, figure));
        }
    }

    /** The straight way from the report month's deviation to the forecast in December. */
    private static Optional<Figure> way(Context context, Month of, Figure forecast) {
        Month month = context.month();
        int left = month.december().index() - month.index();
        if (of.compareTo(month) < 0 || forecast.number().isEmpty() || left == 0) {
            return Optional.empty();
        }
        Figure now = deviation(context, month);
        String formula = "rak linje från ackumulerad avvikelse till lämnad prognos";
        Figure step = Arithmetic.minus(formula, forecast, now);
        return Optional.of(
                Arithmetic.plus(formula, now, Arithmetic.scale(formula, step, of.index() - month.index(), left)));
    }

    private static Figure projection(Context context, Month month) {
        return Arithmetic.scale("ackumulerad avvikelse / månader * 12", deviation(context, month), 12, month.number());
    }

    private static Figure deviation(Context context, Month month) {
        Query query = Query.of(Kind.ACTUAL, Period.ack(month), context.ledger().accounts(), context.unitSet());
        return new Measures(context, BigDecimal.ZERO).deviation(query, Period.ack(month));
    }
}
