package se.hsnreport.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table.Align;
import se.hsnreport.layout.MeasuredText.Span;

/**
 * Breaks the heads of a table's columns. Heads that share a word break alike, although some would have room without:
 * "Utfall 2024" beside a broken "Budget 2024" would look like another kind of head.
 */
final class HeadLines {
    private final MeasuredTable table;
    private final int size;
    private final List<Long> widths;
    private final int[] lines;

    /**
     * Heads of columns.
     *
     * @param size in hundredths of a point
     * @param columns widths in EMU, insets counted
     */
    HeadLines(MeasuredTable table, int size, List<Long> columns) {
        this.table = table;
        this.size = size;
        this.widths = columns.stream()
                .map(width -> width - 2 * ColumnNeeds.inset(size))
                .toList();
        this.lines = IntStream.range(0, columns.size())
                .map(c -> head(c).lines(widths.get(c), size).size())
                .toArray();
        for (int more = 1; more > 0; ) {
            more = (int) IntStream.range(0, lines.length).filter(this::levels).count();
        }
    }

    /** The lines of a column's head. */
    List<String> of(int column) {
        MeasuredText head = head(column);
        List<Span> own = head.lines(widths.get(column), size);
        boolean enough = own.size() >= lines[column];
        List<Span> spans = enough ? own : head.lines(head.narrowest(lines[column], size), size);
        return spans.stream().map(line -> Run.text(head.runs(line))).toList();
    }

    /** Takes as many lines as the head's fellows have; whether that were more. */
    private boolean levels(int column) {
        int most = IntStream.range(0, lines.length)
                .filter(other -> areFellows(column, other))
                .map(other -> lines[other])
                .reduce(lines[column], Math::max);
        boolean isMore = most > lines[column];
        lines[column] = most;
        return isMore;
    }

    private boolean areFellows(int one, int other) {
        return isNumber(one) && isNumber(other) && !Collections.disjoint(words(one), words(other));
    }

    private boolean isNumber(int column) {
        return table.table().columns().get(column).align() == Align.RIGHT;
    }

    private List<String> words(int column) {
        return Arrays.asList(table.table().columns().get(column).head().split(" ", -1));
    }

    private MeasuredText head(int column) {
        return table.heads().get(column);
    }
}
