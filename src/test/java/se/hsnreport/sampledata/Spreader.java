package se.hsnreport.sampledata;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spreads the sums of a year's rows over lines and months: by size, season and a little chance. */
final class Spreader {
    /**
     * How much amounts vary, in thousandths.
     *
     * @param unit a unit's row from year to year
     * @param month a row from month to month
     * @param line a line from month to month
     */
    record Variation(int unit, int month, int line) {}

    private final Plan plan;
    private final String typ;
    private final long grain;
    private final Variation variation;
    private final Map<Slot, Long> onTop;
    private final long baseVolume;
    private final Map<Integer, Long> volumes = new HashMap<>();

    /**
     * Spreads amounts of one kind.
     *
     * @param typ budget or utfall
     * @param grain the smallest step of an amount, in öre
     * @param onTop what slots have beside their part of a sum, in öre; the sums include it
     */
    Spreader(Plan plan, String typ, long grain, Variation variation, Map<Slot, Long> onTop) {
        this.plan = plan;
        this.typ = typ;
        this.grain = grain;
        this.variation = variation;
        this.onTop = Map.copyOf(onTop);
        this.baseVolume = plan.lines().stream()
                .filter(line -> !line.unit().isNew())
                .mapToLong(line -> Math.abs(line.base()))
                .sum();
    }

    /** A row's year: spans with a sum of their own, and the other months, which share what is left of the year. */
    Map<Slot, Long> year(int year, String resultatrad, List<Line> lines) {
        return months(Span.year(year), 0, resultatrad, lines);
    }

    /**
     * A row's months from one to the end of its year, as in a whole year.
     *
     * @param before what the row has in the months before, in öre
     */
    Map<Slot, Long> months(Span open, long before, String resultatrad, List<Line> lines) {
        Map<Slot, Long> placed = new LinkedHashMap<>();
        List<YearMonth> rest = new ArrayList<>(open.months());
        plan.targets().spans(typ, open.year(), resultatrad).forEach((span, ore) -> {
            if (rest.removeAll(span.months())) {
                placed.putAll(spread(span.months(), ore, lines));
            }
        });
        plan.targets().year(typ, open.year(), resultatrad).ifPresent(ore -> {
            long spans = placed.values().stream().mapToLong(Long::longValue).sum();
            placed.putAll(spread(rest, ore - before - spans, lines));
        });
        return placed;
    }

    /** One sum over the months and lines. */
    private Map<Slot, Long> spread(List<YearMonth> months, long target, List<Line> lines) {
        List<Slot> slots = new ArrayList<>();
        List<Long> wished = new ArrayList<>();
        for (YearMonth month : months) {
            for (Line line : lines) {
                long wish = wish(line, month);
                if (wish != 0) {
                    slots.add(line.slot(month));
                    wished.add(wish);
                }
            }
        }
        long extra = slots.stream().mapToLong(this::extra).sum();
        long[] amounts = Fit.to(
                target - extra,
                grain,
                wished.stream().mapToLong(Long::longValue).toArray());
        Map<Slot, Long> placed = new LinkedHashMap<>();
        for (int i = 0; i < amounts.length; i++) {
            placed.put(slots.get(i), amounts[i] + extra(slots.get(i)));
        }
        return placed;
    }

    private long extra(Slot slot) {
        return onTop.getOrDefault(slot, 0L);
    }

    // The running year has no outcome of its own size yet.
    private long volume(int year) {
        return volumes.computeIfAbsent(year, y -> {
            long volume = plan.targets().volume(typ, y);
            return volume == 0 ? plan.targets().volume("budget", y) : volume;
        });
    }

    private long wish(Line line, YearMonth month) {
        String unit = line.unit().code();
        String row = line.resultatrad();
        long grown = Ore.scale(line.baseIn(month), volume(month.getYear()), baseVolume);
        long varied = Noise.vary(grown, variation.unit(), typ, month.getYear(), unit, row);
        long seasonal = plan.seasons().month(varied, row, month);
        long moved = Noise.vary(seasonal, variation.month(), typ, month, row);
        return Noise.vary(
                moved, variation.line(), typ, month, unit, line.account().konto());
    }
}
