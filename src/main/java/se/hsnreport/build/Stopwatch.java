package se.hsnreport.build;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long each stage took, for the build report only: nothing that a reader gets depends on it. */
final class Stopwatch {
    private final Map<String, Long> millis = new LinkedHashMap<>();
    private long last = System.nanoTime();

    /** Ends a stage. */
    void lap(String stage) {
        long now = System.nanoTime();
        millis.merge(stage, (now - last) / 1_000_000, Long::sum);
        last = now;
    }

    Map<String, Long> millis() {
        return millis;
    }
}
