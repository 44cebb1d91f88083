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
import se.hsnreport.document.Deck;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Source;

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
            if (earlier != null && !value(earlier.figure()).equals(value(figure.figure()))) {
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
        nullable("value", value(figure), json);
        json.writeStringField("unit", figure.unit().id());
        nullable("shown", shown.shown(), json);
        nullable("shownUnit", shown.shownUnit(), json);
        json.writeStringField("status", status(figure));
        json.writeStringField("formula", figure.trail().formula());
        json.writeArrayFieldStart("periods");
        for (String period : periods(figure)) {
            json.writeString(period);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        for (Source source : figure.trail().sources()) {
            write(source, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The months that the figure speaks of, such as {@code 2024-01..2024-02}: each once, in the formula's order. */
    private static List<String> periods(Figure figure) {
        return figure.trail().selections().stream()
                .map(selection -> selection.period().toString())
                .distinct()
                .toList();
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

    private static Optional<String> value(Figure figure) {
        if (figure instanceof Figure.Words words) {
            return Optional.of(words.text());
        }
        return figure.number().map(java.math.BigDecimal::toPlainString);
    }

    private static String status(Figure figure) {
        if (figure instanceof Figure.Missing missing) {
            return missing.reason() == Reason.NO_DATA ? "saknas" : "ej_berakningsbar";
        }
        return figure.preliminary() ? "preliminar" : "ok";
    }
}
