package se.hsnreport.calculation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.reference.Basenhet;
import se.hsnreport.reference.Organisation;

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

    /** Whether a unit is the board's; one that the organisation does not have may be anybody's. */
    public boolean includes(Basenhet unit) {
        return unit.isUnmapped()
                || values.entrySet().stream().allMatch(e -> e.getValue().contains(field(unit, e.getKey())));
    }

    /**
     * The scope as far as it divides an organisation: where all units have one value of a field, or none, there is
     * nothing to leave out, whatever a region calls it.
     */
    public Scope within(Organisation organisation) {
        Map<String, List<String>> dividing = new TreeMap<>(values);
        dividing.keySet()
                .removeIf(field -> FIELDS.contains(field)
                        && organisation
                                        .placements()
                                        .map(unit -> field(unit, field))
                                        .distinct()
                                        .count()
                                <= 1);
        return new Scope(dividing);
    }

    /** Tells of fields that there are not, and of values that no unit has. */
    public void check(Organisation organisation, Place place, Findings findings) {
        values.forEach((field, allowed) -> {
            if (!FIELDS.contains(field)) {
                unknown(field, FIELDS, place, findings);
                return;
            }
            Set<String> there = organisation
                    .placements()
                    .map(unit -> field(unit, field))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            allowed.stream()
                    .filter(value -> !there.contains(value))
                    .forEach(value -> unknown(value, there, place, findings));
        });
    }

    private static void unknown(String name, Collection<String> names, Place place, Findings findings) {
        String near = Suggestion.of(name, names).orElse("");
        findings.add(Code.NAME_UNKNOWN, place, name, "scope", near, String.join(", ", names));
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
