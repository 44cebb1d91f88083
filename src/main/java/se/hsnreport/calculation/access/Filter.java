package se.hsnreport.calculation.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/**
 * Which rows of an extract count.
 *
 * @param values the values that a field may have, by field; no fields means all rows
 */
record Filter(Map<String, List<String>> values) {
    static final Filter ALL = new Filter(Map.of());

    Filter {
        values = Map.copyOf(values);
    }

    /** Reads {@code {specialitet: [Ögon], klinik: Nord}}. */
    static Filter read(Fields fields) {
        Map<String, List<String>> values = new TreeMap<>();
        fields.keys().forEach(field -> values.put(field, fields.texts(field)));
        return new Filter(values);
    }

    Filter with(String field, List<String> allowed) {
        Map<String, List<String>> more = new TreeMap<>(values);
        more.put(field, allowed);
        return new Filter(more);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    boolean includes(Row row) {
        return values.entrySet().stream().allMatch(e -> e.getValue().contains(row.text(e.getKey())));
    }

    /** In words, for trails. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        values.forEach((field, allowed) -> words.put(field, String.join(", ", allowed)));
        return words;
    }
}
