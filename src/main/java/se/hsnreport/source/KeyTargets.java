package se.hsnreport.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;

/** Sees to it that foreign keys lead from fields that are there to fields that are there. */
final class KeyTargets {
    private final List<Resource> resources;
    private final Findings findings;

    KeyTargets(List<Resource> resources, Findings findings) {
        this.resources = resources;
        this.findings = findings;
    }

    void check() {
        resources.forEach(r -> r.foreignKeys().forEach(key -> check(r, key)));
    }

    private void check(Resource resource, ForeignKey key) {
        require(key.field(), fieldNames(List.of(resource)), key.place());
        List<Resource> targets = targets(resource, key);
        if (targets.isEmpty()) {
            unknown(key.resource(), "resource", names(), key.place());
        } else if (!isRange(targets, key.target())) {
            require(key.target(), fieldNames(targets), key.place());
        }
    }

    private List<Resource> targets(Resource resource, ForeignKey key) {
        return key.resource().isEmpty()
                ? List.of(resource)
                : resources.stream()
                        .filter(r -> r.name().equals(key.resource()) || r.role().equals(key.resource()))
                        .toList();
    }

    /** Whether the target gives ranges, such as konto_fran and konto_till, instead of values. */
    private static boolean isRange(List<Resource> targets, String field) {
        return targets.stream().anyMatch(r -> r.has(field + "_fran") && r.has(field + "_till"));
    }

    private void require(String field, Set<String> there, Place place) {
        if (!there.contains(field)) {
            unknown(field, "fields", there, place);
        }
    }

    private void unknown(String name, String what, Set<String> there, Place place) {
        findings.add(
                Code.NAME_UNKNOWN, place, name, what, Suggestion.of(name, there).orElse(""), String.join(", ", there));
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        resources.forEach(r -> names.add(r.name()));
        resources.forEach(r -> names.add(r.role()));
        return names;
    }

    private static Set<String> fieldNames(List<Resource> resources) {
        Set<String> names = new LinkedHashSet<>();
        resources.forEach(r -> r.fields().forEach(f -> names.add(f.name())));
        return names;
    }
}
