package se.hsnreport.commentary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Findings;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.YamlReader;

/**
 * Which areas were asked for comments on a form, and which have answered.
 *
 * @param entries by board and area
 */
public record FormRegister(List<Entry> entries) {
    /** The file beside the comments of its month. */
    public static final String FILE = "formular.yaml";

    private static final String ABOUT = """
            # Områdenas formulär: vilka som är utskickade, inlämnade och godkända, och hur texterna löd när de lästes in.
            # Skrivs av hsnreport kommentarer.
            formular:
            """;

    public FormRegister {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::board).thenComparing(Entry::area))
                .toList();
    }

    /** How far an area has come. */
    public enum Status {
        MISSING("saknas"),
        HANDED_IN("inlamnad"),
        APPROVED("godkand");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /**
     * An area.
     *
     * @param name of the area, with its code
     * @param role of who answered; empty when nobody has
     * @param texts hashes of the texts as they were read from the form, by slide
     */
    public record Entry(String board, String area, String name, Status status, String role, Map<String, String> texts) {
        public Entry {
            texts = new TreeMap<>(texts);
        }

        /** One that was asked and has not answered. */
        public static Entry asked(String board, String area, String name) {
            return new Entry(board, area, name, Status.MISSING, "", Map.of());
        }

        boolean is(Entry other) {
            return board.equals(other.board) && area.equals(other.area);
        }
    }

    /** The register of a month; an empty one when there is none. */
    public static FormRegister read(Path data, Month month, Findings findings) {
        Path file = file(data, month);
        if (!Files.isRegularFile(file)) {
            return new FormRegister(List.of());
        }
        String name = Comments.DIRECTORY + "/" + month + "/" + FILE;
        return YamlReader.read(file, name, findings)
                .map(node -> {
                    Fields fields = Fields.of(node, findings);
                    FormRegister read = new FormRegister(fields.list("formular", FormRegister::entry));
                    fields.done();
                    return read;
                })
                .orElseGet(() -> new FormRegister(List.of()));
    }

    private static Entry entry(Fields fields) {
        Map<String, Status> states = Stream.of(Status.values()).collect(Collectors.toMap(Status::id, status -> status));
        Entry read = new Entry(
                fields.requiredText("namnd"),
                fields.requiredText("omrade"),
                fields.requiredText("namn"),
                fields.choice("status", states, Status.MISSING),
                fields.text("roll", ""),
                fields.textByName("texter"));
        fields.done();
        return read;
    }

    public Optional<Entry> of(String board, String area) {
        Entry asked = Entry.asked(board, area, "");
        return entries.stream().filter(asked::is).findFirst();
    }

    /** The register with entries that are new or stand for older ones. */
    public FormRegister with(List<Entry> others) {
        List<Entry> all = new ArrayList<>(entries);
        all.removeIf(entry -> others.stream().anyMatch(entry::is));
        all.addAll(others);
        return new FormRegister(all);
    }

    public static Path file(Path data, Month month) {
        return data.resolve(Comments.DIRECTORY).resolve(month.toString()).resolve(FILE);
    }

    /** The file by which a run holds the register while it changes it. */
    public static Path lock(Path data, Month month) {
        return file(data, month).resolveSibling("." + FILE + ".lock");
    }

    /** As it stands in its file. */
    public String text() {
        StringBuilder text = new StringBuilder(ABOUT);
        for (Entry entry : entries) {
            text.append("  - namnd: ").append(quoted(entry.board()));
            line(text, "omrade", quoted(entry.area()));
            line(text, "namn", quoted(entry.name()));
            line(text, "status", entry.status().id());
            if (!entry.role().isEmpty()) {
                line(text, "roll", quoted(entry.role()));
            }
            if (!entry.texts().isEmpty()) {
                String texts = entry.texts().entrySet().stream()
                        .map(one -> quoted(one.getKey()) + ": " + quoted(one.getValue()))
                        .collect(Collectors.joining(", "));
                line(text, "texter", "{" + texts + "}");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("\n    ").append(key).append(": ").append(value);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
