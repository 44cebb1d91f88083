package se.hsnreport.calculation.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Reason;
import se.hsnreport.yaml.Fields;

/**
 * How many calls were answered: the share by month, a line a year, and the latest month of data against the same month
 * last year. Where a new measurement begins the line has a gap, and no change is made across it.
 */
public final class Telephone implements Calculation {
    private static final String CALLS = "samtal";
    private static final String NUMBERS = "unika_nummer";

    private final Share share;
    private final List<String> labels;
    private final int years;

    private Telephone(Share share, List<String> labels, int years) {
        this.share = share;
        this.labels = List.copyOf(labels);
        this.years = years;
    }

    /**
     * Reads {@code years}: how many lines, and the key figures' labels {@code calls}, {@code numbers} and {@code share}.
     */
    public static Telephone configure(Fields fields) {
        Share share = new Share(Share.TELEPHONE, Filter.ALL, "besvarade", CALLS, fields.place());
        List<String> labels = List.of(
                fields.text("calls", "Antal samtal"),
                fields.text("numbers", "Unika telefonnummer"),
                fields.text("share", "Andel besvarade"));
        return new Telephone(share, labels, fields.integer("years", 3));
    }

    @Override
    public Set<String> roles() {
        return Set.of(share.role());
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        Counts counts = share.own(context);
        Optional<Month> latest = counts.latest();
        if (latest.isEmpty()) {
            return table.build();
        }
        keyFigures(table, counts, latest.get(), context);
        Month report = context.month();
        List<Month> shown = counts.months(report.year() - years + 1, latest.get());
        lines(table, counts, report, latest.get());
        return table.remarks(counts.annotated().remarks(report, latest.get(), shown, Month::calendarKey))
                .build();
    }

    private void keyFigures(FigureTable.Builder table, Counts counts, Month now, Context context) {
        Month before = now.plus(-12);
        boolean comparable = counts.annotated().comparable(before, now);
        Counts numbers = Counts.of(context, share.role(), share.filter(), List.of(NUMBERS));
        Changes.put(table, labels.get(0), counts.sum(CALLS, now), counts.sum(CALLS, before), comparable);
        Changes.put(table, labels.get(1), numbers.sum(NUMBERS, now), numbers.sum(NUMBERS, before), comparable);
        Changes.put(table, labels.get(2), share.of(counts, now), share.of(counts, before), comparable);
    }

    private void lines(FigureTable.Builder table, Counts counts, Month report, Month latest) {
        int first = report.year() - years + 1;
        IntStream.rangeClosed(first, report.year())
                .mapToObj(String::valueOf)
                .forEach(year -> table.column(FigureTable.Column.of(year)));
        for (Month of : Period.year(report).months()) {
            table.row(FigureTable.Row.item(of.calendarKey()));
            for (int year = first; year <= report.year(); year++) {
                Month month = new Month(year, of.number());
                if (counts.begunBy(month) && month.compareTo(latest) <= 0) {
                    table.put(of.calendarKey(), String.valueOf(year), point(counts, month));
                }
            }
        }
    }

    private Figure point(Counts counts, Month month) {
        Figure point = share.of(counts, month);
        return counts.annotated().gap(month)
                ? new Figure.Missing(Reason.NOT_CALCULABLE, point.unit(), point.trail())
                : point;
    }
}
