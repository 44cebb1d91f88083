package se.hsnreport.calculation.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.yaml.Fields;

/**
 * How many of our region's people waited no longer than the limit, as a number and as a share: the latest month of data
 * against the same month last year, and month by month. Waiting is a stock: a month's own, never a sum over months.
 */
public final class WaitingShare implements Calculation {
    private final Share share;
    private final String countRow;
    private final String shareRow;
    private final int yearsBack;

    private WaitingShare(Share share, Fields fields) {
        this.share = share;
        this.countRow = fields.text("count", "Antal");
        this.shareRow = fields.text("share", "Andel");
        this.yearsBack = fields.integer("years-back", 1);
    }

    /**
     * Reads {@code measure}, {@code population}, {@code pvv-mov}, {@code filters}, the key figures' labels {@code count}
     * and {@code share}, and {@code years-back}: how many years before the report year the first January lies.
     */
    public static WaitingShare configure(Fields fields) {
        return new WaitingShare(Share.read(fields), fields);
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
        keyFigures(table, counts, latest.get());
        List<Month> months = counts.months(context.month().year() - yearsBack, latest.get());
        months.forEach(month -> month(table, counts, month));
        return table.remarks(counts.annotated().remarks(context.month(), latest.get(), months, Month::toString))
                .build();
    }

    private void keyFigures(FigureTable.Builder table, Counts counts, Month now) {
        Month before = now.plus(-12);
        boolean comparable = counts.annotated().comparable(before, now);
        Changes.put(table, countRow, counts.sum(share.part(), now), counts.sum(share.part(), before), comparable);
        Changes.put(table, shareRow, share.of(counts, now), share.of(counts, before), comparable);
    }

    private void month(FigureTable.Builder table, Counts counts, Month month) {
        String row = month.toString();
        table.row(FigureTable.Row.item(row)).put(row, Changes.SHARE, share.of(counts, month));
        table.column(FigureTable.Column.of("andel_fg_ar"));
        if (counts.begunBy(month.plus(-12))) {
            table.put(row, "andel_fg_ar", share.of(counts, month.plus(-12)));
        }
        table.put(row, "antal", counts.sum(share.part(), month));
    }
}
