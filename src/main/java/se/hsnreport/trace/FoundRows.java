package se.hsnreport.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Source;

/**
 * The rows that a figure adds up, as they were read again.
 *
 * @param figure the figure that adds them up
 * @param rows the largest of them, largest first, and alike ones in the order of the files
 * @param count how many there are in all
 * @param sum of all, exact
 * @param empty the months of the figure's period that no row is of
 */
public record FoundRows(Figure figure, List<FoundRow> rows, long count, BigDecimal sum, List<Month> empty) {
    public FoundRows {
        rows = List.copyOf(rows);
        empty = List.copyOf(empty);
    }

    /** Whether the rows are as many, and add up to as much, as when the figure was made; true when it has no value. */
    public boolean agrees() {
        long before = figure.trail().sources().stream().mapToLong(Source::rows).sum();
        boolean asMany = figure instanceof Figure.Missing || before == count;
        return asMany && figure.number().map(value -> value.compareTo(sum) == 0).orElse(true);
    }

    /** Adds rows up as they come, and keeps no more than the largest. */
    static final class Collector {
        private final Figure figure;
        private final int most;
        private final PriorityQueue<Ranked> largest = new PriorityQueue<>(Ranked.LARGEST_FIRST.reversed());
        private final TreeSet<Month> months = new TreeSet<>();
        private long count;
        private BigDecimal sum = BigDecimal.ZERO;

        /** A row and its place in the order of reading. */
        private record Ranked(FoundRow row, long number) {
            static final Comparator<Ranked> LARGEST_FIRST = Comparator.comparing(
                            (Ranked ranked) -> ranked.row().size(), Comparator.reverseOrder())
                    .thenComparingLong(Ranked::number);
        }

        Collector(Figure figure, int most) {
            this.figure = figure;
            this.most = most;
        }

        void add(FoundRow row) {
            sum = sum.add(row.amount().orElse(BigDecimal.ZERO));
            row.month().ifPresent(months::add);
            largest.add(new Ranked(row, count++));
            if (largest.size() > most) {
                largest.poll();
            }
        }

        FoundRows found() {
            List<Ranked> ranked = new ArrayList<>(largest);
            ranked.sort(Ranked.LARGEST_FIRST);
            List<FoundRow> rows = ranked.stream().map(Ranked::row).toList();
            return new FoundRows(figure, rows, count, sum, empty());
        }

        private List<Month> empty() {
            return figure.trail().selections().stream()
                    .flatMap(selection -> months(selection.period()).stream())
                    .filter(month -> !months.contains(month))
                    .toList();
        }

        private static List<Month> months(Period period) {
            return period.months();
        }
    }
}
