package se.hsnreport.ledger;

import java.util.Arrays;

/** Sums by key while a ledger is loaded; it grows with the keys, not with the rows. */
final class Cube {
    private static final long FREE = -1;

    private long[] keys;
    private long[] sums;
    private int[] rows;
    private int size;
    private int shift;

    Cube() {
        this(1 << 12);
    }

    private Cube(int capacity) {
        keys = new long[capacity];
        Arrays.fill(keys, FREE);
        sums = new long[capacity];
        rows = new int[capacity];
        shift = Long.numberOfLeadingZeros(capacity) + 1;
    }

    /** Adds a row's amount, in öre; whether it is the first of its key. */
    boolean add(long key, long ore) {
        int slot = slot(key);
        boolean isNew = keys[slot] == FREE;
        if (isNew) {
            keys[slot] = key;
            size++;
        }
        sums[slot] = Math.addExact(sums[slot], ore);
        rows[slot] = Math.addExact(rows[slot], 1);
        if (isNew && size * 2 > keys.length) {
            grow();
        }
        return isNew;
    }

    /** Where a key is or would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        Cube larger = new Cube(keys.length * 2);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int slot = larger.slot(keys[i]);
                larger.keys[slot] = keys[i];
                larger.sums[slot] = sums[i];
                larger.rows[slot] = rows[i];
            }
        }
        keys = larger.keys;
        sums = larger.sums;
        rows = larger.rows;
        shift = larger.shift;
    }

    /** The keys in order. */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        int at = 0;
        for (long key : keys) {
            if (key != FREE) {
                sorted[at++] = key;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** The sum of a key that there is, in öre. */
    long sum(long key) {
        return sums[slot(key)];
    }

    /** The rows of a key that there is. */
    int rows(long key) {
        return rows[slot(key)];
    }
}
