package se.hsnreport.ledger;

/** Which postings a query means, by their mark as engångspost. */
public enum OneOff {
    ALL,
    ONLY,
    WITHOUT;

    boolean includes(boolean isOneOff) {
        return this == ALL || (this == ONLY) == isOneOff;
    }
}
