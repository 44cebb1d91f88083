package se.hsnreport.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that remembers its line.
 *
 * @param text of a string, a number or a truth value, exactly as it stands; empty for null
 * @param items of an array
 * @param fields of an object
 */
record JsonValue(int line, Optional<String> text, List<JsonValue> items, Map<String, JsonValue> fields) {
    /** What is wrong with a file, and on which line. */
    static final class Wrong extends IOException {
        private static final long serialVersionUID = 1L;
        private final int line;

        Wrong(int line, String what) {
            super(what);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** Reads one value. */
    static JsonValue read(InputStream in) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            if (parser.nextToken() == null) {
                throw new Wrong(1, "{");
            }
            return value(parser);
        }
    }

    private static JsonValue value(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        List<JsonValue> items = new ArrayList<>();
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        if (token == JsonToken.START_ARRAY) {
            while (next(parser) != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
        } else if (token == JsonToken.START_OBJECT) {
            while (next(parser) != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                next(parser);
                fields.put(name, value(parser));
            }
        }
        boolean scalar = token.isScalarValue() && token != JsonToken.VALUE_NULL;
        return new JsonValue(line, scalar ? Optional.of(parser.getText()) : Optional.empty(), items, fields);
    }

    private static JsonToken next(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new Wrong(parser.currentLocation().getLineNr(), "}");
        }
        return token;
    }

    /** A field that must be there. */
    JsonValue field(String name) throws Wrong {
        JsonValue value = fields.get(name);
        if (value == null) {
            throw new Wrong(line, name);
        }
        return value;
    }

    /** The text of a field that must be there. */
    String string(String name) throws Wrong {
        JsonValue value = field(name);
        return value.text().orElseThrow(() -> new Wrong(value.line(), name));
    }

    /** The text of a field; empty when it is null or not there. */
    Optional<String> optional(String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(JsonValue::text);
    }

    /** The texts of a field that is one or a list of them; empty when it is not there. */
    List<String> strings(String name) {
        JsonValue value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        List<String> list =
                value.items().stream().flatMap(item -> item.text().stream()).toList();
        return value.text().map(List::of).orElse(list);
    }
}
