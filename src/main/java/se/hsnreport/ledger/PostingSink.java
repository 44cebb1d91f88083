package se.hsnreport.ledger;

import se.hsnreport.source.Cells;

/** Takes the postings of a file, one by one, when each of their cells is good. */
@FunctionalInterface
interface PostingSink {
    /**
     * Takes a posting; kind, month, unit and account by their numbers in the ledger.
     *
     * @param marks those of {@link CellKey} that it has
     * @param ore in report sign
     */
    void take(int kind, int month, int unit, int account, int marks, long ore, Cells cells);
}
