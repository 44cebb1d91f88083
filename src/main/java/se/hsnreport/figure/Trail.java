package se.hsnreport.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a figure came to be.
 *
 * @param formula in words of the input contract, such as {@code utfall - budget}
 * @param selections which rows went into it
 * @param sources how many rows that were, by resource
 */
public record Trail(String formula, List<Selection> selections, List<Source> sources) {
    /** A figure that no rows lie behind, such as a name. */
    public static final Trail NONE = new Trail("", List.of(), List.of());

    public Trail {
        selections = List.copyOf(selections);
        sources = List.copyOf(sources);
    }

    /** The trail of a figure calculated from others: their selections once each, their row counts added. */
    public static Trail of(String formula, List<Trail> inputs) {
        Set<Selection> selections = new LinkedHashSet<>();
        inputs.forEach(t -> selections.addAll(t.selections()));
        return new Trail(formula, List.copyOf(selections), merged(inputs));
    }

    private static List<Source> merged(List<Trail> inputs) {
        Map<String, Long> rows = new TreeMap<>();
        Map<String, Set<String>> files = new TreeMap<>();
        for (Trail input : inputs) {
            for (Source source : input.sources()) {
                rows.merge(source.resource(), source.rows(), Long::sum);
                files.computeIfAbsent(source.resource(), r -> new TreeSet<>()).addAll(source.files());
            }
        }
        List<Source> all = new ArrayList<>();
        rows.forEach((resource, count) ->
                all.add(new Source(resource, count, List.copyOf(files.getOrDefault(resource, Set.of())))));
        return all;
    }
}
