package se.hsnreport.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of the chart of accounts: one account, or all from one to another.
 *
 * @param from the first account
 * @param to the last account, the same when it is one
 * @param groups the group by grouping, such as {@code resultatrad → Personal}; the empty text when in none
 */
public record Account(String from, String to, String name, Slag slag, Map<String, String> groups) {
    public Account {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** An account that rows name and the chart does not have: a cost, of a group of its own in every grouping. */
    static Account unmapped(String konto, Collection<String> groupings) {
        Map<String, String> groups = new LinkedHashMap<>();
        groupings.forEach(grouping -> groups.put(grouping, Area.UNMAPPED.name()));
        groups.put(ChartOfAccounts.SLAG, Slag.KOSTNAD.id());
        return new Account(konto, konto, Area.UNMAPPED.name(), Slag.KOSTNAD, groups);
    }

    /** The group in a grouping; empty when in none. */
    public String group(String grouping) {
        return groups.getOrDefault(grouping, "");
    }

    /** Whether an account number is this row's; numbers of another length are not. */
    public boolean covers(String konto) {
        return konto.length() == from.length() && konto.compareTo(from) >= 0 && konto.compareTo(to) <= 0;
    }

    boolean overlaps(Account other) {
        return from.length() == other.from.length() && from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    }

    public String range() {
        return from.equals(to) ? from : from + "–" + to;
    }
}
