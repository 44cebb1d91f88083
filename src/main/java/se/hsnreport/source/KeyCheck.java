package se.hsnreport.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;

/** Looks values up in the resources that foreign keys name. */
final class KeyCheck {
    private final Extracts extracts;
    private final Findings findings;
    private final Map<String, Keys> known = new HashMap<>();

    KeyCheck(Extracts extracts, Findings findings) {
        this.extracts = extracts;
        this.findings = findings;
    }

    /** The values that may stand, and ranges where the target gives such. */
    private record Keys(Set<String> values, List<String[]> ranges) {
        boolean has(String value) {
            return values.contains(value) || ranges.stream().anyMatch(r -> isBetween(value, r[0], r[1]));
        }

        private static boolean isBetween(String value, String from, String to) {
            return value.length() == from.length() && value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
        }
    }

    void check(Resource resource, List<Row> rows) {
        resource.keys().forEach(key -> unique(key, rows));
        for (ForeignKey key : resource.foreignKeys()) {
            for (Row row : rows) {
                check(resource, key, row.text(key.field()), row.place(key.field()));
            }
        }
    }

    private void unique(List<String> key, List<Row> rows) {
        Map<List<String>, Row> seen = new HashMap<>();
        for (Row row : rows) {
            List<String> values = key.stream().map(row::text).toList();
            Row first = seen.putIfAbsent(values, row);
            if (first != null && !values.stream().allMatch(String::isEmpty)) {
                findings.add(
                        Code.VALUE_DUPLICATE,
                        row.place(key.get(0)),
                        String.join(" ", values),
                        String.join(" ", key),
                        first.place());
            }
        }
    }

    /** Whether a value stands where its key says; if not, that is told. No value is no fault. */
    boolean check(Resource resource, ForeignKey key, String value, Place place) {
        if (value.isEmpty()) {
            return true;
        }
        String target = key.resource().isEmpty() ? resource.name() : key.resource();
        // get and put: reading the target may come back here for keys of its own
        Keys keys = known.get(target + "/" + key.target());
        if (keys == null) {
            keys = keys(target, key.target());
            known.put(target + "/" + key.target(), keys);
        }
        if (!keys.has(value)) {
            String nearest = Suggestion.of(value, keys.values()).orElse("");
            findings.add(Code.REFERENCE_UNKNOWN, place, value, key.field(), target, nearest);
            return false;
        }
        return true;
    }

    private Keys keys(String resource, String field) {
        Set<String> values = new LinkedHashSet<>();
        List<String[]> ranges = new ArrayList<>();
        for (Resource target : extracts.describedBy().named(resource)) {
            for (Row row : extracts.rows(target)) {
                values.add(row.text(field));
                if (!row.text(field + "_fran").isEmpty()) {
                    ranges.add(new String[] {row.text(field + "_fran"), row.text(field + "_till")});
                }
            }
        }
        values.remove("");
        return new Keys(values, ranges);
    }
}
