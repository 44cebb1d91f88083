package se.hsnreport.sampledata;

import java.time.YearMonth;

/**
 * A unit's account with its normal amount.
 *
 * @param base a year's amount at the level of the base year, in öre: income positive, cost negative
 * @param until the part of {@link #base} that a merged unit still carried, or that was not yet opened, in öre
 * @param untilMonth the last month in which it did; the line's own last month when it is the merged unit's
 */
record Line(Unit unit, Account account, long base, long until, YearMonth untilMonth) {
    /** A year's amount as it was in the given month, before growth. */
    long baseIn(YearMonth month) {
        boolean before = !month.isAfter(untilMonth);
        if (unit.isMerged()) {
            return before ? base : 0;
        }
        return before ? base - until : base;
    }

    /** This line, carrying nothing before a month. */
    Line from(YearMonth first) {
        return new Line(unit, account, base, base, first.minusMonths(1));
    }

    Slot slot(YearMonth month) {
        return new Slot(month, account.konto(), unit.code());
    }

    String resultatrad() {
        return account.cell().resultatrad();
    }
}
