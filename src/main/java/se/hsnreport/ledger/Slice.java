package se.hsnreport.ledger;

/**
 * The cells of one kind and month.
 *
 * @param unitStarts by unit number, where its cells begin; the next one's beginning is their end
 */
record Slice(int[] unitStarts) {
    int start(int unit) {
        return unitStarts[unit];
    }

    int end(int unit) {
        return unitStarts[unit + 1];
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
