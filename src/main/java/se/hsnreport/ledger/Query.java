package se.hsnreport.ledger;

import se.hsnreport.figure.Month;
import se.hsnreport.figure.Origin;
import se.hsnreport.figure.Period;

/**
 * Which postings to add up.
 *
 * @param oneOff by their mark as engångspost
 * @param counterpart by their motpart
 */
public record Query(
        Kind kind, Period period, AccountSet accounts, UnitSet units, OneOff oneOff, Counterpart counterpart)
        implements Origin {
    /** All postings of a kind in a period on these accounts and units. */
    public static Query of(Kind kind, Period period, AccountSet accounts, UnitSet units) {
        return new Query(kind, period, accounts, units, OneOff.ALL, Counterpart.ALL);
    }

    public Query with(Kind other) {
        return new Query(other, period, accounts, units, oneOff, counterpart);
    }

    public Query with(Period other) {
        return new Query(kind, other, accounts, units, oneOff, counterpart);
    }

    public Query with(Month month) {
        return with(Period.of(month));
    }

    public Query with(AccountSet other) {
        return new Query(kind, period, other, units, oneOff, counterpart);
    }

    public Query with(UnitSet other) {
        return new Query(kind, period, accounts, other, oneOff, counterpart);
    }

    public Query with(OneOff other) {
        return new Query(kind, period, accounts, units, other, counterpart);
    }

    public Query with(Counterpart other) {
        return new Query(kind, period, accounts, units, oneOff, other);
    }

    /** Whether a posting's marks are such that it is meant. */
    boolean includes(int marks) {
        return oneOff.includes((marks & CellKey.ONE_OFF) != 0) && counterpart.includes((marks & CellKey.INTERNAL) != 0);
    }
}
