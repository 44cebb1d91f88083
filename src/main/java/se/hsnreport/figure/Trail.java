package se.hsnreport.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a figure came to be: added up from rows, or calculated from other figures.
 *
 * @param formula in words of the input contract, such as {@code utfall - budget}
 * @param selections which rows went into it
 * @param sources how many rows that were, by resource
 * @param inputs the figures that the formula was used on, in its order; none when it adds up rows
 * @param origin what finds the rows again that it adds up; empty when it is calculated from other figures
 */
public record Trail(
        String formula,
        List<Selection> selections,
        List<Source> sources,
        List<Figure> inputs,
        Optional<Origin> origin) {
    /** A figure that no rows lie behind, such as a name. */
    public static final Trail NONE = new Trail("", List.of(), List.of());

    public Trail {
        selections = List.copyOf(selections);
        sources = List.copyOf(sources);
        inputs = List.copyOf(inputs);
    }

    /** The trail of a figure whose rows nothing finds again. */
    public Trail(String formula, List<Selection> selections, List<Source> sources) {
        this(formula, selections, sources, List.of(), Optional.empty());
    }

    /** Trails that say the same are alike, whichever ledger their rows are found in. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trail trail
                && formula.equals(trail.formula)
                && selections.equals(trail.selections)
                && sources.equals(trail.sources)
                && inputs.equals(trail.inputs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(formula, selections, sources, inputs);
    }

    /** The trail of a figure that adds up the rows of one selection. */
    public static Trail of(String formula, Selection selection, List<Source> sources, Origin origin) {
        return new Trail(formula, List.of(selection), sources, List.of(), Optional.of(origin));
    }

    /** The trail of a figure calculated from others: their selections once each, their row counts added. */
    public static Trail of(String formula, List<Figure> inputs) {
        Set<Selection> selections = new LinkedHashSet<>();
        inputs.forEach(input -> selections.addAll(input.trail().selections()));
        List<Source> sources = merged(inputs.stream()
                .flatMap(input -> input.trail().sources().stream())
                .toList());
        return new Trail(formula, List.copyOf(selections), sources, inputs, Optional.empty());
    }

    /** Sources of one resource made one: their rows added, each file once. */
    public static List<Source> merged(Collection<Source> sources) {
        Map<String, Long> rows = new TreeMap<>();
        Map<String, Set<String>> files = new TreeMap<>();
        for (Source source : sources) {
            rows.merge(source.resource(), source.rows(), Long::sum);
            files.computeIfAbsent(source.resource(), r -> new TreeSet<>()).addAll(source.files());
        }
        List<Source> all = new ArrayList<>();
        rows.forEach((resource, count) ->
                all.add(new Source(resource, count, List.copyOf(files.getOrDefault(resource, Set.of())))));
        return all;
    }
}
