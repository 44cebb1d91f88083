package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.Workspace;

/**
 * Whatever is wrong with what a controller delivers: the program says what, where and how to mend it, all of it in one
 * run, and the output of the run before stays as it was. Each folder of {@code faults} holds what is changed in sound
 * data, the command, and all that is to be said.
 */
class FaultsTest {
    private static final Path FAULTS = Path.of("src/test/resources/faults");

    @TempDir
    Path directory;

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
        Workspace workspace = Workspace.invented(directory);
        assertThat(workspace.build("--format", "none").exit()).isZero();
        Map<String, String> before = workspace.hashes("out/2024-02/minimal");
        String command =
                change(workspace, Files.readAllLines(FAULTS.resolve(name).resolve("change.txt")));
        CommandLine run = workspace.run(command.split(" "));
        String transcript = "$ hsnreport " + command + "\n" + run.err() + "exit " + run.exit() + "\n";
        assertThat(transcript).isEqualTo(expected(FAULTS.resolve(name).resolve("expected.txt"), transcript));
        assertThat(run.out()).isEmpty();
        assertThat(workspace.hashes("out/2024-02/minimal")).isEqualTo(before).isNotEmpty();
    }

    /** What is to be said; a new fault's is written down once, to be read by whoever adds it. */
    private static String expected(Path file, String said) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, said);
            throw new AssertionError("wrote " + file + ": is this what a controller needs to be told?");
        }
        return Files.readString(file);
    }

    /**
     * Does what a {@code change.txt} says, line by line, and gives the command: {@code in FILE} names the file that
     * lines {@code - old} followed by {@code + new} are about; {@code delete FILE}, {@code copy FILE TO} and
     * {@code empty FILE} are about whole files; {@code run …} is the command.
     */
    private static String change(Workspace workspace, List<String> lines) throws IOException {
        String file = "";
        String old = "";
        String command = "build --month 2024-02 --format none";
        for (String line : lines) {
            String rest = line.contains(" ") ? line.substring(line.indexOf(' ') + 1) : "";
            switch (line.split(" ", 2)[0]) {
                case "in" -> file = rest;
                case "-" -> old = unescaped(rest);
                case "+" -> workspace.replace(file, old, unescaped(rest));
                case "delete" -> workspace.delete(rest);
                case "empty" -> workspace.write(rest, "");
                case "copy" -> Files.copy(workspace.path(rest.split(" ")[0]), workspace.path(rest.split(" ")[1]));
                case "run" -> command = rest;
                default -> assertThat(line).as("a line of change.txt").startsWith("#");
            }
        }
        return command;
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
