package se.hsnreport.layout;

import java.util.Arrays;
import se.hsnreport.document.Table.Align;
import se.hsnreport.document.Table.Kind;
import se.hsnreport.layout.MeasuredTable.Group;

/** What the columns of a table need at a size of type, insets counted, in EMU. Numbers never break, words do. */
final class ColumnNeeds {
    private static final int HEAD_LINES = 3;
    private static final int GROUP_LINES = 2;
    private static final int LABEL_LINES = 2;

    private final MeasuredTable table;
    private final int size;
    private final long[] least;
    private final long[] full;

    private ColumnNeeds(MeasuredTable table, int size) {
        this.table = table;
        this.size = size;
        this.least = new long[table.heads().size()];
        this.full = new long[table.heads().size()];
    }

    /**
     * Measures the columns.
     *
     * @param size in hundredths of a point
     * @param calm whether a label may take two lines at most; else as many as its words need
     */
    static ColumnNeeds of(MeasuredTable table, int size, boolean calm) {
        ColumnNeeds needs = new ColumnNeeds(table, size);
        for (int column = 0; column < needs.full.length; column++) {
            needs.measure(column, calm);
        }
        table.groups().forEach(needs::widenFor);
        needs.full[0] +=
                Math.max(0, needs.headings() - Arrays.stream(needs.full).sum());
        return needs;
    }

    /** Room left and right of a cell's text, in EMU. */
    static long inset(int size) {
        return Sizes.emu(size) * 35 / 100;
    }

    /** Widths at which no word is broken. */
    long[] least() {
        return least.clone();
    }

    /** Widths at which every cell stands on one line, heads apart. */
    long[] full() {
        return full.clone();
    }

    boolean isNumber(int column) {
        return table.table().columns().get(column).align() == Align.RIGHT;
    }

    private void measure(int column, boolean calm) {
        boolean words = table.table().columns().get(column).align() == Align.LEFT;
        long widest = 0;
        long narrowest = 0;
        for (int row = 0; row < table.cells().size(); row++) {
            if (table.kind(row) != Kind.HEADING) {
                MeasuredText text = table.cells().get(row).get(column);
                widest = Math.max(widest, text.width(size));
                narrowest = Math.max(
                        narrowest,
                        calm && column == 0 && !hasOtherWords()
                                ? text.narrowest(LABEL_LINES, size)
                                : text.wordWidth(size));
            }
        }
        long head = table.heads().get(column).narrowest(HEAD_LINES, size) + 2 * inset(size);
        full[column] = Math.max(head, widest + 2 * inset(size));
        least[column] = words ? Math.max(head, narrowest + 2 * inset(size)) : full[column];
    }

    /** Whether words stand beside the labels: then all of them share the room, and labels take the lines they need. */
    private boolean hasOtherWords() {
        return table.table().columns().stream().skip(1).anyMatch(column -> column.align() == Align.LEFT);
    }

    private void widenFor(Group group) {
        long need = group.text().isEmpty() ? 0 : group.text().narrowest(GROUP_LINES, size) + 2 * inset(size);
        for (long[] widths : new long[][] {least, full}) {
            long there = Arrays.stream(widths, group.from(), group.from() + group.span())
                    .sum();
            long each = Math.max(0, (need - there + group.span() - 1) / group.span());
            for (int column = group.from(); column < group.from() + group.span(); column++) {
                widths[column] += each;
            }
        }
    }

    private long headings() {
        long widest = 0;
        for (int row = 0; row < table.cells().size(); row++) {
            if (table.kind(row) == Kind.HEADING) {
                widest = Math.max(widest, table.cells().get(row).get(0).width(size) + 2 * inset(size));
            }
        }
        return widest;
    }
}
