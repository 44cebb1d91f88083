package se.hsnreport.finding;

/** How much a finding matters. */
public enum Severity {
    /** Nothing is rendered. */
    ERROR,
    /** The figures do not hold together: nothing is published unless a draft is asked for. */
    FAILED_CHECK,
    /** Rendered, and told. */
    WARNING
}
