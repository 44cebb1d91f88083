package se.hsnreport.finding;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** Nothing is rendered. */
    ERROR,
    /** The figures do not hold together: nothing is published unless a draft is asked for. */
    FAILED_CHECK,
    /** Rendered, and told. */
    WARNING,
    /** Listed in the build report, for whoever wants to know all. */
    NOTE;

    /** As it stands in reports, such as {@code failed-check}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
