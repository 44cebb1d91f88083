package se.hsnreport.sampledata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Outcomes: a year that is over follows its own sums, published months follow the budget and the deviations. */
final class Outcome {
    private static final Spreader.Variation VARIATION = new Spreader.Variation(30, 12, 60);

    private Outcome() {}

    /** A year's outcome as far as it goes, by slot, in öre. */
    static Map<Slot, Long> year(Plan plan, int year) {
        Map<Slot, Long> outcome = new TreeMap<>();
        List<Published> published = plan.targets().published(year);
        if (published.isEmpty()) {
            Spreader spreader = new Spreader(plan, "utfall", 1, VARIATION);
            plan.rows().forEach((row, lines) -> outcome.putAll(spreader.year(year, row, lines)));
        } else {
            PublishedOutcome.place(plan, published, outcome);
        }
        return outcome;
    }
}
