package se.hsnreport.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings on the way through the stages; the same finding is kept once. Not safe for threads. */
public final class Findings {
    /** More of one code than this are counted, not kept: a wrong column would else give one finding a row. */
    public static final int KEPT_PER_CODE = 50;

    private final Set<Finding> kept = new LinkedHashSet<>();
    private final java.util.Map<Code, Integer> counts = new java.util.EnumMap<>(Code.class);

    public void add(Finding finding) {
        int before = counts.getOrDefault(finding.code(), 0);
        if (before >= KEPT_PER_CODE || kept.add(finding)) {
            counts.put(finding.code(), before + 1);
        }
    }

    public void add(Code code, Place place, Object... details) {
        add(Finding.of(code, place, details));
    }

    /** All kept findings, errors first, then by place. */
    public List<Finding> sorted() {
        List<Finding> all = new ArrayList<>(kept);
        all.sort(null);
        return all;
    }

    /** How many findings of this code there were, the uncounted ones too. */
    public int count(Code code) {
        return counts.getOrDefault(code, 0);
    }

    /** How many findings there were of this severity. */
    public int count(Severity severity) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().severity() == severity)
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
    }

    public boolean any(Severity severity) {
        return count(severity) > 0;
    }
}
