package se.hsnreport.calculation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.hsnreport.reference.Basenhet;

/**
 * Which part of the organisation a board answers for.
 *
 * @param values the values that a field of the organisation may have, by field; no fields means all of it
 */
public record Scope(Map<String, List<String>> values) {
    /** The fields that a scope may name. */
    public static final List<String> FIELDS = List.of("forvaltning", "namnd", "omrade", "delomrade");

    public Scope {
        values = Map.copyOf(values);
    }

    public boolean includes(Basenhet unit) {
        return values.entrySet().stream().allMatch(e -> e.getValue().contains(field(unit, e.getKey())));
    }

    /** The scope in words, for trails. */
    Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        values.forEach((field, allowed) -> filters.put(field, String.join(", ", allowed)));
        return filters;
    }

    /** The unit's value in one of the {@link #FIELDS}. */
    public static String field(Basenhet unit, String field) {
        return switch (field) {
            case "forvaltning" -> unit.forvaltning();
            case "namnd" -> unit.namnd();
            case "omrade" -> unit.area().code();
            case "delomrade" -> unit.delomrade();
            default -> "";
        };
    }
}
