package se.hsnreport.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.hsnreport.cli.CommandLine;

/** A directory of somebody's own: data in {@code data}, templates in {@code templates}, output in {@code out}. */
public final class Workspace {
    private static final Path INVENTED = Path.of("src/test/resources/boards/fjallbygden");
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    private Workspace(Path root) {
        this.root = root;
        for (String name : new String[] {"data", "templates", "out"}) {
            environment.put(
                    "HSNREPORT_" + name.toUpperCase(java.util.Locale.ROOT),
                    root.resolve(name).toString());
        }
        environment.put("HSNREPORT_LANG", "sv");
    }

    /** An empty one. */
    public static Workspace empty(Path root) {
        return new Workspace(root);
    }

    /** One with the invented organisation's data and the template of its board. */
    public static Workspace invented(Path root) throws IOException {
        Workspace made = new Workspace(root);
        copy(INVENTED, root.resolve("data"));
        copy(Path.of("templates/minimal"), root.resolve("templates/minimal"));
        return made;
    }

    /** One like another, with all that lies there. */
    public static Workspace like(Workspace other, Path root) throws IOException {
        Workspace made = new Workspace(root);
        copy(other.root, root);
        return made;
    }

    /** One with the sample data and the template of the sample board. */
    public static Workspace sample(Path root) throws IOException {
        Workspace made = new Workspace(root);
        copy(Path.of("sample-data"), root.resolve("data"));
        copy(Path.of("templates/hsn"), root.resolve("templates/hsn"));
        return made;
    }

    public Path path(String name) {
        return root.resolve(name);
    }

    /** The text of a file; in UTF-8. */
    public String text(String name) throws IOException {
        return Files.readString(path(name));
    }

    /** Puts other words in a file's text, which must be there; the file's encoding stays. */
    public Workspace replace(String name, String old, String by) throws IOException {
        String bytes = Files.readString(path(name), BYTES);
        boolean isUtf8 = name.endsWith(".yaml") || name.endsWith(".md");
        Charset charset = isUtf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        String from = new String(old.getBytes(charset), BYTES);
        if (!bytes.contains(from)) {
            throw new IllegalArgumentException(name + " does not hold " + old);
        }
        Files.writeString(path(name), bytes.replace(from, new String(by.getBytes(charset), BYTES)), BYTES);
        return this;
    }

    public Workspace write(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text);
        return this;
    }

    public Workspace delete(String name) throws IOException {
        Files.delete(path(name));
        return this;
    }

    /** Sets a variable of the environment; empty takes it away. */
    public Workspace variable(String name, String value) {
        if (value.isEmpty()) {
            environment.remove(name);
        } else {
            environment.put(name, value);
        }
        return this;
    }

    /** Runs a command in the workspace; its path is cut from what is printed. */
    public CommandLine run(String... args) {
        return onTerminals("", args);
    }

    /** The same, where some of the streams are terminals: {@code 1} that of results, {@code 2} that of messages. */
    public CommandLine onTerminals(String terminals, String... args) {
        CommandLine run = CommandLine.onTerminals(terminals, environment, args);
        return new CommandLine(run.exit(), cut(run.out()), cut(run.err()));
    }

    public CommandLine build(String... more) {
        return run(Stream.concat(Stream.of("build", "--month", "2024-02"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private String cut(String text) {
        return text.replace(root + "/", "");
    }

    /** Every file below a directory with the hash of its bytes. */
    public Map<String, String> hashes(String directory) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        if (Files.isDirectory(path(directory))) {
            try (Stream<Path> files = Files.walk(path(directory))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    hashes.put(path(directory).relativize(file).toString(), hash(file));
                }
            }
        }
        return hashes;
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
