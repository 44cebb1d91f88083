package se.hsnreport.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;

/** The fields of a resource, told apart into those that stand in the file and those that its shape makes. */
final class ShapedFields {
    private final List<Field> all;
    private final Set<String> made = new LinkedHashSet<>();
    private final Findings findings;

    ShapedFields(List<Field> described, Findings findings) {
        this.all = new ArrayList<>(described);
        this.findings = findings;
    }

    /** Those of the schema, and after them those that are made and that the schema does not describe. */
    List<Field> all() {
        return List.copyOf(all);
    }

    /** The names of those that are made. */
    Set<String> made() {
        return made;
    }

    /** A field that need not stand in the file: it is made. */
    void made(String name, Place place) {
        made.add(name);
        if (find(name).isEmpty()) {
            FieldType type = name.equals(Shape.NONE.period()) ? FieldType.YEARMONTH : FieldType.STRING;
            Field.Constraints any = Field.Constraints.NONE;
            all.add(new Field(name, type, name, NumberFormat.CANONICAL, false, Set.of(), any, place));
        }
    }

    private Optional<Field> find(String name) {
        return all.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    boolean isMonth(String name) {
        return find(name).filter(field -> field.type() == FieldType.YEARMONTH).isPresent();
    }

    /** The name of some field, to go on with after a finding. */
    String any() {
        return all.isEmpty() ? "" : all.get(0).name();
    }

    /** Tells of a field that is not there. */
    void require(String name, Place place) {
        List<String> names = all.stream().map(Field::name).toList();
        if (!names.contains(name)) {
            findings.add(
                    Code.NAME_UNKNOWN,
                    place,
                    name,
                    "fields",
                    Suggestion.of(name, names).orElse(""),
                    String.join(", ", names));
        }
    }
}
