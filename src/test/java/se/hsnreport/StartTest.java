package se.hsnreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.Workspace;

/** What a command loads before it has done its work: an impatient user waits for all of it. */
class StartTest {
    private static final String DRAWING =
            "(org\\.jfree\\.|com\\.lowagie\\.|org\\.openpdf\\.|se\\.hsnreport\\.render\\.(pdf|pptx|xlsx)\\.).*";
    private static final String READING =
            "(com\\.fasterxml\\.|org\\.yaml\\.|org\\.dhatim\\.|se\\.hsnreport\\.source\\.).*";
    private static final String PAGES =
            "(org\\.apache\\.poi\\.|org\\.commonmark\\.|java\\.awt\\.|se\\.hsnreport\\.layout\\.).*";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @Test
    void help_reads_no_data_lays_out_no_page_and_knows_no_command_but_by_its_name() throws Exception {
        assertThat(loadedBy("--help"))
                .noneMatch(name -> name.matches(DRAWING) || name.matches(READING) || name.matches(PAGES))
                .doesNotContain("se.hsnreport.cli.BuildCommand", "se.hsnreport.cli.StatusCommand");
    }

    @Test
    void the_help_of_a_command_reads_the_options_of_that_one_alone() throws Exception {
        assertThat(loadedBy("status", "--help"))
                .contains("se.hsnreport.cli.StatusCommand")
                .doesNotContain("se.hsnreport.cli.BuildCommand", "se.hsnreport.cli.DiffCommand");
    }

    @Test
    void a_list_of_slides_reads_the_template_and_not_a_row_of_the_extracts() throws Exception {
        assertThat(loadedBy("list", "slides"))
                .anyMatch(name -> name.startsWith("se.hsnreport.template."))
                .noneMatch(name -> name.matches(DRAWING) || name.matches(PAGES))
                .doesNotContain("se.hsnreport.ledger.LedgerLoader");
    }

    @Test
    void a_check_measures_pages_and_draws_none() throws Exception {
        assertThat(loadedBy("check", "--month", "2024-02"))
                .contains("se.hsnreport.ledger.LedgerLoader")
                .anyMatch(name -> name.startsWith("se.hsnreport.layout."))
                .noneMatch(name -> name.matches(DRAWING));
    }

    private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
        Workspace mine = Workspace.invented(directory.resolve("mine"));
        Path loaded = directory.resolve("loaded");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + loaded,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("HSNREPORT_DATA", mine.path("data").toString()));
        builder.environment().put("HSNREPORT_TEMPLATES", mine.path("templates").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        try (Stream<String> lines = Files.lines(loaded)) {
            return lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" .*", ""))
                    .toList();
        }
    }
}
