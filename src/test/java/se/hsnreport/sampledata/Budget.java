package se.hsnreport.sampledata;

import java.util.Map;
import java.util.TreeMap;

/** Budgets: whole kronor, evenly spread but for the seasons. */
final class Budget {
    private static final Spreader.Variation VARIATION = new Spreader.Variation(15, 0, 0);

    private Budget() {}

    /** A year's budget, by slot, in öre. */
    static Map<Slot, Long> year(Plan plan, int year) {
        Spreader spreader = new Spreader(plan, "budget", Ore.KRONA, VARIATION);
        Map<Slot, Long> budget = new TreeMap<>();
        plan.rows().forEach((row, lines) -> budget.putAll(spreader.year(year, row, lines)));
        return budget;
    }
}
