package se.hsnreport.ledger;

import se.hsnreport.source.Cells;

/** Takes the postings of a file, one by one, when each of their cells is good. */
@FunctionalInterface
interface PostingSink {
    /**
     * Takes a posting; kind, month, unit and account by their numbers in the ledger.
     *
     * @param oneOff 1 when it is marked as engångspost, else 0
     * @param ore in report sign
     */
    void take(int kind, int month, int unit, int account, int oneOff, long ore, Cells cells);
}
