package se.hsnreport.calculation.listing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.hsnreport.calculation.Context;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.source.Field;
import se.hsnreport.source.FieldType;
import se.hsnreport.source.Resource;

/**
 * Whether an extract has the fields, and the table the columns, that a listing asks for, of a kind that will do; those
 * that lack are told of.
 */
final class Asked {
    private final String role;
    private final Context context;
    private final Map<String, Set<FieldType>> fields = new TreeMap<>();
    private final Map<String, Column.Kind> columns = new LinkedHashMap<>();

    Asked(String role, Context context) {
        this.role = role;
        this.context = context;
        for (Resource resource : context.extracts().describedBy().role(role)) {
            for (Field field : resource.fields()) {
                fields.computeIfAbsent(field.name(), name -> EnumSet.noneOf(FieldType.class))
                        .add(field.type());
            }
        }
    }

    boolean field(String name, Place place) {
        return isIn(name, fields.keySet(), role, place);
    }

    boolean date(String name, Place place) {
        return field(name, EnumSet.of(FieldType.DATE), place);
    }

    private boolean field(String name, Set<FieldType> types, Place place) {
        Set<String> fit = fields.entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(types::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        String words = types.stream().map(FieldType::id).collect(Collectors.joining(" / "));
        return isIn(name, fit, role + " (" + words + ")", place);
    }

    /** A column and what it is made of; from then on others may be made of it. */
    boolean column(Column column) {
        column.filter().check(role, context);
        boolean known = !column.time().isDated() || date(column.time().by(), column.place());
        for (String name : column.of()) {
            known &= operand(column, name);
        }
        columns.put(column.key(), column.kind());
        return known;
    }

    private boolean operand(Column column, String name) {
        return switch (column.kind()) {
            case SUM -> field(name, EnumSet.of(FieldType.NUMBER, FieldType.INTEGER), column.place());
            case TEXT -> field(name, column.place());
            case DATE -> date(name, column.place());
            case SHARE -> column(name, kind -> kind == Column.Kind.SUM, column.place());
            case RATIO, MINUS, CHANGE, REACHED -> number(name, column.place());
        };
    }

    /** A column whose figures are numbers. */
    boolean number(String name, Place place) {
        return column(name, Column.Kind::isNumber, place);
    }

    private boolean column(String name, Predicate<Column.Kind> wanted, Place place) {
        Map<String, Column.Kind> fit = new LinkedHashMap<>(columns);
        fit.values().removeIf(wanted.negate());
        return isIn(name, fit.keySet(), "columns", place);
    }

    private boolean isIn(String name, Collection<String> names, String what, Place place) {
        if (!names.contains(name)) {
            String near = Suggestion.of(name, names).orElse("");
            context.findings().add(Code.NAME_UNKNOWN, place, name, what, near, String.join(", ", names));
        }
        return names.contains(name);
    }
}
