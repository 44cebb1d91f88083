package se.hsnreport.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An input file that is not as it was; before or after is empty when it came or went. */
public record InputChange(Optional<Input> before, Optional<Input> after) {
    /** Files whose bytes, or what the ledger took from them, differ; in the new build's order. */
    static List<InputChange> between(Map<String, Input> before, Map<String, Input> after) {
        Set<String> files = new LinkedHashSet<>(after.keySet());
        files.addAll(before.keySet());
        return files.stream()
                .map(file ->
                        new InputChange(Optional.ofNullable(before.get(file)), Optional.ofNullable(after.get(file))))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    String file() {
        return after.or(() -> before).orElseThrow().file();
    }
}
