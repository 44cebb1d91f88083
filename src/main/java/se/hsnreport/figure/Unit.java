package se.hsnreport.figure;

import java.util.Locale;

/** What a figure's value counts. A share, a change and percentage points are fractions: 0.081 is 8,1 %. */
public enum Unit {
    KR,
    ANDEL,
    PROCENT,
    PROCENTENHETER,
    ANTAL,
    DAGAR,
    POANG,
    TEXT,
    DATUM;

    /** As it stands in figures.json, such as {@code kr}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
