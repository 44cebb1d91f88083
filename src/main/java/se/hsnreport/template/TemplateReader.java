package se.hsnreport.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.commentary.Tolerance;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.Node;
import se.hsnreport.yaml.YamlReader;

/** Reads a board's template and checks all of it that can be checked without data. */
public final class TemplateReader {
    /** The file in a board's directory that describes its deck. */
    public static final String FILE = "template.yaml";

    private final Path directory;
    private final Fields deck;
    private final Findings findings;

    private TemplateReader(Path directory, Fields deck, Findings findings) {
        this.directory = directory;
        this.deck = deck;
        this.findings = findings;
    }

    /**
     * Reads the template in a directory.
     *
     * @param shown the directory as the user knows it
     * @return empty when there is no readable file; everything else that is wrong is only a finding
     */
    public static Optional<DeckTemplate> read(Path directory, String shown, Findings findings) {
        Optional<Node> root = YamlReader.read(directory.resolve(FILE), shown + "/" + FILE, findings);
        return root.map(node -> new TemplateReader(directory, Fields.of(node, findings), findings).deck(shown));
    }

    private DeckTemplate deck(String shown) {
        DeckTemplate read = new DeckTemplate(
                Place.of(shown + "/" + FILE),
                deck.requiredText("board"),
                deck.requiredText("name"),
                deck.text("language", "sv-SE"),
                new DeckTemplate.Wording(
                        SlideReader.required(deck, "title"),
                        SlideReader.text(deck, "subject"),
                        SlideReader.text(deck, "foot"),
                        deck.text("continued", "forts."),
                        EditionTemplate.read(deck.fields("editions"))),
                master(shown),
                deck.text("meeting", ""),
                new DeckTemplate.BoardScope(deck.textsByName("scope"), deck.place("scope")),
                StyleReader.read(deck.fields("styles"), deck.fields("placeholders")),
                tolerance(deck.fields("ageing")),
                packs(),
                deck.list("slides", SlideReader::read),
                new DeckTemplate.Written(
                        deck.has("report") ? Optional.of(ReportReader.read(deck.fields("report"))) : Optional.empty(),
                        deck.has("memo") ? Optional.of(MemoReader.read(deck.fields("memo"))) : Optional.empty(),
                        deck.has("kommentarer")
                                ? Optional.of(FormReader.read(deck.fields("kommentarer")))
                                : Optional.empty()));
        deck.done();
        checkBoard(read, shown.substring(shown.lastIndexOf('/') + 1));
        checkIds(read);
        checkPacks(read);
        return read;
    }

    private static Tolerance tolerance(Fields ageing) {
        Tolerance usual = Tolerance.USUAL;
        Tolerance read =
                new Tolerance(ageing.integer("percent", usual.percent(), 0), ageing.integer("steps", usual.steps(), 0));
        ageing.done();
        return read;
    }

    private DeckTemplate.MasterFile master(String shown) {
        String file = deck.requiredText("master");
        Path path = directory.resolve(file).normalize();
        Place place = deck.place("master");
        boolean isInside = isInside(path);
        boolean isThere = isInside && Files.isRegularFile(path);
        if (!isInside) {
            findings.add(Code.FILE_OUTSIDE, place, file);
        } else if (!isThere && !file.isEmpty()) {
            findings.add(Code.FILE_MISSING, place, shown + "/" + file);
        }
        return new DeckTemplate.MasterFile(path, shown + "/" + file, isThere);
    }

    /** Whether the file lies in the template's directory, links followed. */
    private boolean isInside(Path file) {
        try {
            return file.startsWith(directory.normalize())
                    && (!Files.exists(file) || file.toRealPath().startsWith(directory.toRealPath()));
        } catch (IOException e) {
            return false;
        }
    }

    /** The board's id is its directory's name: outputs are called by the one and looked for by the other. */
    private void checkBoard(DeckTemplate read, String expected) {
        if (!read.board().isEmpty() && !read.board().equals(expected)) {
            findings.add(Code.VALUE_INVALID, deck.place("board"), read.board(), expected);
        }
    }

    private Map<String, List<DeckTemplate.PackEntry>> packs() {
        Fields packs = deck.fields("packs");
        Map<String, List<DeckTemplate.PackEntry>> read = new LinkedHashMap<>();
        for (String name : packs.keys()) {
            read.put(
                    name,
                    packs.items(name).stream()
                            .map(this::entry)
                            .flatMap(Optional::stream)
                            .toList());
        }
        if (read.isEmpty()) {
            findings.add(Code.KEY_MISSING, deck.place("packs"), "packs");
        }
        return read;
    }

    private Optional<DeckTemplate.PackEntry> entry(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(new DeckTemplate.PackEntry(scalar.text(), node.place()));
        }
        findings.add(Code.VALUE_INVALID, node.place(), "…: …", "id");
        return Optional.empty();
    }

    private void checkIds(DeckTemplate read) {
        Set<String> seen = new HashSet<>();
        for (SlideTemplate slide : read.slides()) {
            if (!seen.add(slide.id())) {
                findings.add(Code.NAME_DUPLICATE, slide.place(), slide.id());
            }
        }
    }

    private void checkPacks(DeckTemplate read) {
        Set<String> ids = read.slides().stream().map(SlideTemplate::id).collect(Collectors.toSet());
        String all = read.slides().stream().map(SlideTemplate::id).collect(Collectors.joining(", "));
        read.packs().values().stream()
                .flatMap(List::stream)
                .filter(entry -> !ids.contains(entry.id()))
                .forEach(entry -> findings.add(
                        Code.NAME_UNKNOWN,
                        entry.place(),
                        entry.id(),
                        "slide",
                        Suggestion.of(entry.id(), ids).orElse(""),
                        all));
    }
}
