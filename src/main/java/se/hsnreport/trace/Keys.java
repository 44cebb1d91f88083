package se.hsnreport.trace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.document.Deck;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Suggestion;

/** The figures of a month by their keys, which are matched whole: labels may hold a slash. */
public final class Keys {
    private final Map<String, Known> byKey = new LinkedHashMap<>();
    private final Map<String, Known> blank = new LinkedHashMap<>();
    private final Set<String> slides = new LinkedHashSet<>();
    private final Set<String> rows = new LinkedHashSet<>();
    private final Set<String> withoutData;

    /**
     * The keys of a deck and of all that was calculated for it.
     *
     * @param withoutData slides whose calculations found no data
     */
    public Keys(Deck deck, Map<String, FigureTable> tables, Set<String> withoutData) {
        this.withoutData = Set.copyOf(withoutData);
        for (ShownFigure shown : deck.figures()) {
            add(Known.of(shown));
        }
        tables.forEach(this::add);
        slides.addAll(this.withoutData);
    }

    private void add(String slide, FigureTable table) {
        for (FigureTable.Row row : table.rows()) {
            for (FigureTable.Column column : table.columns()) {
                Optional<Figure> figure = table.figure(row.key(), column.key());
                Known known = new Known(slide, row.key(), column.key(), figure, Optional.empty());
                if (figure.isPresent()) {
                    add(known);
                } else {
                    blank.putIfAbsent(known.key(), known);
                }
            }
        }
    }

    private void add(Known known) {
        if (byKey.putIfAbsent(known.key(), known) == null) {
            slides.add(known.slide());
            rows.add(known.slide() + "/" + known.row());
        }
    }

    /** The figure, or the blank cell, of a key. */
    public Optional<Known> find(String key) {
        return Optional.ofNullable(byKey.getOrDefault(key, blank.get(key)));
    }

    /** The figures of a slide, or of a slide and a row of it, those that are shown first. */
    public List<Known> under(String name) {
        return byKey.values().stream()
                .filter(known -> name.equals(known.slide()) || name.equals(known.slide() + "/" + known.row()))
                .toList();
    }

    /** Whether the name is that of a slide, or begins with it, that there are no data for. */
    public boolean lacksData(String name) {
        return withoutData.stream().anyMatch(slide -> name.equals(slide) || name.startsWith(slide + "/"));
    }

    /** The key, row or slide that was probably meant. */
    public Optional<String> near(String wrong) {
        Set<String> names = new LinkedHashSet<>(slides);
        names.addAll(rows);
        names.addAll(byKey.keySet());
        return Suggestion.of(wrong, names);
    }

    /** All keys, those that are shown first. */
    public Collection<Known> all() {
        return List.copyOf(byKey.values());
    }

    public Set<String> slides() {
        return new LinkedHashSet<>(slides);
    }
}
