package se.hsnreport.sampledata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Budgets: whole kronor, evenly spread but for the seasons; a unit opened during the year came too late for it. */
final class Budget {
    private static final Spreader.Variation VARIATION = new Spreader.Variation(15, 0, 0);

    private Budget() {}

    /** A year's budget, by slot, in öre. */
    static Map<Slot, Long> year(Plan plan, int year) {
        Spreader spreader = new Spreader(plan, "budget", Ore.KRONA, VARIATION, Map.of());
        Map<Slot, Long> budget = new TreeMap<>();
        plan.rows().forEach((row, lines) -> {
            List<Line> known = lines.stream()
                    .filter(line -> !line.unit().isNew() || line.unit().first().getYear() < year)
                    .toList();
            budget.putAll(spreader.year(year, row, known));
        });
        return budget;
    }
}
