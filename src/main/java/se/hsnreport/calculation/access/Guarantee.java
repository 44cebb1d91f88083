package se.hsnreport.calculation.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.yaml.Fields;

/**
 * Whether our region keeps what it guarantees: shares against their targets, all of one month, so that they can be read
 * together. That is the month that most of the shares have of the last three; a share without it is missing.
 */
public final class Guarantee implements Calculation {
    private static final int LAST_MONTHS = 3;

    private final List<Promise> promises;

    private Guarantee(List<Promise> promises) {
        this.promises = List.copyOf(promises);
    }

    /** What is promised: a share and what it ought to be. */
    private record Promise(String name, Share share, Optional<Target> target) {
        static Promise read(Fields row) {
            Promise read = new Promise(row.requiredText("item"), Share.read(row), Target.read(row));
            row.done();
            return read;
        }
    }

    /** A promise and its data. */
    private record Kept(Promise promise, Counts counts) {}

    /** Reads {@code rows}, each an {@code item} with the keys of a share and {@code at-least} or {@code at-most}. */
    public static Guarantee configure(Fields fields) {
        return new Guarantee(fields.list("rows", Promise::read, Promise::name));
    }

    @Override
    public Set<String> roles() {
        return promises.stream()
                .map(promise -> promise.share().role())
                .filter(Share.WAITING::equals)
                .collect(Collectors.toSet());
    }

    @Override
    public FigureTable calculate(Context context) {
        List<Kept> all = promises.stream()
                .map(promise -> new Kept(promise, promise.share().own(context)))
                .toList();
        FigureTable.Builder table = new FigureTable.Builder();
        Optional<Month> month = month(all);
        if (month.isEmpty()) {
            return table.build();
        }
        all.forEach(kept -> put(table, kept, month.get()));
        return table.remarks(remarks(all, context.month(), month.get())).build();
    }

    private static Optional<Month> month(List<Kept> all) {
        Optional<Month> latest =
                all.stream().flatMap(kept -> kept.counts().latest().stream()).max(Month::compareTo);
        return latest.map(last -> IntStream.range(0, LAST_MONTHS)
                .mapToObj(back -> last.plus(-back))
                .max(java.util.Comparator.<Month>comparingLong(m -> all.stream()
                                .filter(kept -> kept.counts().has(m))
                                .count())
                        .thenComparing(m -> m))
                .orElse(last));
    }

    private static void put(FigureTable.Builder table, Kept kept, Month month) {
        String row = kept.promise().name();
        Share share = kept.promise().share();
        Figure now = share.of(kept.counts(), month);
        Figure before = share.of(kept.counts(), month.plus(-12));
        boolean comparable = kept.counts().annotated().comparable(month.plus(-12), month);
        Figure change = comparable ? Changes.points(now, before) : Changes.incomparable(Changes.points(now, before));
        table.row(FigureTable.Row.item(row)).put(row, Changes.SHARE, now);
        kept.promise().target().ifPresent(target -> table.put(row, Target.KEY, target.figure()));
        table.put(row, Changes.LAST_YEAR, before).put(row, Changes.POINTS, change);
        kept.promise()
                .target()
                .ifPresent(target -> table.put(row, Target.MET, target.met(now))
                        .put(row, Target.DIRECTION, target.direction(change)));
    }

    /** The remarks of all series, each told once: what holds for the month or the one a year before. */
    private static Remarks remarks(List<Kept> all, Month report, Month month) {
        List<Month> compared = List.of(month.plus(-12), month);
        List<String> notes = new ArrayList<>();
        boolean preliminary = false;
        for (Kept kept : all) {
            Remarks own = kept.counts().annotated().remarks(report, month, compared, Month::toString);
            notes.addAll(own.notes());
            preliminary |= own.preliminary();
        }
        Optional<se.hsnreport.figure.Period> period =
                month.equals(report) ? Optional.empty() : Optional.of(se.hsnreport.figure.Period.of(month));
        return new Remarks(
                period, preliminary, List.of(), notes.stream().distinct().toList());
    }
}
