package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Table;
import se.hsnreport.document.Table.Align;
import se.hsnreport.document.Table.Kind;
import se.hsnreport.document.Tone;
import se.hsnreport.figure.Figure;
import se.hsnreport.layout.Item.GridCell;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.MeasuredTable.Group;

/**
 * A table at one size, its cells broken into lines, not yet divided over pages.
 *
 * @param size in hundredths of a point
 * @param columns widths in EMU
 */
record TableSheet(int size, List<Long> columns, List<Row> heads, List<Row> body) {
    /** A row; its height is known when the page's is. */
    record Row(RowLook look, List<GridCell> cells) {
        int lines() {
            return cells.stream().mapToInt(cell -> cell.lines().size()).reduce(1, Math::max);
        }
    }

    static TableSheet of(MeasuredTable table, int size, List<Long> columns) {
        TableSheet empty = new TableSheet(size, columns, List.of(), List.of());
        List<Row> heads = new ArrayList<>();
        if (table.hasGroups()) {
            heads.add(empty.groups(table));
        }
        if (table.hasHeads()) {
            heads.add(empty.heads(table));
        }
        List<Row> body = IntStream.range(0, table.cells().size())
                .mapToObj(row -> empty.body(table, row))
                .toList();
        return new TableSheet(size, columns, List.copyOf(heads), body);
    }

    private Row groups(MeasuredTable table) {
        return new Row(
                RowLook.HEAD_GROUP,
                table.groups().stream()
                        .map(group -> new GridCell(
                                lines(group.text(), group.from(), group.span()),
                                group.span(),
                                align(table, group),
                                true,
                                false,
                                Tone.QUIET))
                        .toList());
    }

    /** Over several columns in the middle of them, over one as it is. */
    private static Align align(MeasuredTable table, Group group) {
        return group.span() > 1
                ? Align.CENTER
                : table.table().columns().get(group.from()).align();
    }

    private Row heads(MeasuredTable table) {
        List<Table.Column> all = table.table().columns();
        HeadLines lines = new HeadLines(table, size, columns);
        return new Row(
                RowLook.HEAD,
                IntStream.range(0, all.size())
                        .mapToObj(c -> new GridCell(lines.of(c), 1, all.get(c).align(), true, false, Tone.QUIET))
                        .toList());
    }

    private Row body(MeasuredTable table, int row) {
        List<MeasuredText> texts = table.cells().get(row);
        Kind kind = table.kind(row);
        int span = kind == Kind.HEADING ? columns.size() : 1;
        return new Row(
                RowLook.valueOf(kind.name()),
                IntStream.range(0, texts.size())
                        .mapToObj(c -> {
                            Table.Column column = table.table().columns().get(c);
                            Tone tone =
                                    tone(table.table().rows().get(row).cells().get(c));
                            boolean bold = MeasuredTable.isBold(kind, column);
                            return new GridCell(lines(texts.get(c), c, span), span, column.align(), bold, c == 0, tone);
                        })
                        .toList());
    }

    /** The cell's own, if it has one; what says that there is no value stands back. */
    private static Tone tone(Table.Cell cell) {
        boolean missing = cell.figure().map(ShownFigure::figure).orElse(null) instanceof Figure.Missing;
        return cell.tone().orElse(missing ? Tone.QUIET : Tone.INK);
    }

    private List<String> lines(MeasuredText text, int column, int span) {
        long width = columns.subList(column, column + span).stream()
                        .mapToLong(Long::longValue)
                        .sum()
                - 2 * ColumnNeeds.inset(size);
        // Of two lines none is but a word: "Summa 25 Länssjukvårdsområde" over "1" would look like a slip.
        boolean isEvened = column == 0 && text.lines(width, size).size() == 2;
        return text.lines(isEvened ? Math.min(width, text.narrowest(2, size)) : width, size).stream()
                .map(line -> Run.text(text.runs(line)))
                .toList();
    }
}
