package se.hsnreport.figure;

import java.util.Map;

/**
 * Which rows a figure was made of, in terms that a reader can find them by again.
 *
 * @param role role of the extract, such as {@code ledger}
 * @param period which months
 * @param filters field and what it had to be, such as {@code resultatrad → Personal}, in a fixed order
 */
public record Selection(String role, Period period, Map<String, String> filters) {
    public Selection {
        filters = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(filters));
    }
}
