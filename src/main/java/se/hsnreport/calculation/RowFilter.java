package se.hsnreport.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.source.Field;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/** Which rows of an extract a template means: fields and the values that they may have, or may not have. */
public final class RowFilter {
    private final List<Wanted> wanted;

    private RowFilter(List<Wanted> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /** A field, its values, whether rows are in or out by them, and where the template says so. */
    private record Wanted(String field, List<String> values, boolean in, Place place) {}

    /** Reads {@code filter: {vardniva: [primarvard]}} and {@code exclude: {delomrade: [Psykiatri]}}. */
    public static RowFilter read(Fields parameters) {
        List<Wanted> wanted = new ArrayList<>();
        read(parameters.fields("filter"), true, wanted);
        read(parameters.fields("exclude"), false, wanted);
        return new RowFilter(wanted);
    }

    private static void read(Fields fields, boolean in, List<Wanted> wanted) {
        fields.keys().forEach(field -> wanted.add(new Wanted(field, fields.texts(field), in, fields.place(field))));
    }

    /** Rows that both mean. */
    public RowFilter and(RowFilter other) {
        List<Wanted> both = new ArrayList<>(wanted);
        both.addAll(other.wanted);
        return new RowFilter(both);
    }

    /** Whether the row is meant. */
    public boolean includes(Row row) {
        return wanted.stream().allMatch(one -> one.values().contains(row.text(one.field())) == one.in());
    }

    /** The filter in words, for trails. */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        wanted.forEach(one -> words.merge(
                one.field(),
                (one.in() ? "" : "ej ") + String.join(", ", one.values()),
                (first, second) -> first + "; " + second));
        return words;
    }

    /** Tells of fields that no extract of the role has. */
    public void check(String role, Context context) {
        TreeSet<String> names = new TreeSet<>();
        for (Resource resource : context.extracts().describedBy().role(role)) {
            resource.fields().stream().map(Field::name).forEach(names::add);
        }
        wanted.stream()
                .filter(one -> !names.isEmpty() && !names.contains(one.field()))
                .forEach(one -> context.findings()
                        .add(
                                Code.NAME_UNKNOWN,
                                one.place(),
                                one.field(),
                                role,
                                Suggestion.of(one.field(), names).orElse(""),
                                String.join(", ", names)));
    }
}
