package se.hsnreport.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A figures.json as another program reads it. */
public final class FiguresFile {
    private final Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();

    /** Reads the file; two figures of one key are a fault. */
    public static FiguresFile read(Path file) throws IOException {
        FiguresFile read = new FiguresFile();
        Map<?, ?> root = (Map<?, ?>) Objects.requireNonNull(json(file));
        for (Object one : (List<?>) Objects.requireNonNull(root.get("figures"))) {
            Map<String, Object> figure = new LinkedHashMap<>();
            ((Map<?, ?>) one).forEach((key, value) -> figure.put(String.valueOf(key), value));
            String key = figure.get("slide") + "/" + figure.get("row") + "/" + figure.get("column");
            if (read.byKey.put(key, figure) != null) {
                throw new IllegalStateException("twice: " + key);
            }
        }
        return read;
    }

    /** The keys as slide/row/column, in the file's order. */
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** What a reader sees there, such as {@code −101}; empty when there is no such figure. */
    public String shown(String key) {
        return field(key, "shown");
    }

    /** The exact value; empty when there is none. */
    public String value(String key) {
        return field(key, "value");
    }

    /** A field of a figure as text; empty when the figure or its field is not there. */
    public String field(String key, String field) {
        Object value = byKey.getOrDefault(key, Map.of()).get(field);
        return value == null ? "" : value.toString();
    }

    /** Any JSON file as maps, lists and texts. */
    public static @Nullable Object json(Path file) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            return only(parser);
        }
    }

    /** Any JSON text, which must be one value and nothing more. */
    public static @Nullable Object json(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            return only(parser);
        }
    }

    private static @Nullable Object only(JsonParser parser) throws IOException {
        parser.nextToken();
        Object value = value(parser);
        if (parser.nextToken() != null) {
            throw new IOException("more than one JSON value");
        }
        return value;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.getText();
                parser.nextToken();
                map.put(key, value(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
    }
}
