package se.hsnreport.source;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.source.Field.Constraints;
import se.hsnreport.source.NumberFormat.Negative;
import se.hsnreport.yaml.Fields;

/** Reads the fields of a resource's schema. */
final class SchemaReader {
    private static final Map<String, Negative> NEGATIVES =
            Map.of("trailing", Negative.TRAILING, "parentheses", Negative.PARENTHESES);
    private static final List<String> DESCRIPTIVE =
            List.of("$schema", "profile", "title", "description", "example", "examples", "rdfType", "categories");

    private final Findings findings;

    SchemaReader(Findings findings) {
        this.findings = findings;
    }

    List<Field> fields(Fields schema) {
        DESCRIPTIVE.forEach(schema::has);
        Set<String> missing = Set.copyOf(schema.texts("missingValues"));
        List<Field> all = schema.list("fields", fields -> field(fields, missing));
        Set<String> names = new HashSet<>();
        all.stream()
                .filter(f -> !f.name().isEmpty() && !names.add(f.name()))
                .forEach(f -> findings.add(Code.NAME_DUPLICATE, f.place(), f.name()));
        return all;
    }

    private Field field(Fields fields, Set<String> missingEverywhere) {
        DESCRIPTIVE.forEach(fields::has);
        String name = fields.requiredText("name");
        FieldType type = fields.choice("type", FieldType.byId(), FieldType.STRING);
        String source = Texts.clean(fields.text("source", name));
        boolean isMoney = fields.has("unit");
        NumberFormat format = format(fields);
        Set<String> missing = fields.has("missingValues")
                ? new HashSet<>(fields.texts("missingValues"))
                : new HashSet<>(missingEverywhere);
        Constraints constraints = constraints(fields.fields("constraints"));
        fields.done();
        return new Field(name, type, source, format, isMoney, missing, constraints, fields.place());
    }

    private NumberFormat format(Fields fields) {
        boolean stated = fields.has("decimalChar") || fields.has("groupChar");
        char decimal = character(fields, "decimalChar", '.');
        char group = character(fields, "groupChar", NumberFormat.NONE);
        if (group == decimal) {
            findings.add(Code.VALUE_INVALID, fields.place("groupChar"), group, "groupChar ≠ decimalChar");
        }
        Map<String, Integer> units = new LinkedHashMap<>();
        units.put("kr", 0);
        units.put("tkr", 3);
        units.put("mkr", 6);
        Negative negative = fields.choice("negative", NEGATIVES, Negative.LEADING);
        return new NumberFormat(
                decimal, Texts.isSpace(group) ? ' ' : group, negative, fields.choice("unit", units, 0), stated);
    }

    private static Constraints constraints(Fields fields) {
        Constraints constraints = new Constraints(
                fields.flag("required", false),
                fields.flag("unique", false),
                fields.texts("enum"),
                bound(fields, "minimum"),
                bound(fields, "maximum"));
        fields.done();
        return constraints;
    }

    private static Optional<BigDecimal> bound(Fields fields, String key) {
        String text = fields.text(key, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return Optional.of(new BigDecimal(text));
        }
        fields.findings().add(Code.VALUE_INVALID, fields.place(key), text, key + ": 0.5");
        return Optional.empty();
    }

    /** A key whose value is one character. */
    static char character(Fields fields, String key, char otherwise) {
        String text = fields.text(key, "");
        if (text.length() == 1) {
            return text.charAt(0);
        }
        if (!text.isEmpty()) {
            fields.findings().add(Code.VALUE_INVALID, fields.place(key), text, ";");
        }
        return otherwise;
    }
}
