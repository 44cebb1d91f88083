package se.hsnreport.sampledata;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The months up to a published one: the budget plus deviations that come out exactly as published, accumulated by unit
 * and cell and, for the last month alone, by row of the income statement.
 */
final class PublishedOutcome {
    private static final int LINE_VARIATION = 50;
    private static final long MONTH_VARIATION_DIVISOR = 60;

    private final Plan plan;
    private final Map<Slot, Long> budget;
    private final Span span;
    private final Map<Published.Place, List<Line>> places;

    private PublishedOutcome(Plan plan, Span span) {
        this.plan = plan;
        this.span = span;
        this.budget = Budget.year(plan, span.year());
        this.places = plan.lines().stream()
                .filter(line -> !line.unit().isMerged() && !line.unit().isNew())
                .collect(Collectors.groupingBy(PublishedOutcome::place, LinkedHashMap::new, Collectors.toList()));
    }

    private static Published.Place place(Line line) {
        return new Published.Place(line.unit().code(), line.account().cell());
    }

    /** Adds a year's published months, each span from the month after the one published before it. */
    static void place(Plan plan, List<Published> published, Map<Slot, Long> outcome) {
        YearMonth from = published.get(0).month().withMonth(1);
        Published before = new Published(from, Map.of());
        for (Published now : published) {
            new PublishedOutcome(plan, new Span(from, now.month())).place(before, now, outcome);
            from = now.month().plusMonths(1);
            before = now;
        }
    }

    private void place(Published before, Published now, Map<Slot, Long> outcome) {
        Map<String, List<Published.Place>> rows = places.keySet().stream()
                .collect(Collectors.groupingBy(p -> p.cell().resultatrad(), LinkedHashMap::new, Collectors.toList()));
        rows.forEach((row, inRow) -> {
            long[] sums = inRow.stream()
                    .mapToLong(p -> now.deviation(p) - before.deviation(p))
                    .toArray();
            long[][] months = months(row, inRow, sums);
            for (int i = 0; i < months.length; i++) {
                placeMonths(lines(inRow.get(i)), months[i], outcome);
            }
        });
    }

    /** The deviation of each cell of a row, month by month. */
    private long[][] months(String row, List<Published.Place> inRow, long[] sums) {
        long[][] months = new long[sums.length][];
        long[] sizes = new long[sums.length];
        for (int i = 0; i < sums.length; i++) {
            sizes[i] = size(inRow.get(i));
            months[i] = uneven(inRow.get(i), sums[i], sizes[i]);
        }
        Optional<Long> lastMonth = plan.targets().monthDeviation(span.to(), row);
        if (span.months().size() > 1) {
            lastMonth.ifPresent(target -> bendLast(months, sizes, target));
        }
        return months;
    }

    private long size(Published.Place place) {
        return lines(place).stream()
                .mapToLong(line -> Math.abs(budget.getOrDefault(line.slot(span.to()), 0L)))
                .sum();
    }

    private List<Line> lines(Published.Place place) {
        return places.getOrDefault(place, List.of());
    }

    private long[] uneven(Published.Place place, long sum, long size) {
        List<YearMonth> months = span.months();
        long[] parts = new long[months.size()];
        for (int i = 0; i < parts.length - 1; i++) {
            long even = (sum - Arrays.stream(parts).sum()) / (parts.length - i);
            long range = (size + Math.abs(sum)) / MONTH_VARIATION_DIVISOR;
            parts[i] = even - range + Noise.below(2 * range + 1, "uneven", months.get(i), place);
        }
        parts[parts.length - 1] = sum - Arrays.stream(parts).sum();
        return parts;
    }

    // What the last month gets, the first month gives: the accumulated deviations stay.
    private static void bendLast(long[][] months, long[] sizes, long target) {
        int last = months[0].length - 1;
        long[] wished = Arrays.stream(months).mapToLong(m -> m[last]).toArray();
        long[] bent = Fit.to(target, 1, wished, sizes);
        for (int i = 0; i < bent.length; i++) {
            months[i][0] -= bent[i] - wished[i];
            months[i][last] = bent[i];
        }
    }

    private void placeMonths(List<Line> lines, long[] deviations, Map<Slot, Long> outcome) {
        List<YearMonth> months = span.months();
        for (int i = 0; i < deviations.length; i++) {
            YearMonth month = months.get(i);
            List<Slot> slots = new ArrayList<>();
            lines.forEach(line -> slots.add(line.slot(month)));
            placeMonth(slots, deviations[i], outcome);
        }
    }

    private void placeMonth(List<Slot> slots, long deviation, Map<Slot, Long> outcome) {
        long[] planned =
                slots.stream().mapToLong(slot -> budget.getOrDefault(slot, 0L)).toArray();
        long[] wished = new long[planned.length];
        for (int i = 0; i < planned.length; i++) {
            wished[i] = Noise.vary(planned[i], LINE_VARIATION, "outcome", slots.get(i));
        }
        long[] fitted = Fit.to(Arrays.stream(planned).sum() + deviation, 1, wished);
        for (int i = 0; i < fitted.length; i++) {
            outcome.put(slots.get(i), fitted[i]);
        }
    }
}
