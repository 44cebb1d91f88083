package se.hsnreport.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.document.Deck;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;

/** Writes every figure of a deck and the texts around them as JSON, the output contract for other programs. */
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
        TextsJson.write(deck, json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** A generator that breaks lines the same way on every machine. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        json.setPrettyPrinter(new ShallowPrinter());
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
        TrailJson.write(figure.trail(), json);
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
