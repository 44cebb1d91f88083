package se.hsnreport.calculation.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.yaml.Fields;

/**
 * How many of our region wait, and what share of them not too long, in the latest month of data and what has changed
 * since the month before; or who the changes come from, such as the clinics.
 */
public final class WaitingChanges implements Calculation {
    private static final String LAST_MONTH = "foregaende_manad";
    private static final String CHANGE = "forandring_antal";

    private final List<Item> items;
    private final Optional<String> by;
    private final String total;

    private WaitingChanges(List<Item> items, Optional<String> by, String total) {
        this.items = List.copyOf(items);
        this.by = by;
        this.total = total;
    }

    /**
     * What is looked at.
     *
     * @param share whether part by whole is meant, not the number of the part
     */
    private record Item(String name, boolean share, Share counted) {
        static Item read(Fields row) {
            boolean share = row.has("share");
            if (!share && !row.has("count")) {
                row.findings().add(Code.KEY_MISSING, row.place(), "share / count");
            }
            Item read = new Item(row.text(share ? "share" : "count", ""), share, Share.read(row));
            row.done();
            return read;
        }

        Figure of(Counts counts, Month month) {
            return share ? counted.of(counts, month) : counts.sum(counted.part(), month);
        }

        Figure change(Figure now, Figure before) {
            return share ? Changes.points(now, before) : Changes.difference(now, before);
        }
    }

    /** An item and its data. */
    private record Found(Item item, Counts counts) {}

    /**
     * Reads {@code rows}, each a {@code share} or {@code count} (its label) with the keys of a share, a count being that of
     * its {@code part}; {@code by}: the field by whose values the changes are shown, an item a column; and {@code total}, the
     * label of their sum.
     */
    public static WaitingChanges configure(Fields fields) {
        return new WaitingChanges(fields.list("rows", Item::read), fields.text("by"), fields.text("total", "Summa"));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Share.WAITING);
    }

    @Override
    public FigureTable calculate(Context context) {
        List<Found> all = items.stream()
                .map(item -> new Found(item, item.counted().own(context)))
                .toList();
        FigureTable.Builder table = new FigureTable.Builder();
        Optional<Month> latest =
                all.stream().flatMap(one -> one.counts().latest().stream()).max(Month::compareTo);
        if (latest.isEmpty()) {
            return table.build();
        }
        if (by.isPresent()) {
            parts(table, all, by.get(), latest.get());
        } else {
            all.forEach(one -> row(table, one, latest.get()));
        }
        return table.remarks(remarks(all, context.month(), latest.get())).build();
    }

    private static void row(FigureTable.Builder table, Found one, Month month) {
        String row = one.item().name();
        Figure now = one.item().of(one.counts(), month);
        Figure before = one.item().of(one.counts(), month.plus(-1));
        table.row(FigureTable.Row.item(row))
                .put(row, LAST_MONTH, before)
                .put(row, Changes.VALUE, now)
                .put(
                        row,
                        one.item().share() ? Changes.POINTS : CHANGE,
                        one.item().change(now, before));
    }

    /** What is no longer there or new counts from or to zero. */
    private void parts(FigureTable.Builder table, List<Found> all, String field, Month month) {
        all.forEach(one -> table.column(FigureTable.Column.of(one.item().name())));
        Set<String> values = new LinkedHashSet<>();
        all.forEach(one -> {
            values.addAll(one.counts().values(field, month.plus(-1)));
            values.addAll(one.counts().values(field, month));
        });
        values.remove("");
        for (String value : values) {
            table.row(FigureTable.Row.item(value));
            all.stream()
                    .filter(one -> has(one.counts(), field, value, month))
                    .forEach(one -> put(table, value, one, one.counts().part(field, List.of(value)), month));
        }
        table.row(FigureTable.Row.of(total, FigureTable.Kind.TOTAL));
        all.forEach(one -> put(table, total, one, one.counts(), month));
    }

    private static boolean has(Counts counts, String field, String value, Month month) {
        return counts.values(field, month).contains(value)
                || counts.values(field, month.plus(-1)).contains(value);
    }

    private static void put(FigureTable.Builder table, String row, Found one, Counts counts, Month month) {
        Figure now = one.item().of(counts, month);
        Figure before = one.item().of(counts, month.plus(-1));
        table.put(row, one.item().name(), one.item().change(now, before));
    }

    private static Remarks remarks(List<Found> all, Month report, Month month) {
        List<String> notes = new ArrayList<>();
        boolean preliminary = false;
        for (Found one : all) {
            Remarks own =
                    one.counts().annotated().remarks(report, month, List.of(month.plus(-1), month), Month::toString);
            notes.addAll(own.notes());
            preliminary |= own.preliminary();
        }
        Optional<Period> period = month.equals(report) ? Optional.empty() : Optional.of(Period.of(month));
        return new Remarks(
                period, preliminary, List.of(), notes.stream().distinct().toList());
    }
}
