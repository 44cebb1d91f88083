package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/**
 * Whatever is wrong with what a controller delivers: the program says what, where and how to mend it, all of it in one
 * run, and the output of the run before stays as it was; or it is no fault, and then the figures are what they were but
 * for those that are told. Each folder of {@code faults} holds what is changed in sound data, the command, and all that
 * is to be said. Its {@code catalogue.md} lists what can go wrong, by number.
 */
class FaultsTest {
    private static final Path FAULTS = Path.of("src/test/resources/faults");
    private static final String OUTPUT = "out/2024-02/minimal";
    private static final int MOST_SHOWN = 5;

    @TempDir
    static Path shared;

    private static Workspace sound;
    private static FiguresFile figures;

    @TempDir
    Path directory;

    @BeforeAll
    static void build_of_sound_data() throws IOException {
        sound = Workspace.invented(shared);
        assertThat(sound.build("--format", "none").exit()).isZero();
        figures = FiguresFile.read(sound.path(OUTPUT).resolve("figures.json"));
    }

    static Stream<String> faults() throws IOException {
        try (Stream<Path> folders = Files.list(FAULTS)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void is_told_with_its_place_and_remedy_and_touches_no_output(String name) throws IOException {
        Workspace workspace = Workspace.like(sound, directory);
        Map<String, String> before = output(workspace);
        String command = new FaultChange(workspace)
                .make(Files.readAllLines(FAULTS.resolve(name).resolve("change.txt")))
                .command();
        CommandLine run = workspace.run(command.split(" "));
        String transcript = "$ hsnreport " + command + "\n" + steady(run.err()) + "exit " + run.exit() + "\n";
        if (run.exit() == 0) {
            Path file = workspace.path(OUTPUT).resolve("figures.json");
            transcript += differences(FiguresFile.read(file)) + sources(file);
        } else {
            assertThat(run.out()).isEmpty();
            assertThat(output(workspace)).isEqualTo(before).isNotEmpty();
        }
        assertThat(transcript).isEqualTo(expected(FAULTS.resolve(name).resolve("expected.txt"), transcript));
    }

    private static Map<String, String> output(Workspace workspace) throws IOException {
        Map<String, String> files = workspace.hashes("out");
        files.keySet().removeIf(name -> name.endsWith(".lock"));
        return files;
    }

    /** Without the digest of the files, which changes with every word on a slide. */
    private static String steady(String said) {
        return said.replaceAll("sha256 [0-9a-f]+", "sha256 …");
    }

    /** Which figures are others than those of the sound data. */
    private static String differences(FiguresFile now) {
        Set<String> keys = new LinkedHashSet<>(figures.keys());
        keys.addAll(now.keys());
        List<String> other = keys.stream()
                .filter(key -> !shown(figures, key).equals(shown(now, key)))
                .map(key -> key + ": " + shown(figures, key) + " → " + shown(now, key) + "\n")
                .toList();
        String first = String.join("", other.subList(0, Math.min(MOST_SHOWN, other.size())));
        return other.isEmpty() ? "the figures are what they were\n" : "other figures: " + other.size() + "\n" + first;
    }

    /** What stands below the slides of a pack that stood below none. */
    private static String sources(Path file) throws IOException {
        Set<String> now = sourcesOf(file);
        now.removeAll(sourcesOf(sound.path(OUTPUT).resolve("figures.json")));
        return now.stream().map(source -> "below a slide: " + source + "\n").collect(Collectors.joining());
    }

    private static Set<String> sourcesOf(Path file) throws IOException {
        Map<?, ?> root = (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(file));
        Set<String> sources = new LinkedHashSet<>();
        for (Object slide : (List<?>) Objects.requireNonNull(root.get("slides"))) {
            sources.add(String.valueOf(((Map<?, ?>) slide).get("source")));
        }
        return sources;
    }

    private static String shown(FiguresFile file, String key) {
        return Stream.of("shown", "value", "status")
                .map(field -> file.field(key, field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("no such figure");
    }

    /** What is to be said; a new fault's is written down once, to be read by whoever adds it. */
    private static String expected(Path file, String said) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, said);
            throw new AssertionError("wrote " + file + ": is this what a controller needs to be told?");
        }
        return Files.readString(file);
    }
}
