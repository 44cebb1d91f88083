package se.hsnreport.document;

/** What a colour is for; which colour that is, the template says. */
public enum Tone {
    INK,
    QUIET,
    RULE,
    PAPER,
    LEAD,
    SECOND,
    THIRD,
    FOURTH,
    GOOD,
    BAD
}
