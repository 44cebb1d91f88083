package se.hsnreport.calculation.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.yaml.Fields;

/**
 * Our region against the country month by month, for one share or several; the country may lag behind. The slide's month
 * is the latest that the country has, so that the two are compared in the same month.
 */
public final class RegionCountry implements Calculation {
    private static final String COUNTRY = "riket";

    private final List<Compared> shares;
    private final int yearsBack;

    private RegionCountry(List<Compared> shares, int yearsBack) {
        this.shares = List.copyOf(shares);
        this.yearsBack = yearsBack;
    }

    /** A share with what its columns' keys start with. */
    private record Compared(Share share, String prefix) {
        static Compared read(Fields fields) {
            String key = fields.requiredText("key");
            Compared read = new Compared(Share.read(fields), key + "_");
            fields.done();
            return read;
        }
    }

    /**
     * Reads the keys of a share, or {@code shares}: several, each with a {@code key} that its columns start with; and
     * {@code years-back}: how many years before the report year the first January lies.
     */
    public static RegionCountry configure(Fields fields) {
        List<Compared> shares = fields.has("shares")
                ? fields.list("shares", Compared::read)
                : List.of(new Compared(Share.read(fields), ""));
        return new RegionCountry(shares, fields.integer("years-back", 2));
    }

    @Override
    public Set<String> roles() {
        return shares.stream().map(one -> one.share().role()).collect(Collectors.toSet());
    }

    /** A share's data. */
    private record Data(Compared compared, Counts own, Country country) {
        Stream<Month> latest() {
            return Stream.concat(own.latest().stream(), country.latest().stream());
        }
    }

    @Override
    public FigureTable calculate(Context context) {
        List<Data> all = shares.stream()
                .map(one -> new Data(one, one.share().own(context), Country.of(one.share(), context)))
                .toList();
        FigureTable.Builder table = new FigureTable.Builder();
        Optional<Month> last = all.stream().flatMap(Data::latest).max(Month::compareTo);
        if (last.isEmpty()) {
            return table.build();
        }
        TreeSet<Month> months = new TreeSet<>();
        all.forEach(data -> months.addAll(data.own().months(context.month().year() - yearsBack, last.get())));
        months.forEach(month -> table.row(FigureTable.Row.item(month.toString())));
        for (Data data : all) {
            months.forEach(month -> put(table, data, month));
        }
        return table.remarks(remarks(all, List.copyOf(months), context)).build();
    }

    private static void put(FigureTable.Builder table, Data data, Month month) {
        String own = data.compared().prefix() + Changes.SHARE;
        String country = data.compared().prefix() + COUNTRY;
        table.column(FigureTable.Column.of(own)).column(FigureTable.Column.of(country));
        String row = month.toString();
        table.put(row, own, data.compared().share().of(data.own(), month));
        if (data.country()
                .latest()
                .filter(latest -> month.compareTo(latest) <= 0)
                .isPresent()) {
            table.put(row, country, data.country().share(month));
        }
    }

    private static Remarks remarks(List<Data> all, List<Month> shown, Context context) {
        Month report = context.month();
        Month month = all.stream()
                .flatMap(data -> data.country().latest().stream())
                .min(Month::compareTo)
                .orElseGet(() -> Objects.requireNonNull(shown.get(shown.size() - 1)));
        Set<String> notes = new LinkedHashSet<>();
        Set<FigureTable.Event> events = new LinkedHashSet<>();
        boolean preliminary = false;
        Optional<se.hsnreport.figure.Period> period = Optional.empty();
        for (Data data : all) {
            Remarks told = data.own().annotated().remarks(report, month, shown, Month::toString);
            data.country()
                    .latest()
                    .ifPresent(latest -> notes.addAll(data.country().notes(report, latest)));
            notes.addAll(told.notes());
            events.addAll(told.events());
            preliminary |= told.preliminary();
            period = told.period();
        }
        return new Remarks(period, preliminary, new ArrayList<>(events), new ArrayList<>(notes));
    }
}
