package se.hsnreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.Node;
import se.hsnreport.yaml.YamlReader;

/** Options that a group of people has agreed on: {@code hsnreport.yaml} beside the directory of the data. */
final class SettingsFile {
    static final String NAME = "hsnreport.yaml";

    private static final String MONTH = "month";
    /** What the values of options that name files are called in help. */
    private static final Set<String> PLACES = Set.of("DIR", "PATH", "FILE", "OLD");

    private final Path directory;
    private final Node tree;
    private final Findings findings;

    private SettingsFile(Path directory, Node tree, Findings findings) {
        this.directory = directory;
        this.tree = tree;
        this.findings = findings;
    }

    /** Reads the file when there is one; what cannot be read is among its findings. */
    static SettingsFile beside(Path data) {
        Path directory = parent(data.normalize());
        Path file = directory.resolve(NAME);
        Node nothing = Node.Mapping.empty(Place.of(OutcomeReport.slashed(file)));
        if (!Files.exists(file)) {
            return new SettingsFile(directory, nothing, new Findings());
        }
        Findings findings = new Findings();
        Optional<Node> tree = YamlReader.read(file, OutcomeReport.slashed(file), findings);
        boolean isBlank = findings.count(Code.FILE_EMPTY) > 0;
        return new SettingsFile(directory, tree.orElse(nothing), isBlank ? new Findings() : findings);
    }

    /** As near to how the user spelled it as can be, so that paths stay short. */
    private static Path parent(Path data) {
        if (data.toString().isEmpty() || data.endsWith("..")) {
            return data.resolve("..");
        }
        Path parent = data.getParent();
        return parent != null ? parent : data.isAbsolute() ? data : Path.of("");
    }

    boolean saysAnything() {
        return !(tree instanceof Node.Mapping mapping) || !mapping.entries().isEmpty();
    }

    /** Holds the file against the options that there are. */
    void check(CommandLine line) {
        if (!saysAnything()) {
            return;
        }
        Fields fields = Fields.of(tree, findings);
        if (fields.has(MONTH)) {
            findings.add(Code.MONTH_CONFIGURED, fields.place(MONTH));
        }
        options(line).forEach((name, option) -> {
            if (option.type() == boolean.class) {
                fields.flag(name, false);
            } else if (option.type() == int.class) {
                fields.integer(name, 0);
            } else {
                fields.text(name);
            }
        });
        fields.done();
    }

    private static Map<String, OptionSpec> options(CommandLine line) {
        Map<String, OptionSpec> all = new TreeMap<>();
        line.getSubcommands().values().forEach(command -> all.putAll(options(command)));
        line.getCommandSpec().options().stream()
                .filter(Settings::mayBeAgreed)
                .forEach(option -> all.put(Settings.name(option), option));
        return all;
    }

    List<Finding> findings() {
        return findings.sorted();
    }

    /** The text of a key; empty when there is none. */
    Optional<String> text(String name) {
        return entry(name)
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text())
                .filter(text -> !text.isBlank());
    }

    /** What an option is to be; files and directories are meant relative to this file. */
    Optional<String> value(OptionSpec option) {
        Optional<String> text = text(Settings.name(option));
        return PLACES.contains(option.paramLabel())
                ? text.map(path -> directory.resolve(path).toString())
                : text;
    }

    /** File and line of a key, such as {@code hsnreport.yaml:3}. */
    String place(String name) {
        String place = entry(name).map(Node.Entry::place).orElse(tree.place()).toString();
        return place.replaceFirst(":\\d+$", "");
    }

    private Optional<Node.Entry> entry(String name) {
        return tree instanceof Node.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(name))
                : Optional.empty();
    }
}
