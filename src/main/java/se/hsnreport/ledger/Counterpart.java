package se.hsnreport.ledger;

/** Which postings a query means, by their motpart: another part of the same organisation, or somebody outside it. */
public enum Counterpart {
    ALL,
    INTERNAL,
    /** Those without a motpart too: nobody says that they are internal. */
    EXTERNAL;

    boolean includes(boolean isInternal) {
        return this == ALL || (this == INTERNAL) == isInternal;
    }
}
