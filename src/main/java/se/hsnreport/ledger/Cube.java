package se.hsnreport.ledger;

import java.util.Arrays;

/**
 * Sums by key while a ledger is loaded; it grows with the keys, not with the rows. A slot's key, sum and number of rows
 * lie side by side, as rows come in no order and each would else be fetched from memory by itself.
 */
final class Cube {
    private static final long FREE = -1;
    /** Longs to a slot: key, sum in öre, rows, and one that keeps slots from lying over two lines of the cache. */
    private static final int WIDTH = 4;

    private long[] slots;
    private int size;
    private int shift;

    Cube() {
        this(1 << 12);
    }

    private Cube(int capacity) {
        slots = new long[capacity * WIDTH];
        for (int at = 0; at < slots.length; at += WIDTH) {
            slots[at] = FREE;
        }
        shift = Long.numberOfLeadingZeros(capacity) + 1;
    }

    /** Adds a row's amount, in öre; whether it is the first of its key. */
    boolean add(long key, long ore) {
        return add(key, ore, 1);
    }

    private boolean add(long key, long ore, long rows) {
        int at = find(key);
        boolean isNew = slots[at] == FREE;
        slots[at] = key;
        slots[at + 1] = Math.addExact(slots[at + 1], ore);
        slots[at + 2] += rows;
        if (isNew && ++size > slots.length / WIDTH / 3 * 2) {
            grow();
        }
        return isNew;
    }

    /** Where a key is or would be. */
    private int find(long key) {
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift) * WIDTH;
        while (slots[at] != key && slots[at] != FREE) {
            at = (at + WIDTH) & (slots.length - 1);
        }
        return at;
    }

    private void grow() {
        Cube larger = new Cube(slots.length / WIDTH * 2);
        for (int at = 0; at < slots.length; at += WIDTH) {
            if (slots[at] != FREE) {
                larger.add(slots[at], slots[at + 1], slots[at + 2]);
            }
        }
        slots = larger.slots;
        shift = larger.shift;
    }

    /** The keys in order. */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        int count = 0;
        for (int at = 0; at < slots.length; at += WIDTH) {
            if (slots[at] != FREE) {
                sorted[count++] = slots[at];
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** The sum of a key that there is, in öre. */
    long sum(long key) {
        return slots[find(key) + 1];
    }

    /** The rows of a key that there is. */
    long rows(long key) {
        return slots[find(key) + 2];
    }
}
