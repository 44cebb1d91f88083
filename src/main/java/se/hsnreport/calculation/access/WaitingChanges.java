package se.hsnreport.calculation.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
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
    private final Place byPlace;
    private final String total;

    private WaitingChanges(Fields fields) {
        this.items = fields.list("rows", Item::read, Item::name);
        this.by = fields.text("by");
        this.byPlace = fields.place("by");
        this.total = fields.text("total", "Summa");
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

        Figure of(Reported reported, Month month) {
            Counts counts = reported.counts();
            return reported.whole(share ? counted.of(counts, month) : counts.sum(counted.part(), month), month);
        }

        Figure change(Figure now, Figure before) {
            return share ? Changes.points(now, before) : Changes.difference(now, before);
        }
    }

    /** An item and its data. */
    private record Found(Item item, Reported reported) {
        Figure of(Month month) {
            return item.of(reported, month);
        }

        /** From the month before; none between two measurements. */
        Figure change(Month month) {
            Month before = month.plus(-1);
            Figure change = item.change(of(month), of(before));
            return reported.counts().annotated().comparable(before, month) ? change : Changes.incomparable(change);
        }

        Found part(String field, List<String> values) {
            return new Found(item, reported.part(field, values));
        }

        /** The values of a field that it has in the month or had in the one before. */
        Set<String> values(String field, Month month) {
            Set<String> values = new LinkedHashSet<>(reported.values(field, month.plus(-1)));
            values.addAll(reported.values(field, month));
            return values;
        }
    }

    /**
     * Reads {@code rows}, each a {@code share} or {@code count} (its label) with the keys of a share, a count being that of
     * its {@code part}; {@code by}: the field by whose values the changes are shown, an item a column; and {@code total}, the
     * label of their sum.
     */
    public static WaitingChanges configure(Fields fields) {
        return new WaitingChanges(fields);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Share.WAITING);
    }

    @Override
    public FigureTable calculate(Context context) {
        List<Found> all = items.stream()
                .map(item -> new Found(item, item.counted().reported(context)))
                .toList();
        FigureTable.Builder table = new FigureTable.Builder();
        Optional<Month> latest = all.stream()
                .flatMap(one -> one.reported().counts().latest().stream())
                .max(Month::compareTo);
        if (latest.isEmpty() || !isKnown(context)) {
            return table.build();
        }
        if (by.isPresent()) {
            tellLacking(all, by.get(), latest.get(), context.findings());
            parts(table, named(all, by.get(), latest.get(), context.findings()), by.get(), latest.get());
        } else {
            all.forEach(one -> row(table, one, latest.get()));
        }
        return table.remarks(remarks(all, context.month(), latest.get())).build();
    }

    /** Whether the extracts have the field that the changes are shown by; one that lacks is told of. */
    private boolean isKnown(Context context) {
        Set<String> names = new TreeSet<>();
        items.stream()
                .flatMap(item ->
                        context.extracts().describedBy().role(item.counted().role()).stream())
                .flatMap(resource -> resource.fields().stream())
                .forEach(field -> names.add(field.name()));
        if (by.isPresent() && !names.contains(by.get())) {
            String near = Suggestion.of(by.get(), names).orElse("");
            context.findings().add(Code.NAME_UNKNOWN, byPlace, by.get(), Share.WAITING, near, String.join(", ", names));
            return false;
        }
        return true;
    }

    private static void row(FigureTable.Builder table, Found one, Month month) {
        String row = one.item().name();
        table.row(FigureTable.Row.item(row))
                .put(row, LAST_MONTH, one.of(month.plus(-1)))
                .put(row, Changes.VALUE, one.of(month))
                .put(row, one.item().share() ? Changes.POINTS : CHANGE, one.change(month));
    }

    /** Without the rows that no line is named after, the extract's own sum above all, which would double the sum. */
    private List<Found> named(List<Found> all, String field, Month month, Findings findings) {
        Set<String> values = values(all, field, month);
        List<String> names = values.stream().filter(value -> !isUnlisted(value)).toList();
        values.stream()
                .filter(this::isUnlisted)
                .forEach(value -> findings.add(
                        Code.ROWS_UNLISTED,
                        byPlace,
                        Share.WAITING,
                        String.valueOf(count(all, field, value, month)),
                        field,
                        value));
        return names.size() == values.size()
                ? all
                : all.stream().map(one -> one.part(field, names)).toList();
    }

    private static long count(List<Found> all, String field, String value, Month month) {
        return all.stream()
                .flatMap(one -> one.reported().counts().rows().stream())
                .filter(row -> row.text(field).equals(value))
                .filter(row -> row.month("period")
                        .filter(one -> one.equals(month) || one.equals(month.plus(-1)))
                        .isPresent())
                .distinct()
                .count();
    }

    private boolean isUnlisted(String value) {
        return value.isEmpty() || value.equals(total);
    }

    /** Tells what was left blank or not delivered: the sums that it is part of are missing. */
    private void tellLacking(List<Found> all, String field, Month month, Findings findings) {
        for (Month one : List.of(month.plus(-1), month)) {
            for (String value : values(all, field, month)) {
                String lacking = all.stream()
                        .filter(found -> found.reported().lacks(field, value, one, month))
                        .map(found -> found.item().counted().part())
                        .distinct()
                        .collect(Collectors.joining(", "));
                if (!lacking.isEmpty()) {
                    findings.add(Code.PART_MISSING, byPlace, Share.WAITING, value, lacking, one.toString());
                }
            }
        }
    }

    private static Set<String> values(List<Found> all, String field, Month month) {
        Set<String> values = new LinkedHashSet<>();
        all.forEach(one -> values.addAll(one.values(field, month)));
        return values;
    }

    /** What is no longer there or new counts from or to zero; what was not delivered is missing, and so is the sum. */
    private void parts(FigureTable.Builder table, List<Found> all, String field, Month month) {
        all.forEach(one -> table.column(FigureTable.Column.of(one.item().name())));
        for (String value : values(all, field, month)) {
            table.row(FigureTable.Row.item(value));
            all.stream().filter(one -> one.values(field, month).contains(value)).forEach(one -> {
                Figure change = one.part(field, List.of(value)).change(month);
                put(table, value, one, change, one.reported().isUndelivered(field, value, month));
            });
        }
        table.row(FigureTable.Row.of(total, FigureTable.Kind.TOTAL));
        all.forEach(one -> {
            boolean isPart = one.values(field, month).stream()
                    .anyMatch(value -> one.reported().isUndelivered(field, value, month));
            put(table, total, one, one.change(month), isPart);
        });
    }

    private static void put(FigureTable.Builder table, String row, Found one, Figure change, boolean isMissing) {
        table.put(row, one.item().name(), isMissing ? Reported.missing(change) : change);
    }

    private static Remarks remarks(List<Found> all, Month report, Month month) {
        List<String> notes = new ArrayList<>();
        boolean preliminary = false;
        for (Found one : all) {
            Remarks own = one.reported()
                    .counts()
                    .annotated()
                    .remarks(report, month, List.of(month.plus(-1), month), Month::toString);
            notes.addAll(own.notes());
            preliminary |= own.preliminary();
        }
        Optional<Period> period = month.equals(report) ? Optional.empty() : Optional.of(Period.of(month));
        return new Remarks(
                period, preliminary, List.of(), notes.stream().distinct().toList());
    }
}
