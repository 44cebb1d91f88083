package se.hsnreport.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hsnreport.build.Explained;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Source;
import se.hsnreport.trace.Explanation;
import se.hsnreport.trace.FoundRow;
import se.hsnreport.trace.FoundRows;
import se.hsnreport.trace.Input;
import se.hsnreport.trace.Known;

/** Tells programs where a figure comes from, as one JSON object. */
final class ExplainedJson {
    private static final String NULL = "null";

    private final String name;

    ExplainedJson(String name) {
        this.name = name;
    }

    String text(Explained explained) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("asked", quoted(name));
        if (explained.explanation().isPresent()) {
            json.put("figure", figure(explained.explanation().get()));
        } else {
            json.put("keys", array(explained.keys().stream().map(this::key).toList()));
        }
        String start = JsonOutcome.start(explained.lacksData() ? "no-data" : "explained", ExitCode.OK, "");
        return start + ", " + object(json).substring(1);
    }

    private String key(Known known) {
        return object(keyed(known));
    }

    private static Map<String, String> keyed(Known known) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("slide", quoted(known.slide()));
        json.put("row", quoted(known.row()));
        json.put("column", quoted(known.column()));
        json.put("shown", nullable(known.shown().flatMap(ShownFigure::shown)));
        json.put("shownUnit", nullable(known.shown().flatMap(ShownFigure::shownUnit)));
        return json;
    }

    private String figure(Explanation explanation) {
        Map<String, String> json = keyed(explanation.of());
        json.put("title", quoted(explanation.title()));
        json.put("head", quoted(explanation.head()));
        json.put(
                "rounding",
                explanation
                        .decimals()
                        .map(decimals -> "{\"decimals\": " + decimals + ", \"mode\": \"half-away-from-zero\"}")
                        .orElse(NULL));
        explanation.tree().ifPresent(tree -> json.putAll(input(tree)));
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < explanation.rows().size(); i++) {
            rows.add(rows(i + 1, explanation.rows().get(i)));
        }
        json.put("selections", array(rows));
        return object(json);
    }

    private static Map<String, String> input(Input input) {
        Figure figure = input.figure();
        Map<String, String> json = new LinkedHashMap<>();
        json.put("formula", quoted(figure.trail().formula()));
        json.put("value", nullable(figure.exact()));
        json.put("unit", quoted(figure.unit().id()));
        json.put("status", quoted(figure.status()));
        json.put(
                "periods",
                array(figure.trail().selections().stream()
                        .map(selection -> selection.period().toString())
                        .distinct()
                        .map(JsonOutcome::quoted)
                        .toList()));
        json.put("selection", input.rows() == 0 ? NULL : String.valueOf(input.rows()));
        json.put(
                "inputs",
                array(input.inputs().stream().map(inner -> object(input(inner))).toList()));
        return json;
    }

    private static String rows(int number, FoundRows found) {
        Figure figure = found.figure();
        Map<String, String> json = new LinkedHashMap<>();
        json.put("number", String.valueOf(number));
        for (Selection selection : figure.trail().selections()) {
            Map<String, String> filters = new LinkedHashMap<>();
            selection.filters().forEach((field, value) -> filters.put(field, quoted(value)));
            json.put("role", quoted(selection.role()));
            json.put("period", quoted(selection.period().toString()));
            json.put("filters", object(filters));
        }
        json.put(
                "files",
                array(figure.trail().sources().stream()
                        .map(Source::files)
                        .flatMap(List::stream)
                        .map(JsonOutcome::quoted)
                        .toList()));
        json.put("count", String.valueOf(found.count()));
        json.put("sum", quoted(found.sum().toPlainString()));
        json.put("agrees", String.valueOf(found.agrees()));
        json.put("order", quoted("largest-first"));
        json.put("rows", array(found.rows().stream().map(ExplainedJson::row).toList()));
        return object(json);
    }

    private static String row(FoundRow row) {
        Map<String, String> json = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        row.fields().forEach((field, text) -> fields.put(field, quoted(text)));
        json.put("place", quoted(row.place().toString()));
        json.put("month", nullable(row.month().map(Object::toString)));
        json.put("amount", nullable(row.amount().map(BigDecimal::toPlainString)));
        json.put("fields", object(fields));
        return object(json);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String nullable(Optional<String> text) {
        return text.map(JsonOutcome::quoted).orElse(NULL);
    }

    private static String quoted(String text) {
        return JsonOutcome.quoted(text);
    }

    private static String array(List<String> items) {
        return JsonOutcome.array(items);
    }
}
