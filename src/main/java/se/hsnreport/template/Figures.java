package se.hsnreport.template;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;

/** All calculated figures of a build, by slide, and by the names that texts refer to them with. */
public final class Figures {
    private final Map<String, FigureTable> tables = new LinkedHashMap<>();
    private final Map<String, Figure> byName = new LinkedHashMap<>();
    private final Map<String, FigureKey> cells = new HashMap<>();
    private final Set<String> withoutData = new HashSet<>();

    /** Adds the result of a slide's calculation. */
    public void put(String slide, FigureTable table) {
        tables.put(slide, table);
        table.figures().forEach((cell, figure) -> {
            String name = slide + "/" + cell.row() + "/" + cell.column();
            byName.put(name, figure);
            cells.put(name, new FigureKey(slide, cell.row(), cell.column()));
        });
    }

    /** Notes that a slide's calculation found no data: its figures are missing, not unknown. */
    void putNone(String slide) {
        withoutData.add(slide);
    }

    /** The slides whose calculations found no data. */
    public Set<String> withoutData() {
        return Collections.unmodifiableSet(withoutData);
    }

    /** All tables, by slide. */
    public Map<String, FigureTable> tables() {
        return Collections.unmodifiableMap(tables);
    }

    /** A slide's table; empty when it has no calculation or no data. */
    public Optional<FigureTable> table(String slide) {
        return Optional.ofNullable(tables.get(slide));
    }

    /**
     * The figure that a text means: {@code row/column} of its own slide or {@code slide/row/column}. Names are matched
     * whole, never split: labels may hold a slash.
     */
    Optional<Figure> find(String slide, String name) {
        Figure own = byName.get(slide + "/" + name);
        return own != null ? Optional.of(own) : Optional.ofNullable(byName.get(name));
    }

    /** Slide, row and column of the figure that a text means; the name as it is when there is none. */
    String key(String slide, String name) {
        return byName.containsKey(slide + "/" + name) ? slide + "/" + name : name;
    }

    /** The cell of the figure that a text means; empty when there is none. */
    Optional<FigureKey> cell(String slide, String name) {
        return Optional.ofNullable(cells.get(key(slide, name)));
    }

    /** Whether the name is a row and a column of the slide, or of one that it names, where nothing was ever booked. */
    boolean isBlank(String slide, String name) {
        return isCell(slide, name)
                || tables.keySet().stream()
                        .anyMatch(other ->
                                name.startsWith(other + "/") && isCell(other, name.substring(other.length() + 1)));
    }

    private boolean isCell(String slide, String name) {
        FigureTable table = tables.get(slide);
        return table != null
                && table.rows().stream()
                        .anyMatch(row -> table.columns().stream()
                                .anyMatch(column -> name.equals(row.key() + "/" + column.key())));
    }

    /** Whether the name can be a figure of a slide that there are no data for. */
    boolean isWithoutData(String slide, String name) {
        return withoutData.contains(slide) || withoutData.stream().anyMatch(other -> name.startsWith(other + "/"));
    }

    /** The names that a text on the slide may use, its own first. */
    Collection<String> names(String slide) {
        List<String> own = byName.keySet().stream()
                .filter(name -> name.startsWith(slide + "/"))
                .map(name -> name.substring(slide.length() + 1))
                .toList();
        return own.isEmpty() ? byName.keySet() : own;
    }
}
