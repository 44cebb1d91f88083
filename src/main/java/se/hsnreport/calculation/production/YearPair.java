package se.hsnreport.calculation.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.finding.Code;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.Node;

/**
 * Two years to compare, each by how many years it lies before the last.
 *
 * @param from the earlier
 * @param to the later
 */
record YearPair(int from, int to) {
    /**
     * Reads {@code changes: [[first, last], [previous, last], [2, 1]]}: words, or years before the last.
     *
     * @param years how many years there are
     */
    static List<YearPair> read(Fields parameters, int years) {
        if (!parameters.has("changes")) {
            return List.of(new YearPair(years - 1, 0), new YearPair(1, 0)).stream()
                    .distinct()
                    .toList();
        }
        List<YearPair> pairs = new ArrayList<>();
        for (Node node : parameters.items("changes")) {
            Optional<YearPair> pair = pair(node, years);
            if (pair.isEmpty()) {
                parameters.findings().add(Code.VALUE_INVALID, node.place(), "[…]", "[first, last]");
            }
            pair.filter(one -> !pairs.contains(one)).ifPresent(pairs::add);
        }
        return pairs;
    }

    private static Optional<YearPair> pair(Node node, int years) {
        if (!(node instanceof Node.Sequence sequence) || sequence.items().size() != 2) {
            return Optional.empty();
        }
        int from = back(sequence.items().get(0), years);
        int to = back(sequence.items().get(1), years);
        return to >= 0 && from > to && from < years ? Optional.of(new YearPair(from, to)) : Optional.empty();
    }

    /** How many years before the last; -1 when it is none. */
    private static int back(Node node, int years) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        Map<String, Integer> words = Map.of("first", years - 1, "previous", 1, "last", 0);
        int number = text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
        return words.getOrDefault(text, number);
    }
}
