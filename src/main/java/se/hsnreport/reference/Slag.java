package se.hsnreport.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What an account's money is, which decides its sign in reports and the sum that it stands in. */
public enum Slag {
    INTAKT,
    KOSTNAD,
    SKATT,
    STATSBIDRAG,
    FINANS;

    /** As in the extract, such as {@code intakt}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Slag> byId() {
        Map<String, Slag> all = new LinkedHashMap<>();
        for (Slag slag : values()) {
            all.put(slag.id(), slag);
        }
        return all;
    }
}
