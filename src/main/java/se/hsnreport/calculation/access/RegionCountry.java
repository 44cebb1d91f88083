package se.hsnreport.calculation.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.yaml.Fields;

/**
 * A share of our region and of the country month by month; the country may lag behind. The slide's month is the latest
 * that the country has, so that the two are compared in the same month.
 */
public final class RegionCountry implements Calculation {
    private static final String COUNTRY = "riket";

    private final Share share;
    private final int yearsBack;

    private RegionCountry(Share share, int yearsBack) {
        this.share = share;
        this.yearsBack = yearsBack;
    }

    /** Reads the keys of a share, and {@code years-back}: how many years before the report year the first January lies. */
    public static RegionCountry configure(Fields fields) {
        return new RegionCountry(Share.read(fields), fields.integer("years-back", 2));
    }

    @Override
    public Set<String> roles() {
        return Set.of(share.role());
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        Counts own = share.own(context);
        Country country = Country.of(share, context);
        Optional<Month> last = Stream.of(own.latest(), country.latest())
                .flatMap(Optional::stream)
                .max(Month::compareTo);
        if (last.isEmpty()) {
            return table.build();
        }
        List<Month> months = own.months(context.month().year() - yearsBack, last.get());
        Month compared = country.latest().orElse(last.get());
        table.column(FigureTable.Column.of(Changes.SHARE)).column(FigureTable.Column.of(COUNTRY));
        for (Month month : months) {
            String row = month.toString();
            table.row(FigureTable.Row.item(row)).put(row, Changes.SHARE, share.of(own, month));
            if (month.compareTo(compared) <= 0) {
                table.put(row, COUNTRY, country.share(month));
            }
        }
        return table.remarks(remarks(
                        country,
                        own.annotated().remarks(context.month(), compared, months, Month::toString),
                        context.month()))
                .build();
    }

    private static Remarks remarks(Country country, Remarks told, Month report) {
        List<String> notes = new ArrayList<>();
        country.latest().ifPresent(month -> notes.addAll(country.notes(report, month)));
        notes.addAll(told.notes());
        return new Remarks(told.period(), told.preliminary(), told.events(), notes);
    }
}
