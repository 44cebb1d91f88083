package se.hsnreport.calculation.access;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.yaml.Fields;

/**
 * All regions and the country, ranked by a share in the latest month that the country has; those that did not report come
 * last, as missing.
 */
public final class Regions implements Calculation {
    /** Group of the row that is our region's. */
    static final String OWN = "own";

    /** Group of the row that is the country's. */
    static final String COUNTRY = "country";

    private final Share share;
    private final String country;

    private Regions(Share share, String country) {
        this.share = share;
        this.country = country;
    }

    /** Reads the keys of a share, and {@code country}: the label of the country's row. */
    public static Regions configure(Fields fields) {
        return new Regions(Share.read(fields), fields.text("country", "Riket"));
    }

    @Override
    public Set<String> roles() {
        return Set.of(share.role());
    }

    private record Ranked(String name, String group, Figure figure) {
        BigDecimal height() {
            return figure.number().orElse(BigDecimal.ONE.negate());
        }
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        Country all = Country.of(share, context);
        Optional<Month> latest = all.latest();
        if (latest.isEmpty()) {
            return table.build();
        }
        Month month = latest.get();
        for (Ranked one : ranked(all, month)) {
            table.row(new FigureTable.Row(one.name(), FigureTable.Kind.ITEM, one.group()))
                    .put(one.name(), Changes.SHARE, one.figure());
        }
        return table.remarks(remarks(all, context.month(), month)).build();
    }

    private List<Ranked> ranked(Country all, Month month) {
        List<Ranked> ranked = new ArrayList<>();
        ranked.add(new Ranked(country, COUNTRY, all.share(month)));
        for (String name : all.regions().values(Share.REGION)) {
            String group = name.equals(all.own()) ? OWN : "";
            ranked.add(new Ranked(name, group, share.of(all.region(name), month)));
        }
        ranked.sort(Comparator.comparing(Ranked::height).reversed().thenComparing(Ranked::name));
        return ranked;
    }

    private static Remarks remarks(Country all, Month report, Month month) {
        Remarks told = all.counts().annotated().remarks(report, month, List.of(month), Month::toString);
        List<String> notes = new ArrayList<>(all.notes(report, month));
        notes.addAll(told.notes());
        return new Remarks(told.period(), told.preliminary(), List.of(), notes);
    }
}
