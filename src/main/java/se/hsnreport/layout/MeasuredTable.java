package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.hsnreport.document.Table;
import se.hsnreport.document.Table.Column;
import se.hsnreport.document.Table.Kind;

/**
 * A table whose texts are measured.
 *
 * @param groups headings over columns, from the left, one a column that has none
 * @param cells row by row; a row that is a heading has one cell over all columns
 */
record MeasuredTable(Table table, List<MeasuredText> heads, List<Group> groups, List<List<MeasuredText>> cells) {
    /**
     * A heading over columns that stand side by side.
     *
     * @param from the first of them
     * @param span how many
     */
    record Group(int from, int span, MeasuredText text) {}

    /**
     * Measures a table.
     *
     * @param words width of the font of labels and heads
     * @param numbers width of the font of numbers, which cannot be broken
     */
    static MeasuredTable of(Table table, FontWidth words, FontWidth numbers) {
        List<MeasuredText> heads = table.columns().stream()
                .map(column -> MeasuredText.of(column.head(), true, words))
                .toList();
        List<List<MeasuredText>> cells = table.rows().stream()
                .map(row -> cells(table, row, words, numbers))
                .toList();
        return new MeasuredTable(table, heads, groups(table.columns(), words), cells);
    }

    boolean hasHeads() {
        return heads.stream().anyMatch(head -> !head.isEmpty());
    }

    boolean hasGroups() {
        return groups.stream().anyMatch(group -> !group.text().isEmpty());
    }

    Kind kind(int row) {
        return table.rows().get(row).kind();
    }

    static boolean isBold(Kind kind, Column column) {
        return kind != Kind.ITEM || column.strong();
    }

    private static List<MeasuredText> cells(Table table, Table.Row row, FontWidth words, FontWidth numbers) {
        int cells = row.kind() == Kind.HEADING ? 1 : row.cells().size();
        return IntStream.range(0, cells)
                .mapToObj(c -> MeasuredText.of(
                        row.cells().get(c).text(),
                        isBold(row.kind(), table.columns().get(c)),
                        table.columns().get(c).align() == Table.Align.RIGHT ? numbers : words))
                .toList();
    }

    private static List<Group> groups(List<Column> columns, FontWidth font) {
        List<Group> groups = new ArrayList<>();
        for (int from = 0; from < columns.size(); ) {
            String name = columns.get(from).group();
            int to = from + 1;
            while (!name.isEmpty()
                    && to < columns.size()
                    && columns.get(to).group().equals(name)) {
                to++;
            }
            groups.add(new Group(from, to - from, MeasuredText.of(name, true, font)));
            from = to;
        }
        return groups;
    }
}
