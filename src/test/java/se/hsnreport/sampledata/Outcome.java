package se.hsnreport.sampledata;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Outcomes: a year that is over follows its own sums, published months follow the budget and the deviations. */
final class Outcome {
    private static final Spreader.Variation VARIATION = new Spreader.Variation(30, 12, 60);

    private Outcome() {}

    /** A year's outcome as far as it goes, by slot, in öre. */
    static Map<Slot, Long> year(Plan plan, int year) {
        Spreader spreader =
                new Spreader(plan, "utfall", 1, VARIATION, OneOffs.read().onTop());
        List<Published> published = plan.targets().published(year);
        Map<Slot, Long> outcome = new TreeMap<>();
        if (published.isEmpty()) {
            plan.rows().forEach((row, lines) -> outcome.putAll(spreader.year(year, row, lines)));
        } else {
            PublishedOutcome.place(plan, published, outcome);
            placeRest(plan, spreader, published.get(published.size() - 1), outcome);
        }
        return outcome;
    }

    /** The months after the last published one, as far as their sums are known. */
    private static void placeRest(Plan plan, Spreader spreader, Published last, Map<Slot, Long> outcome) {
        YearMonth next = last.month().plusMonths(1);
        Span open = new Span(next, next.withMonth(12));
        plan.rows().forEach((row, lines) -> {
            Set<String> accounts =
                    lines.stream().map(line -> line.account().konto()).collect(Collectors.toSet());
            long placed = outcome.entrySet().stream()
                    .filter(e -> accounts.contains(e.getKey().konto()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            outcome.putAll(spreader.months(open, placed, row, lines));
        });
    }
}
