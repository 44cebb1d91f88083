package se.hsnreport.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;

/** The figures that the texts of a slide may be about. */
final class SlideFigures {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<String> shownKeys;
    private final Labels labels;

    /**
     * Takes them up.
     *
     * @param tables what was calculated for the slide, by the id of the slide that it was calculated for
     * @param shown what it shows besides
     */
    SlideFigures(Map<String, FigureTable> tables, List<ShownFigure> shown) {
        tables.forEach((slide, table) -> {
            table.figures().forEach((cell, figure) -> entries.add(new Entry(slide, cell.row(), cell.column(), figure)));
            table.columns().stream()
                    .filter(column -> Character.isUpperCase(column.label().codePointAt(0)))
                    .forEach(column -> columns.add(column.key()));
        });
        this.shownKeys = shown.stream().map(ShownFigure::key).collect(Collectors.toSet());
        Map<Figure, String> rows = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        entries.forEach(entry -> {
            rows.putIfAbsent(entry.figure(), entry.row());
            names.put(entry.row(), entry.row());
        });
        for (ShownFigure figure : shown) {
            if (!rows.containsKey(figure.figure())) {
                entries.add(new Entry(figure.slide(), figure.row(), figure.column(), figure.figure()));
            }
            if (isName(figure.row())) {
                names.putIfAbsent(figure.row(), rows.getOrDefault(figure.figure(), figure.row()));
            }
        }
        this.labels = new Labels(names, columns);
    }

    /** Whether the key that a template gives a figure in a text is a word for it, and not just any. */
    private static boolean isName(String key) {
        return key.matches("[a-z_]{8,}") && !key.equals("underrubrik");
    }

    /** Whether a reader of the slide sees the figure. */
    boolean isShown(Entry entry) {
        return shownKeys.contains(entry.key());
    }

    Labels labels() {
        return labels;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Entry> all() {
        return entries;
    }

    /** The figures of the rows and columns that are spoken of: where both are, of both. */
    List<Entry> of(List<Labels.Mention> mentions) {
        Set<String> rows = names(mentions, false);
        Set<String> ofColumns = names(mentions, true);
        return entries.stream()
                // last year's of the same name may be meant too
                .filter(entry -> rows.isEmpty() || rows.contains(entry.row().replaceFirst("_fg_ar$", "")))
                .filter(entry -> ofColumns.isEmpty() || ofColumns.contains(entry.column()))
                .toList();
    }

    private static Set<String> names(List<Labels.Mention> mentions, boolean ofColumns) {
        return mentions.stream()
                .filter(mention -> mention.isColumn() == ofColumns)
                .map(Labels.Mention::name)
                .collect(Collectors.toSet());
    }

    /** Another figure of the same row, in the first of the given columns that it has. */
    Optional<Entry> beside(Entry entry, List<String> others) {
        return others.stream()
                .flatMap(column -> entries.stream()
                        .filter(other -> other.slide().equals(entry.slide())
                                && other.row().equals(entry.row())
                                && other.column().equals(column)))
                .findFirst();
    }
}
