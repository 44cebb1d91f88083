package se.hsnreport.ledger;

import se.hsnreport.figure.Month;
import se.hsnreport.figure.Origin;
import se.hsnreport.figure.Period;

/**
 * Which postings to add up.
 *
 * @param oneOff by their mark as engångspost
 */
public record Query(Kind kind, Period period, AccountSet accounts, UnitSet units, OneOff oneOff) implements Origin {
    /** All postings of a kind in a period on these accounts and units. */
    public static Query of(Kind kind, Period period, AccountSet accounts, UnitSet units) {
        return new Query(kind, period, accounts, units, OneOff.ALL);
    }

    public Query with(Kind other) {
        return new Query(other, period, accounts, units, oneOff);
    }

    public Query with(Period other) {
        return new Query(kind, other, accounts, units, oneOff);
    }

    public Query with(Month month) {
        return with(Period.of(month));
    }

    public Query with(AccountSet other) {
        return new Query(kind, period, other, units, oneOff);
    }

    public Query with(UnitSet other) {
        return new Query(kind, period, accounts, other, oneOff);
    }

    public Query with(OneOff other) {
        return new Query(kind, period, accounts, units, other);
    }
}
