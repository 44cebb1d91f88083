package se.hsnreport.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the cells of a field hold. */
public enum FieldType {
    STRING,
    /** Exact decimals. */
    NUMBER,
    INTEGER,
    /** 202402, 2024-02 or 2024M02. */
    YEARMONTH,
    /** 2024-02-29. */
    DATE;

    /** By the words of the descriptor. */
    static Map<String, FieldType> byId() {
        Map<String, FieldType> all = new LinkedHashMap<>();
        for (FieldType type : values()) {
            all.put(type.id(), type);
        }
        return all;
    }

    /** As in the descriptor, such as {@code yearmonth}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
