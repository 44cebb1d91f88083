package se.hsnreport.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.finding.Place;

/** A piece of a YAML file, with the place where it begins. */
public sealed interface Node {
    Place place();

    /** A value as written, quotes apart; {@code null} and nothing are the empty text. */
    record Scalar(String text, Place place) implements Node {}

    /** Items in order. */
    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Values by key, in the file's order; a key's place is that of its value's key. */
    record Mapping(Map<String, Entry> entries, Place place) implements Node {
        public Mapping {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public static Mapping empty(Place place) {
            return new Mapping(Map.of(), place);
        }
    }

    /** A value and the place of its key. */
    record Entry(Place place, Node value) {}
}
