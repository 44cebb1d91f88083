package se.hsnreport.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hsnreport.document.Deck;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;

/** Writes every figure of a deck as JSON, the output contract for other programs. */
public final class FiguresJson {
    /** Version of the layout of figures.json. */
    private static final int SCHEMA = 1;

    private FiguresJson() {}

    /** The figures of a deck, one a key, in reading order. */
    public static List<ShownFigure> distinct(Deck deck) {
        Map<String, ShownFigure> byKey = new LinkedHashMap<>();
        for (ShownFigure figure : deck.figures()) {
            ShownFigure earlier = byKey.putIfAbsent(figure.key(), figure);
            if (earlier != null
                    && !earlier.figure().exact().equals(figure.figure().exact())) {
                throw new IllegalStateException("one key, two values: " + figure.key());
            }
        }
        return List.copyOf(byKey.values());
    }

    /** Writes the file; the stream stays open. */
    public static void write(Deck deck, OutputStream out) throws IOException {
        JsonGenerator json = generator(out);
        json.writeStartObject();
        json.writeStringField("board", deck.board());
        json.writeStringField("month", deck.month().toString());
        json.writeNumberField("schema", SCHEMA);
        json.writeArrayFieldStart("figures");
        for (ShownFigure figure : distinct(deck)) {
            write(figure, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** A generator that breaks lines the same way on every machine. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        return json;
    }

    private static void write(ShownFigure shown, JsonGenerator json) throws IOException {
        Figure figure = shown.figure();
        json.writeStartObject();
        json.writeStringField("slide", shown.slide());
        json.writeStringField("row", shown.row());
        json.writeStringField("column", shown.column());
        nullable("value", figure.exact(), json);
        json.writeStringField("unit", figure.unit().id());
        nullable("shown", shown.shown(), json);
        nullable("shownUnit", shown.shownUnit(), json);
        json.writeStringField("status", figure.status());
        json.writeStringField("formula", figure.trail().formula());
        inputs(figure.trail(), json);
        selections(figure.trail(), json);
        json.writeArrayFieldStart("sources");
        for (Source source : figure.trail().sources()) {
            write(source, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What the formula was used on, one level down: what they are made of in turn {@code explain} tells. */
    private static void inputs(Trail trail, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (Figure input : trail.inputs()) {
            json.writeStartObject();
            json.writeStringField("formula", input.trail().formula());
            json.writeStringField("period", period(input.trail()));
            nullable("value", input.exact(), json);
            json.writeStringField("unit", input.unit().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String period(Trail trail) {
        return trail.selections().stream()
                .map(selection -> selection.period().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void selections(Trail trail, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("selections");
        for (Selection selection : trail.selections()) {
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
        json.writeEndArray();
    }

    private static void write(Source source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("resource", source.resource());
        json.writeNumberField("rows", source.rows());
        json.writeArrayFieldStart("files");
        for (String file : source.files()) {
            json.writeString(file);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void nullable(String field, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        } else {
            json.writeNullField(field);
        }
    }
}
