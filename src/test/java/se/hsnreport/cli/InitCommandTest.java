package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** Whoever has nothing yet gets a directory that builds at once, and can see in it what to put in its place. */
class InitCommandTest {
    private static final List<String> MONTH = List.of("--month", "2026-03");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Workspace workspace;

    @BeforeEach
    void nothing_is_agreed_on() {
        workspace = Workspace.empty(directory)
                .variable("HSNREPORT_DATA", "")
                .variable("HSNREPORT_TEMPLATES", "")
                .variable("HSNREPORT_OUT", "");
    }

    @Test
    void what_it_writes_is_built_by_the_command_it_tells_and_a_changed_amount_is_found_again() throws IOException {
        CommandLine begun = init("rapporter");
        assertThat(begun.exit()).isZero();
        assertThat(begun.out().lines())
                .contains(
                        "rapporter/hsnreport.yaml",
                        "rapporter/LASMIG.md",
                        "rapporter/data/datapackage.yaml",
                        "rapporter/mallar/namnden/template.yaml",
                        "rapporter/mallar/namnden/master.pptx")
                .allMatch(file -> Files.isRegularFile(workspace.path(file)));
        assertThat(begun.out().lines().sorted())
                .containsExactlyElementsOf(workspace.hashes("rapporter").keySet().stream()
                        .map(file -> "rapporter/" + file)
                        .sorted()
                        .toList());

        CommandLine built = run(begun.err()
                .strip()
                .replaceFirst(".*hsnreport (build .*)", "$1")
                .replace("rapporter/", workspace.path("rapporter") + "/")
                .split(" ", -1));
        assertThat(built.exit()).isZero();
        assertThat(built.out()).startsWith("rapporter/ut/2026-03/namnden/namnden-2026-03.pptx\n");
        assertThat(built.err()).contains(" 0 iakttagelser");
        assertThat(on("check").err()).contains(" 0 iakttagelser").hasLineCount(1);
        assertThat(on("check", "--strict").exit()).isZero();
        CommandLine status = on("status", "--today", "2026-04-09");
        assertThat(status.exit()).isZero();
        assertThat(status.out()).contains("ledger utfall", "Nämndens sammanträde");
        assertThat(run("list", "slides", "--data", data()).out()).contains("resultat", "netto-r12");

        workspace.replace(
                "rapporter/data/huvudbok/utfall-2026-03.csv",
                "202603;79000;110;113 300,00",
                "202603;79000;110;213 300,00");
        assertThat(on("build").exit()).isZero();
        CommandLine diff = run(
                "diff",
                "--previous",
                "--month",
                "2026-03",
                "--out",
                workspace.path("rapporter/ut").toString());
        assertThat(diff.out()).contains("resultat/Kapitalkostnader/ack_utfall", "huvudbok/utfall-2026-03.csv");
    }

    @Test
    void a_slip_in_it_is_told_with_its_line() throws IOException {
        init("rapporter");
        workspace.replace("rapporter/data/huvudbok/utfall-2026-03.csv", "202603;31000;110", "202603;99999;110");
        CommandLine run = on("build");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("huvudbok/utfall-2026-03.csv:2").contains("99999");
        assertThat(workspace.path("rapporter/ut/2026-03/namnden")).doesNotExist();
    }

    @Test
    void a_directory_with_anything_in_it_is_left_as_it_is() throws IOException {
        workspace.write("rapporter/egen.txt", "min");
        CommandLine run = init("rapporter");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).startsWith("rapporter: fel: \"rapporter\" är inte tom [directory-occupied]");
        assertThat(run.out()).isEmpty();
        assertThat(workspace.hashes("rapporter")).containsOnlyKeys("egen.txt");
        assertThat(init("rapporter/egen.txt").exit()).isEqualTo(5);
        assertThat(workspace.text("rapporter/egen.txt")).isEqualTo("min");
    }

    @Test
    void an_empty_directory_serves_also_when_an_earlier_start_was_cut_off() throws IOException {
        workspace.write("rapporter/.hsnreport-init/data/halv.csv", "x");
        assertThat(init("rapporter").exit()).isZero();
        assertThat(workspace.hashes("rapporter")).doesNotContainKey(".hsnreport-init/data/halv.csv");
        assertThat(workspace.path("rapporter/.hsnreport-init")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void where_nothing_may_be_written_nothing_is_left() throws IOException {
        Path closed = Files.createDirectory(workspace.path("stangd"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (!Files.isWritable(closed)) {
            assertThat(init("stangd/rapporter").exit()).isEqualTo(5);
            assertThat(workspace.hashes("stangd")).isEmpty();
        }
        workspace.write("fil", "");
        CommandLine run = init("fil/rapporter");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).startsWith("fil: fel: ");
    }

    @Test
    void programs_get_the_files_and_the_next_command_as_json() throws IOException {
        CommandLine run = run("init", workspace.path("med mellanslag").toString(), "--json", "--quiet");
        Map<?, ?> json = (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(run.out()));
        assertThat(json.get("status")).isEqualTo("begun");
        assertThat(json.get("message")).isEqualTo("hsnreport build --month 2026-03 --data \"med mellanslag/data\"");
        assertThat((List<?>) json.get("files")).hasSize(15);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everything_that_is_kept_for_it_is_written() throws IOException {
        Path kept = Path.of("src/main/resources/se/hsnreport/build/starter");
        init("rapporter");
        try (Stream<Path> files = Files.walk(kept)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> kept.relativize(file).toString())
                            .filter(file -> !file.equals("template.head.yaml")))
                    .isSubsetOf(workspace.hashes("rapporter").keySet());
        }
    }

    private CommandLine init(String name) {
        return run("init", workspace.path(name).toString());
    }

    private CommandLine on(String command, String... more) {
        return run(Stream.of(List.of(command), MONTH, List.of("--data", data()), List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    private String data() {
        return workspace.path("rapporter/data").toString();
    }

    private CommandLine run(String... args) {
        return workspace.run(args);
    }
}
