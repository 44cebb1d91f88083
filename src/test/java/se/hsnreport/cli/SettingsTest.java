package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** What a group of people has agreed on stands in one file; who wants it otherwise once says so, and sees who said what. */
class SettingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Workspace workspace;

    @BeforeEach
    void work() throws IOException {
        workspace = Workspace.invented(directory);
    }

    @Test
    void an_option_wins_over_a_variable_and_a_variable_over_the_file() throws IOException {
        workspace.write("hsnreport.yaml", "format: pdf\npack: kort\n");
        assertThat(built()).containsExactly("minimal-2024-02-kort.pdf", "figures.json", "build.json");
        workspace.variable("HSNREPORT_FORMAT", "xlsx");
        assertThat(built()).startsWith("minimal-2024-02-kort-underlag.xlsx").hasSize(3);
        assertThat(built("--format", "none")).containsExactly("figures.json", "build.json");
    }

    @Test
    void paths_in_the_file_are_meant_from_where_the_file_lies() throws IOException {
        workspace
                .write("hsnreport.yaml", "templates: templates\nout: rapporter\nformat: none\n")
                .variable("HSNREPORT_TEMPLATES", "")
                .variable("HSNREPORT_OUT", "");
        assertThat(workspace.build().out()).startsWith("rapporter/2024-02/minimal/figures.json");
    }

    @Test
    void a_flag_that_the_file_raises_stays_raised_when_it_is_given_too_and_can_be_lowered() throws IOException {
        workspace.write("hsnreport.yaml", "draft: true\nformat: pdf\n");
        assertThat(built()).startsWith("minimal-2024-02-UTKAST.pdf");
        assertThat(built("--draft")).startsWith("minimal-2024-02-UTKAST.pdf");
        assertThat(built("--draft=false")).startsWith("minimal-2024-02.pdf");
        workspace.variable("HSNREPORT_DRAFT", "false");
        assertThat(built()).startsWith("minimal-2024-02.pdf");
        assertThat(built("--draft")).startsWith("minimal-2024-02-UTKAST.pdf");
    }

    @Test
    void a_build_tells_the_same_of_itself_wherever_its_options_came_from() throws IOException {
        workspace.build("--format", "none", "--pack", "kort");
        String given = command();
        workspace.write("hsnreport.yaml", "pack: kort\n").variable("HSNREPORT_FORMAT", "none");
        workspace.build();
        assertThat(command())
                .isEqualTo(given)
                .contains("build --month 2024-02", "--pack kort", "--format none")
                .doesNotContain("--out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bord: minimal    | hsnreport.yaml:1:1: fel: okänd nyckel "bord"; menade du "board"? [key-unknown]
            month: 2024-02   | hsnreport.yaml:1:1: fel: en månad hör inte hit [month-configured]
            strict: ja       | hsnreport.yaml:1:1: fel: "ja" duger inte som strict [name-unknown]
            rows: många      | hsnreport.yaml:1:1: fel: "många" duger inte här; väntat: 123 [value-invalid]
            board: [a        | hsnreport.yaml
            """)
    void a_slip_in_the_file_is_told_with_its_line_before_anything_is_done(String line, String told) throws IOException {
        workspace.write("hsnreport.yaml", line + "\n");
        CommandLine run = workspace.build();
        assertThat(run.err()).startsWith(told).endsWith("inget kommando kördes; iakttagelser: 1\n");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        Map<?, ?> json = json(workspace.build("--json"));
        assertThat(json.get("status")).isEqualTo("bad-input");
        assertThat((List<?>) json.get("findings")).hasSize(1);
        assertThat(workspace.run("build", "--help").exit()).isZero();
    }

    @Test
    void a_file_of_comments_alone_says_nothing() throws IOException {
        workspace.write("hsnreport.yaml", "# board: minimal\n");
        assertThat(workspace.build("--format", "none").exit()).isZero();
    }

    @Test
    void whoever_asks_sees_each_options_value_and_who_said_it() throws IOException {
        workspace
                .write("hsnreport.yaml", "# agreed\npack: kort\nlang: en\n")
                .variable("HSNREPORT_LANG", "")
                .variable("HSNREPORT_FORMAT", "pdf");
        CommandLine run = workspace.run("build", "--show-config", "--strict");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "month default",
                        "pack kort hsnreport.yaml:2",
                        "format pdf variable HSNREPORT_FORMAT",
                        "charts picture default",
                        "strict true command line",
                        "out out variable HSNREPORT_OUT");
        assertThat(workspace.hashes("out")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"build", "check", "preview", "explain", "accept", "diff", "status", "list", "init", "completion"})
    void every_command_shows_its_options_to_programs_too(String command) throws IOException {
        workspace.write("hsnreport.yaml", "quiet: true\n");
        CommandLine run = workspace.run(command, "--json", "--show-config");
        assertThat(run.exit()).isZero();
        List<Object> options =
                List.copyOf((List<?>) Objects.requireNonNull(json(run).get("options")));
        assertThat(options)
                .contains(Map.of("option", "quiet", "value", "true", "origin", "file", "place", "hsnreport.yaml:1"));
    }

    @Test
    void a_mistyped_option_is_told_also_when_the_configuration_is_asked_for() {
        assertThat(workspace.run("build", "--show-config", "--bord", "x").err()).contains("menade du --board?");
    }

    private List<String> built(String... more) {
        CommandLine run = workspace.build(more);
        return run.out()
                .lines()
                .map(file -> file.replace("out/2024-02/minimal/", ""))
                .toList();
    }

    private String command() throws IOException {
        return String.valueOf(Objects.requireNonNull(
                ((Map<?, ?>) Objects.requireNonNull(FiguresFile.json(workspace.text("out/2024-02/minimal/build.json"))))
                        .get("command")));
    }

    private static Map<?, ?> json(CommandLine run) throws IOException {
        return (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(run.out()));
    }
}
