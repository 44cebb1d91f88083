package se.hsnreport.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.hsnreport.finding.Messages;

/** The differences of two builds as one JSON object, in one line. */
public final class ChangesJson {
    private final JsonGenerator json;
    private final int limit;

    private ChangesJson(JsonGenerator json, int limit) {
        this.json = json;
        this.limit = limit;
    }

    /**
     * The object, which begins as that of every command: status, exit and message.
     *
     * @param limit how many of each kind of change are listed; 0 for all
     */
    public static String of(Changes changes, Messages messages, int limit) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("status", "compared");
            json.writeNumberField("exit", 0);
            json.writeStringField("message", ChangesText.summary(changes, messages));
            new ChangesJson(json, limit).write(changes);
            json.writeArrayFieldStart("findings");
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(Changes changes) throws IOException {
        pack("old", changes.before());
        pack("new", changes.after());
        for (Change.Kind kind : Change.Kind.values()) {
            each(kind.name().toLowerCase(Locale.ROOT), changes.of(kind), this::figure);
        }
        each("slides", changes.slides(), json::writeString);
        each("slidesAppeared", changes.slidesAppeared(), json::writeString);
        each("slidesDisappeared", changes.slidesDisappeared(), json::writeString);
        each("texts", changes.texts(), this::text);
        if (changes.inputs().isPresent()) {
            each("inputs", changes.inputs().get(), this::input);
        }
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T one) throws IOException;
    }

    private <T> void each(String field, List<T> all, Writing<T> writing) throws IOException {
        json.writeArrayFieldStart(field);
        for (T one : limit == 0 ? all : all.subList(0, Math.min(limit, all.size()))) {
            writing.write(one);
        }
        json.writeEndArray();
    }

    private void pack(String field, Pack pack) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("place", pack.place());
        json.writeStringField("board", pack.board());
        json.writeStringField("month", pack.month().toString());
        json.writeEndObject();
    }

    private void figure(Change change) throws IOException {
        PackFigure any = change.figure();
        json.writeStartObject();
        json.writeStringField("slide", any.key().slide());
        json.writeStringField("row", any.key().row());
        json.writeStringField("column", any.key().column());
        json.writeStringField("unit", any.unit());
        state("old", change.before());
        state("new", change.after());
        if (change.difference().isPresent()) {
            json.writeStringField("difference", change.difference().get().toPlainString());
            json.writeStringField("shownDifference", DifferenceText.of(change));
        }
        json.writeEndObject();
    }

    private void state(String field, Optional<PackFigure> figure) throws IOException {
        if (figure.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        PackFigure.Display display = figure.get().display();
        json.writeObjectFieldStart(field);
        nullable("value", figure.get().value());
        nullable("shown", Optional.of(display.text()).filter(text -> !text.isEmpty()));
        nullable("shownUnit", Optional.of(display.unit()).filter(text -> !text.isEmpty()));
        json.writeStringField("status", figure.get().status());
        json.writeEndObject();
    }

    private void nullable(String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        } else {
            json.writeNullField(field);
        }
    }

    private void text(TextChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("slide", change.slide());
        json.writeStringField("part", change.part().id());
        strings("removed", change.removed());
        strings("added", change.added());
        json.writeEndObject();
    }

    private void strings(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void input(InputChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", change.file());
        input("old", change.before());
        input("new", change.after());
        json.writeEndObject();
    }

    private void input(String field, Optional<Input> input) throws IOException {
        if (input.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("sha256", input.get().sha256());
        if (input.get().booked().isPresent()) {
            json.writeNumberField("rows", input.get().booked().get().rows());
            json.writeStringField("sumKr", input.get().booked().get().kr().toPlainString());
        }
        json.writeEndObject();
    }
}
