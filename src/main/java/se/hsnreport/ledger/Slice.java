package se.hsnreport.ledger;

import java.util.BitSet;

/** The cells of one kind and month. */
final class Slice {
    /** By unit number, where its cells begin; the next one's beginning is their end. */
    private final int[] starts;

    private Slice(int[] starts) {
        this.starts = starts;
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return starts[unit + 1];
    }

    /** Whether any of these units has cells. */
    boolean hasAny(BitSet units) {
        return units.stream().anyMatch(unit -> start(unit) < end(unit));
    }

    /** Slices sorted keys from one position to another, all of one kind and month. */
    static Slice of(long[] keys, int from, int to, int units) {
        int[] starts = new int[units + 1];
        int at = from;
        for (int unit = 0; unit < units; unit++) {
            starts[unit] = at;
            while (at < to && CellKey.unit(keys[at]) == unit) {
                at++;
            }
        }
        starts[units] = to;
        return new Slice(starts);
    }
}
