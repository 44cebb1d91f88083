package se.hsnreport.sampledata.roles;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** A size that is known in some months: in a straight line between them, level before the first and after the last. */
final class Levels {
    private final TreeMap<YearMonth, Long> known = new TreeMap<>();

    void add(YearMonth month, long level) {
        known.put(month, level);
    }

    long at(YearMonth month) {
        Map.Entry<YearMonth, Long> before = known.floorEntry(month);
        Map.Entry<YearMonth, Long> after = known.ceilingEntry(month);
        if (before == null || after == null) {
            return (before == null ? known.firstEntry() : before).getValue();
        }
        long gap = Math.max(1, before.getKey().until(after.getKey(), ChronoUnit.MONTHS));
        long step = before.getKey().until(month, ChronoUnit.MONTHS);
        return before.getValue() + (after.getValue() - before.getValue()) * step / gap;
    }
}
