package se.hsnreport.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import se.hsnreport.figure.Month;

/** A cube that is done: its cells in order, found by kind, month and unit. */
final class Frozen {
    private final long[] keys;
    private final long[] sums;
    private final int[] rows;
    private final Map<Long, Slice> slices = new HashMap<>();
    private final Map<Kind, NavigableSet<Month>> months = new HashMap<>();

    Frozen(Cube cube, int units) {
        keys = cube.sortedKeys();
        sums = new long[keys.length];
        rows = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sums[i] = cube.sum(keys[i]);
            rows[i] = Math.toIntExact(cube.rows(keys[i]));
        }
        for (Kind kind : Kind.values()) {
            months.put(kind, new TreeSet<>());
        }
        slice(units);
    }

    private void slice(int units) {
        int from = 0;
        while (from < keys.length) {
            int to = from;
            while (to < keys.length && keys[to] >>> CellKey.BELOW_MONTH == keys[from] >>> CellKey.BELOW_MONTH) {
                to++;
            }
            slices.put(keys[from] >>> CellKey.BELOW_MONTH, Slice.of(keys, from, to, units));
            months(Kind.of(CellKey.kind(keys[from]))).add(Month.ofIndex(CellKey.month(keys[from])));
            from = to;
        }
    }

    /** The cells of a kind and month, if there are any. */
    Optional<Slice> slice(Kind kind, Month month) {
        return Optional.ofNullable(
                slices.get(CellKey.of(kind.number(), month.index(), 0, 0, 0, 0) >>> CellKey.BELOW_MONTH));
    }

    /** The months that have rows of a kind. */
    NavigableSet<Month> months(Kind kind) {
        return months.computeIfAbsent(kind, k -> new TreeSet<>());
    }

    int size() {
        return keys.length;
    }

    long key(int cell) {
        return keys[cell];
    }

    /** In öre. */
    long sum(int cell) {
        return sums[cell];
    }

    int rows(int cell) {
        return rows[cell];
    }
}
