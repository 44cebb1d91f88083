package se.hsnreport.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes to trees. */
public final class Nodes {
    private Nodes() {}

    /** All texts of a tree, in its order; keys are none. */
    public static Stream<Node.Scalar> texts(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Stream.of(scalar);
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().flatMap(Nodes::texts);
        }
        return ((Node.Mapping) node).entries().values().stream().flatMap(entry -> texts(entry.value()));
    }

    /** The same tree, of the same places, with every text changed; keys stay. */
    public static Node mapTexts(Node node, UnaryOperator<String> change) {
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(change.apply(scalar.text()), scalar.place());
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.items().stream()
                            .map(item -> mapTexts(item, change))
                            .toList(),
                    sequence.place());
        }
        Node.Mapping mapping = (Node.Mapping) node;
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, entry) ->
                        entries.put(key, new Node.Entry(entry.place(), mapTexts(entry.value(), change))));
        return new Node.Mapping(entries, mapping.place());
    }
}
