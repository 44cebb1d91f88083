package se.hsnreport.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;

/** Writes how a figure came to be: formula, months, inputs, and the rows and files behind. */
final class TrailJson {
    private TrailJson() {}

    /** Writes the fields {@code formula}, {@code periods}, {@code inputs}, {@code selections} and {@code sources}. */
    static void write(Trail trail, JsonGenerator json) throws IOException {
        json.writeStringField("formula", trail.formula());
        texts("periods", periods(trail), json);
        json.writeArrayFieldStart("inputs");
        for (Figure input : trail.inputs()) {
            write(input, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("selections");
        for (Selection selection : trail.selections()) {
            write(selection, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        for (Source source : trail.sources()) {
            write(source, json);
        }
        json.writeEndArray();
    }

    /** The months that the figure speaks of, such as {@code 2024-01..2024-02}: each once, in the formula's order. */
    private static List<String> periods(Trail trail) {
        return trail.selections().stream()
                .map(selection -> selection.period().toString())
                .distinct()
                .toList();
    }

    /** An input of the formula, one level down: what it is made of in turn {@code explain} tells. */
    private static void write(Figure input, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("formula", input.trail().formula());
        texts("periods", periods(input.trail()), json);
        Optional<String> value = input.exact();
        if (value.isPresent()) {
            json.writeStringField("value", value.get());
        } else {
            json.writeNullField("value");
        }
        json.writeStringField("unit", input.unit().id());
        json.writeEndObject();
    }

    private static void write(Selection selection, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", selection.role());
        json.writeStringField("period", selection.period().toString());
        json.writeObjectFieldStart("filters");
        for (Map.Entry<String, String> filter : selection.filters().entrySet()) {
            json.writeStringField(filter.getKey(), filter.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(Source source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("resource", source.resource());
        json.writeNumberField("rows", source.rows());
        texts("files", source.files(), json);
        json.writeEndObject();
    }

    private static void texts(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
