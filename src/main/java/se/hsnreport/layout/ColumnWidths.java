package se.hsnreport.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Divides a table's room among its columns: what they need, number columns alike when there is room for that and of a
 * comfortable width; the whole room only when the table takes most of it anyway.
 */
final class ColumnWidths {
    /** A number column that there is room for, in hundredths of the size of type. */
    private static final int COMFORT = 600;

    /** A table that takes more hundredths of its room than this is given all of it. */
    private static final int MOST = 80;

    private final ColumnNeeds needs;
    private final long room;
    private final int size;

    /**
     * Columns to be set.
     *
     * @param room in EMU
     * @param size of the type in hundredths of a point
     */
    ColumnWidths(ColumnNeeds needs, long room, int size) {
        this.needs = needs;
        this.room = room;
        this.size = size;
    }

    /** Whether no word must be broken. */
    boolean fits() {
        return sum(needs.least()) <= room;
    }

    /** Whether every cell stands on one line, heads apart. */
    boolean atEase() {
        return sum(needs.full()) <= room;
    }

    /** Widths in EMU, together no more than the room. */
    List<Long> widths() {
        long[] full = needs.full();
        if (atEase()) {
            return listed(stretched(comfortable(alike(full))));
        }
        return listed(fits() ? levelled() : squeezed());
    }

    private long[] alike(long[] full) {
        long widest = 0;
        for (int column = 0; column < full.length; column++) {
            widest = needs.isNumber(column) ? Math.max(widest, full[column]) : widest;
        }
        long[] alike = numbersAtLeast(full, widest);
        return sum(alike) <= room ? alike : full;
    }

    /** Number columns grow together as far as there is room, up to a comfortable width. */
    private long[] comfortable(long[] widths) {
        return numbersAtLeast(widths, highest(Sizes.emu(size) * COMFORT / 100, level -> numbersAtLeast(widths, level)));
    }

    private long[] numbersAtLeast(long[] widths, long least) {
        long[] wider = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            wider[column] = needs.isNumber(column) ? Math.max(least, widths[column]) : widths[column];
        }
        return wider;
    }

    /** What is left of the room goes to all columns but the label's, when it is little. */
    private long[] stretched(long[] widths) {
        long left = room - sum(widths);
        if (sum(widths) * 100 <= room * MOST) {
            return widths;
        }
        int others = Math.max(1, widths.length - 1);
        for (int column = widths.length - 1; column >= Math.min(1, widths.length - 1); column--) {
            widths[column] += left / others;
        }
        widths[0] += room - sum(widths);
        return widths;
    }

    /** Columns that need little get all of it, the others share alike. */
    private long[] levelled() {
        long level = highest(room, this::atLevel);
        long[] widths = atLevel(level);
        widths[0] += Math.min(room - sum(widths), needs.full()[0] - widths[0]);
        return widths;
    }

    private long[] atLevel(long level) {
        long[] widths = needs.full();
        long[] least = needs.least();
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.min(widths[column], Math.max(least[column], level));
        }
        return widths;
    }

    /** The highest level up to the most at which the widths stay within the room. */
    private long highest(long most, LongFunction<long[]> widths) {
        long low = 0;
        long high = most;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (sum(widths.apply(middle)) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private long[] squeezed() {
        long[] widths = needs.least();
        long all = sum(widths);
        for (int column = 0; column < widths.length; column++) {
            widths[column] = widths[column] * room / all;
        }
        return widths;
    }

    private static long sum(long[] widths) {
        return Arrays.stream(widths).sum();
    }

    private static List<Long> listed(long[] widths) {
        return Arrays.stream(widths).boxed().toList();
    }
}
