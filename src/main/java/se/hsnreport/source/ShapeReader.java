package se.hsnreport.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.Node;

/** Reads how a resource's rows are shaped; what cannot be is told with the line it stands on. */
final class ShapeReader {
    private final Fields resource;
    private final ShapedFields fields;

    ShapeReader(Fields resource, List<Field> described) {
        this.resource = resource;
        this.fields = new ShapedFields(described, resource.findings());
    }

    /** The fields of the schema, and after them those that only the shape tells of. */
    List<Field> fields() {
        return fields.all();
    }

    Shape read() {
        Map<String, String> constants = resource.textByName("const");
        constants.keySet().forEach(name -> fields.made(name, resource.place("const")));
        Optional<Pattern> fileName = fileName();
        List<Shape.Split> splits = resource.list("split", this::split);
        String period = resource.fields("unpivot").text("to", Shape.NONE.period());
        Optional<Shape.Unpivot> unpivot = resource.has("unpivot") ? Optional.of(unpivot(period)) : Optional.empty();
        Optional<Shape.Measures> measures = resource.has("measures") ? measures(unpivot) : Optional.empty();
        String value = value(unpivot.isPresent() || measures.isPresent());
        List<Shape.Exclude> excludes = resource.list("exclude", this::exclude);
        Map<String, String> periods = periods(period);
        boolean isAccumulated = resource.choice("balance", Map.of("ack", true), false);
        boolean isLatest = resource.has("latest") && latest();
        Optional<Shape.Spread> spread = spread();
        if (isAccumulated || isLatest || spread.isPresent()) {
            fields.require(period, resource.place());
        }
        return new Shape(
                fields.made(),
                value,
                period,
                unpivot,
                measures,
                constants,
                fileName,
                splits,
                excludes,
                periods,
                isAccumulated,
                isLatest,
                spread);
    }

    private Optional<Pattern> fileName() {
        if (!resource.has("fromFileName")) {
            return Optional.empty();
        }
        Fields file = resource.fields("fromFileName");
        String text = file.requiredText("pattern");
        file.done();
        Optional<Pattern> pattern = Patterns.of(text, file.place("pattern"), resource.findings());
        List<String> groups = pattern.map(Patterns::groups).orElse(List.of());
        groups.forEach(group -> fields.made(group, file.place("pattern")));
        if (pattern.isPresent() && groups.isEmpty()) {
            wrong(file.place("pattern"), text, "(?<period>\\d{6})");
        }
        return pattern.filter(p -> !groups.isEmpty());
    }

    private Shape.Split split(Fields split) {
        List<String> into = split.texts("into");
        List<String> names = new ArrayList<>(split.keys());
        names.remove("into");
        String field = names.size() == 1 ? names.get(0) : "";
        String text = field.isEmpty() ? "" : split.text(field, "");
        Optional<Pattern> pattern = Patterns.of(text, split.place(field), resource.findings());
        int groups = pattern.map(p -> p.matcher("").groupCount()).orElse(into.size());
        if (field.isEmpty() || into.isEmpty() || groups != into.size()) {
            wrong(
                    split.place("into"),
                    String.join(", ", into),
                    "split: {basenhet: \"^(\\S+) (.*)$\", into: [basenhet, basenhet_namn]}");
            return new Shape.Split(fields.any(), Pattern.compile(""), List.of(), split.place());
        }
        fields.require(field, split.place(field));
        into.stream().filter(name -> !name.equals(field)).forEach(name -> fields.made(name, split.place("into")));
        return new Shape.Split(field, pattern.orElseThrow(), into, split.place());
    }

    private Shape.Unpivot unpivot(String to) {
        Fields unpivot = resource.fields("unpivot");
        unpivot.has("to");
        fields.made(to, unpivot.place("to"));
        boolean isFrom = unpivot.node("year").orElse(null) instanceof Node.Mapping;
        String yearFrom = isFrom ? yearFrom(unpivot.fields("year")) : "";
        String year = isFrom ? "" : unpivot.text("year", "");
        if (!year.isEmpty() && !year.matches("[1-9]\\d{3}")) {
            wrong(unpivot.place("year"), year, "2024");
        }
        if (!unpivot.has("columns")) {
            resource.findings().add(Code.KEY_MISSING, unpivot.place(), "columns");
        }
        Fields columns = unpivot.fields("columns");
        boolean isOfYear = unpivot.has("year");
        Map<String, String> texts = new LinkedHashMap<>();
        columns.keys().forEach(heading -> texts.put(Texts.clean(heading), column(columns, heading, isOfYear, to)));
        unpivot.done();
        return new Shape.Unpivot(year, yearFrom, texts);
    }

    /** What a column is of, checked. */
    private String column(Fields columns, String heading, boolean isOfYear, String to) {
        String text = columns.text(heading, "");
        if (isOfYear && !text.matches("0?[1-9]|1[0-2]")) {
            wrong(columns.place(heading), text, "1–12");
        } else if (!isOfYear && fields.isMonth(to) && Months.parse(text).isEmpty()) {
            wrong(columns.place(heading), text, "2024-02");
        }
        return text;
    }

    private static String yearFrom(Fields year) {
        String from = Texts.clean(year.requiredText("from"));
        year.done();
        return from;
    }

    private Optional<Shape.Measures> measures(Optional<Shape.Unpivot> unpivot) {
        Fields measures = resource.fields("measures");
        List<String> names = measures.keys();
        if (names.size() != 1) {
            wrong(resource.place("measures"), String.join(", ", names), "measures: {typ: {utfall: \"Utfall\"}}");
            return Optional.empty();
        }
        String field = names.get(0);
        fields.made(field, measures.place(field));
        Fields columns = measures.fields(field);
        List<Shape.Measure> all = new ArrayList<>();
        for (String text : columns.keys()) {
            for (Node item : columns.items(text)) {
                all.add(measure(text, item));
            }
        }
        all.stream()
                .filter(measure -> measure.heading().contains(Shape.Measure.COLUMN) != unpivot.isPresent())
                .forEach(measure -> wrong(
                        columns.place(measure.text()),
                        measure.heading(),
                        unpivot.isPresent() ? "Utfall " + Shape.Measure.COLUMN : "Utfall"));
        return Optional.of(new Shape.Measures(field, all));
    }

    private Shape.Measure measure(String text, Node item) {
        if (item instanceof Node.Scalar heading) {
            return new Shape.Measure(text, Texts.clean(heading.text()), 0);
        }
        Fields column = Fields.of(item, resource.findings());
        int back = column.integer("yearsBack", 0);
        if (back < 0 || back > 99) {
            wrong(column.place("yearsBack"), String.valueOf(back), "1");
        }
        Shape.Measure measure = new Shape.Measure(text, Texts.clean(column.requiredText("column")), Math.max(0, back));
        column.done();
        return measure;
    }

    private String value(boolean isMade) {
        String name = resource.text("value", Shape.NONE.value());
        if (isMade || resource.has("value") || resource.has("balance") || resource.has("spread")) {
            fields.require(name, resource.place("value"));
        }
        if (isMade) {
            fields.made(name, resource.place("value"));
        }
        return name;
    }

    private Shape.Exclude exclude(Fields exclude) {
        String field = exclude.requiredText("field");
        if (!field.isEmpty()) {
            fields.require(field, exclude.place("field"));
        }
        Optional<Pattern> pattern =
                Patterns.of(exclude.requiredText("matches"), exclude.place("matches"), resource.findings());
        Shape.Exclude read = new Shape.Exclude(
                field, pattern.orElse(Pattern.compile("$^")), exclude.requiredText("reason"), exclude.place());
        exclude.done();
        return read;
    }

    private Map<String, String> periods(String period) {
        Map<String, String> periods = resource.textByName("periodMap");
        Fields places = resource.fields("periodMap");
        periods.forEach((from, to) -> {
            if (Months.parse(to).isEmpty()) {
                wrong(places.place(from), to, "2031-12");
            }
        });
        if (!periods.isEmpty()) {
            fields.require(period, resource.place("periodMap"));
        }
        return periods;
    }

    private boolean latest() {
        Fields latest = resource.fields("latest");
        String by = latest.requiredText("by");
        latest.choice("by", Map.of("fileName", true), true);
        latest.done();
        return !by.isEmpty();
    }

    private Optional<Shape.Spread> spread() {
        if (!resource.has("spread")) {
            return Optional.empty();
        }
        Place place = resource.place("spread");
        if (resource.node("spread").orElseThrow() instanceof Node.Mapping) {
            Fields spread = resource.fields("spread");
            spread.choice("by", Map.of("key", true), true);
            Optional<Shape.Spread> read = Optional.of(new Shape.Spread(spread.requiredText("resource"), place));
            spread.done();
            return read;
        }
        return resource.choice("spread", Map.of("equal", true), false)
                ? Optional.of(new Shape.Spread("", place))
                : Optional.empty();
    }

    private void wrong(Place place, String value, String expected) {
        resource.findings().add(Code.VALUE_INVALID, place, value, expected);
    }
}
