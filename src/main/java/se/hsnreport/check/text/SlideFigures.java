package se.hsnreport.check.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.FigureTable;

/** The figures that the texts of a slide may be about. */
final class SlideFigures {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final Labels labels;

    /**
     * Takes them up.
     *
     * @param tables what was calculated for the slide, by the id of the slide that it was calculated for
     * @param shown what it shows besides
     */
    SlideFigures(java.util.Map<String, FigureTable> tables, List<ShownFigure> shown) {
        tables.forEach((slide, table) -> {
            table.figures().forEach((cell, figure) -> entries.add(new Entry(slide, cell.row(), cell.column(), figure)));
            table.columns().stream()
                    .filter(column -> Character.isUpperCase(column.label().codePointAt(0)))
                    .forEach(column -> columns.add(column.key()));
        });
        Set<String> keys = entries.stream().map(Entry::key).collect(Collectors.toSet());
        shown.stream()
                .filter(figure -> !keys.contains(figure.key()))
                .forEach(figure ->
                        entries.add(new Entry(figure.slide(), figure.row(), figure.column(), figure.figure())));
        Set<String> rows = entries.stream()
                .filter(entry -> keys.contains(entry.key()) || isName(entry.row()))
                .map(Entry::row)
                .collect(Collectors.toSet());
        this.labels = new Labels(rows, columns);
    }

    /** Whether the key that a template gives a figure in a text is a word for it, and not just any. */
    private static boolean isName(String key) {
        return key.matches("[a-z]{8,}") && !key.equals("underrubrik");
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
                .filter(entry -> rows.isEmpty() || rows.contains(entry.row()))
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
