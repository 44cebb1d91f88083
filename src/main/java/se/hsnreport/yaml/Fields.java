package se.hsnreport.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;

/**
 * Strict reading of a mapping: every key must be asked for, every value must be of its kind. What is not becomes a
 * finding with a suggestion, and reading goes on, so that one run tells all.
 */
public final class Fields {
    private final Node.Mapping mapping;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Node.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** Reads a node that ought to be a mapping; another kind is a finding, and then nothing is in it. */
    public static Fields of(Node node, Findings findings) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, findings);
        }
        if (!(node instanceof Node.Scalar scalar) || !scalar.text().isEmpty()) {
            findings.add(Code.VALUE_INVALID, node.place(), shown(node), "key: value");
        }
        return new Fields(Node.Mapping.empty(node.place()), findings);
    }

    public Place place() {
        return mapping.place();
    }

    public Findings findings() {
        return findings;
    }

    /** Where a key stands; the mapping's own place when it is not there. */
    public Place place(String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.place() : entry.place();
    }

    public boolean has(String key) {
        known.add(key);
        return mapping.entries().containsKey(key);
    }

    /** All keys in the file's order, for mappings whose keys are names of the user's. */
    public List<String> keys() {
        known.addAll(mapping.entries().keySet());
        return List.copyOf(mapping.entries().keySet());
    }

    public Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
    }

    public Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(node));
    }

    public String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    /** A text that must be there; the empty text stands in for it after the finding. */
    public String requiredText(String key) {
        Optional<String> text = text(key);
        boolean isEmpty =
                node(key).filter(node -> !(node instanceof Node.Scalar)).isEmpty();
        if (text.isEmpty() && isEmpty) {
            findings.add(Code.KEY_MISSING, place(key), key);
        }
        return text.orElse("");
    }

    /** One of the given words. */
    public <T> T choice(String key, Map<String, T> choices, T otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        T chosen = choices.get(text.get());
        if (chosen == null) {
            findings.add(
                    Code.NAME_UNKNOWN,
                    place(key),
                    text.get(),
                    key,
                    Suggestion.of(text.get(), choices.keySet()).orElse(""),
                    String.join(", ", new TreeSet<>(choices.keySet())));
            return otherwise;
        }
        return chosen;
    }

    public boolean flag(String key, boolean otherwise) {
        return choice(key, Map.of("true", true, "false", false), otherwise);
    }

    public int integer(String key, int otherwise) {
        return text(key)
                .map(text -> {
                    if (text.matches("-?\\d{1,9}")) {
                        return Integer.parseInt(text);
                    }
                    findings.add(Code.VALUE_INVALID, place(key), text, "123");
                    return otherwise;
                })
                .orElse(otherwise);
    }

    /** A whole number that is not below another. */
    public int integer(String key, int otherwise, int least) {
        int read = integer(key, otherwise);
        if (read < least) {
            findings.add(Code.VALUE_INVALID, place(key), String.valueOf(read), String.valueOf(least));
            return otherwise;
        }
        return read;
    }

    /** A list of texts; a single text is a list of one. */
    public List<String> texts(String key) {
        return items(key).stream().map(this::scalar).flatMap(Optional::stream).toList();
    }

    /** The items of a list; a single value is a list of one, nothing an empty list. */
    public List<Node> items(String key) {
        return node(key)
                .map(node -> node instanceof Node.Sequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    /** The items of a list of mappings, each read by the given function. */
    public <T> List<T> list(String key, Function<Fields, T> read) {
        List<T> all = new ArrayList<>();
        for (Node item : items(key)) {
            all.add(read.apply(of(item, findings)));
        }
        return all;
    }

    /** The items of a list of mappings that have names; a second one of a name is told of and left out. */
    public <T> List<T> list(String key, Function<Fields, T> read, Function<T, String> name) {
        Map<String, T> all = new LinkedHashMap<>();
        for (Node item : items(key)) {
            T one = read.apply(of(item, findings));
            String called = name.apply(one);
            if (all.putIfAbsent(called, one) != null && !called.isEmpty()) {
                findings.add(Code.NAME_DUPLICATE, item.place(), called);
            }
        }
        return List.copyOf(all.values());
    }

    /** A mapping below a key; nothing in it when the key is not there. */
    public Fields fields(String key) {
        return node(key)
                .map(node -> of(node, findings))
                .orElseGet(() -> new Fields(Node.Mapping.empty(mapping.place()), findings));
    }

    /** Texts by the user's own names, in the file's order. */
    public Map<String, String> textByName(String key) {
        Fields named = fields(key);
        Map<String, String> texts = new LinkedHashMap<>();
        named.keys().forEach(name -> texts.put(name, named.text(name, "")));
        return texts;
    }

    /** Lists of texts by the user's own names, in the file's order. */
    public Map<String, List<String>> textsByName(String key) {
        Fields named = fields(key);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        named.keys().forEach(name -> texts.put(name, named.texts(name)));
        return texts;
    }

    /** Tells of the keys that nobody asked for. */
    public void done() {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.add(
                        Code.KEY_UNKNOWN,
                        entry.place(),
                        key,
                        Suggestion.of(key, known).orElse(""),
                        String.join(", ", known));
            }
        });
    }

    private Optional<String> scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().isEmpty() ? Optional.empty() : Optional.of(scalar.text());
        }
        findings.add(Code.VALUE_INVALID, node.place(), shown(node), "text");
        return Optional.empty();
    }

    private static String shown(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        return (node instanceof Node.Sequence ? "- …" : "…: …").toLowerCase(Locale.ROOT);
    }
}
