package se.hsnreport.ledger;

import java.util.BitSet;

/** Adds up the cells that a query means. */
final class Sum {
    private final BitSet files = new BitSet();
    private long[] rowsByFile = new long[4];
    private long ore;
    private long rows;

    void add(Frozen cells, Slice slice, BitSet units, BitSet accounts, Query query) {
        for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
            int end = slice.end(unit);
            for (int i = slice.start(unit); i < end; i++) {
                long key = cells.key(i);
                if (accounts.get(CellKey.account(key)) && query.includes(CellKey.marks(key))) {
                    add(cells, i, CellKey.file(key));
                }
            }
        }
    }

    private void add(Frozen cells, int cell, int file) {
        ore = Math.addExact(ore, cells.sum(cell));
        rows += cells.rows(cell);
        if (file >= rowsByFile.length) {
            rowsByFile = java.util.Arrays.copyOf(rowsByFile, CellKey.MOST_FILES);
        }
        rowsByFile[file] += cells.rows(cell);
        files.set(file);
    }

    long ore() {
        return ore;
    }

    long rows() {
        return rows;
    }

    BitSet files() {
        return files;
    }

    long rows(int file) {
        return rowsByFile[file];
    }
}
