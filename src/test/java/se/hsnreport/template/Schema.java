package se.hsnreport.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The schema of templates, walked side by side with a template. */
final class Schema {
    static final Path FILE = Path.of("templates", "template.schema.json");

    private final JsonNode root;

    private Schema(JsonNode root) {
        this.root = root;
    }

    static Schema read() throws IOException {
        return new Schema(new ObjectMapper().readTree(FILE.toFile()));
    }

    /** A piece of a template, where it stands, and the part of the schema that describes it. */
    record Visit(JsonNode node, String pointer, JsonNode schema) {
        /** Whether it is a mapping of keys that the schema lists. */
        boolean closed() {
            return isClosed(schema);
        }

        Set<String> keys() {
            return names(schema.path("properties"));
        }

        Set<String> required() {
            return texts(schema.path("required"));
        }

        Set<String> choices() {
            return texts(schema.path("enum"));
        }
    }

    /** Every piece of a template with its schema, parents first. */
    List<Visit> visits(JsonNode template) {
        List<Visit> visits = new ArrayList<>();
        walk(new Visit(template, "", resolve(root, template)), visits);
        return visits;
    }

    /** All parts of the schema that list keys. */
    Set<JsonNode> closed() {
        Set<JsonNode> closed = new LinkedHashSet<>();
        closed.add(root);
        root.path("$defs").forEach(part -> {
            if (isClosed(part)) {
                closed.add(part);
            }
        });
        return closed;
    }

    private void walk(Visit visit, List<Visit> visits) {
        visits.add(visit);
        visit.node().properties().forEach(child -> {
            JsonNode part = visit.schema().path("properties").path(child.getKey());
            JsonNode schema = part.isMissingNode() ? visit.schema().path("additionalProperties") : part;
            step(child.getValue(), visit.pointer() + "/" + child.getKey().replace("/", "~1"), schema, visits);
        });
        for (int i = 0; i < visit.node().size() && visit.node().isArray(); i++) {
            step(visit.node().get(i), visit.pointer() + "/" + i, visit.schema().path("items"), visits);
        }
    }

    private void step(JsonNode node, String pointer, JsonNode schema, List<Visit> visits) {
        walk(new Visit(node, pointer, resolve(schema, node)), visits);
    }

    /** Follows references, and of several ways the first that fits. */
    private JsonNode resolve(JsonNode schema, JsonNode node) {
        if (schema.has("$ref")) {
            return resolve(root.at(schema.path("$ref").asText().substring(1)), node);
        }
        for (String ways : List.of("anyOf", "oneOf")) {
            if (schema.has(ways) && !schema.has("properties")) {
                return StreamSupport.stream(schema.path(ways).spliterator(), false)
                        .map(way -> resolve(way, node))
                        .filter(way -> fits(way, node))
                        .findFirst()
                        .orElse(schema);
            }
        }
        return schema;
    }

    private static boolean fits(JsonNode schema, JsonNode node) {
        JsonNode use = schema.path("properties").path("use").path("const");
        String type = node.isObject() ? "object" : node.isArray() ? "array" : "string";
        boolean typed = schema.path("type").asText().equals(type)
                || texts(schema.path("type")).contains(type);
        return typed && (use.isMissingNode() || use.equals(node.path("use")));
    }

    private static boolean isClosed(JsonNode schema) {
        return schema.path("additionalProperties").isBoolean();
    }

    private static Set<String> names(JsonNode mapping) {
        Set<String> names = new LinkedHashSet<>();
        mapping.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
