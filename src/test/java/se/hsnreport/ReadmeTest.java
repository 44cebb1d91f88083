package se.hsnreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.Cli;

/** What the README promises is so. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]*]\\(([^)#:]+)\\)");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final Pattern OPTION = Pattern.compile("(?m)^(?:\\| `| {2,}(?:-\\w, )?)(--[a-z-]+)");

    private static final Pattern BUILT = Pattern.compile("(my-)?out/");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @TestFactory
    Stream<DynamicTest> every_command_works() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String command : commands()) {
            tests.add(DynamicTest.dynamicTest(command, () -> run(command)));
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests.stream();
    }

    @Test
    void what_a_change_must_pass_is_the_two_commands_of_the_start() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/');
        Process process = new ProcessBuilder(".ci/run", "--list").start();
        String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(listed.lines()).containsExactly("mvn verify", "./hsnreport build --month 2024-02");
        assertThat(Files.readString(Path.of(".ci/run"))).contains(" .ci/proof; do");
        assertThat(commands()).startsWith("./hsnreport build --month 2024-02", "mvn verify");
    }

    @Test
    void the_table_of_options_lists_what_help_lists() throws IOException {
        assertThat(options(Files.readString(README)))
                .containsExactlyInAnyOrderElementsOf(options(told("build", "--help")));
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        assertThat(LINK.matcher(Files.readString(README)).results().map(m -> Path.of(m.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private void run(String command) throws IOException {
        List<String> words = WORD.matcher(command)
                .results()
                .map(MatchResult::group)
                .dropWhile(word -> word.startsWith("HSNREPORT_"))
                .collect(Collectors.toCollection(ArrayList::new));
        switch (words.get(0)) {
            case "./hsnreport" -> hsnreport(words.subList(1, words.size()));
            case "cp" -> copy(Path.of(words.get(2)), directory.resolve(words.get(3)));
            case "mvn", "java" ->
                assertThat(command.equals("mvn verify") || isOfTheBenchmark(command) || isInThePom(command))
                        .isTrue();
            case ".ci/proof", ".ci/start" -> assertThat(Path.of(command)).isExecutable();
            default -> throw new AssertionError("what is " + command);
        }
    }

    private void hsnreport(List<String> words) {
        List<String> args = new ArrayList<>(words);
        for (int i = 1; i < args.size(); i++) {
            boolean place = List.of("init", "--data", "--templates", "--out").contains(args.get(i - 1));
            if (place || BUILT.matcher(args.get(i)).lookingAt()) {
                args.set(i, directory.resolve(args.get(i)).toString());
            }
        }
        assertThat(told(args.toArray(String[]::new))).isNotEmpty();
    }

    /** Runs a command that ought to succeed; what it tells on both streams. */
    private String told(String... args) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Map<String, String> environment =
                Map.of("HSNREPORT_OUT", directory.resolve("out").toString());
        try (PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            int exit = Cli.run(args, environment, stream, stream);
            assertThat(exit).as("%s", told.toString(StandardCharsets.UTF_8)).isZero();
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    private static boolean isOfTheBenchmark(String command) throws IOException {
        return Files.readString(Path.of("src/test/java/se/hsnreport/ledger/ReadingBenchmark.java"))
                .contains(" * " + command + "\n");
    }

    private static boolean isInThePom(String command) throws IOException {
        return Files.readString(Path.of("pom.xml")).contains(command.replace("mvn -q ", "mvn ") + " -->");
    }

    private static List<String> commands() throws IOException {
        return BLOCK.matcher(Files.readString(README))
                .results()
                .flatMap(m -> m.group(1).lines())
                .toList();
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
