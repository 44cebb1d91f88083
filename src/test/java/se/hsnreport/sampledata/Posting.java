package se.hsnreport.sampledata;

/**
 * A row of a ledger file.
 *
 * @param ore the amount as the accounts have it, in öre: income negative
 * @param oneOff whether the row is marked as a one-off
 */
record Posting(Slot slot, String motpart, String typ, long ore, boolean oneOff) {}
