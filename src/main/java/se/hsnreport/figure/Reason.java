package se.hsnreport.figure;

/** Why there is no value. */
public enum Reason {
    /** No data were delivered for the period: "uppgift saknas", never zero. */
    NO_DATA,
    /** There are data, but the formula has no meaning on them, such as a change from zero: "–". */
    NOT_CALCULABLE
}
