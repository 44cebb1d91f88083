package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.testing.Workspace;

/** Colours help whoever sits before a screen; files, programs and whoever wants none get none. */
class TerminalTest {
    private static final String ESCAPE = "\u001b";

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
    void on_a_screen_the_severity_of_a_finding_and_the_end_are_coloured() throws IOException {
        workspace.replace("data/datapackage.yaml", "name: fjallbygden", "nam: fjallbygden");
        assertThat(workspace.onTerminals("12", "check", "--month", "2024-02").err())
                .contains(ESCAPE + "[1mdatapackage.yaml:4:1" + ESCAPE + "[0m: " + ESCAPE + "[1m" + ESCAPE + "[31mfel"
                        + ESCAPE + "[0m: okänd nyckel")
                .contains("\n" + ESCAPE + "[31minget skrevs");
        assertThat(workspace.onTerminals("1", "build", "--help").out()).contains(ESCAPE + "[33m--month");
    }

    @ParameterizedTest(name = "{0}={1} {2}")
    @CsvSource({
        "NO_COLOR, 1, 12",
        "NO_COLOR, false, 12",
        "HSNREPORT_NO_COLOR, true, 12",
        "TERM, dumb, 12",
        "TERM, xterm, ''",
    })
    void nothing_is_coloured_for_files_nor_for_whoever_wants_none(String variable, String value, String terminals) {
        workspace.variable(variable, value);
        assertThat(told(terminals)).doesNotContain(ESCAPE);
    }

    @Test
    void an_empty_wish_is_none_and_an_option_or_the_file_of_settings_does_as_well() throws IOException {
        assertThat(CommandLine.onTerminals("1", Map.of("NO_COLOR", ""), "build", "--help")
                        .out())
                .contains(ESCAPE);
        assertThat(told("12")).contains(ESCAPE);
        assertThat(told("12", "--no-color")).doesNotContain(ESCAPE);
        workspace.write("hsnreport.yaml", "no-color: true\n");
        assertThat(told("12")).doesNotContain(ESCAPE);
    }

    @Test
    void results_that_go_into_a_file_are_plain_although_messages_go_to_the_screen() {
        assertThat(workspace.onTerminals("2", "build", "--help").out()).doesNotContain(ESCAPE);
        assertThat(workspace.onTerminals("2", "status", "--month", "2024-02").err())
                .contains(ESCAPE + "[32m");
        assertThat(workspace.onTerminals("2", "status", "--month", "2024-02").out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void whoever_waits_at_a_screen_sees_what_the_build_is_at_in_one_line_that_is_gone_at_the_end() {
        CommandLine run = workspace.onTerminals("2", "build", "--month", "2024-02", "--no-color");
        assertThat(run.exit()).isZero();
        List<String> drawn = List.of(run.err().split("\r\u001b\\[K", -1));
        assertThat(drawn.get(0)).isEmpty();
        assertThat(drawn)
                .containsSubsequence(
                        "läser fil 1 av 5",
                        "läser fil 5 av 5",
                        "beräknar",
                        "kontrollerar",
                        "lägger ut 9 bilder",
                        "ritar pptx, 9 sidor",
                        "ritar pdf, 9 sidor",
                        "läser om minimal-2024-02.pdf",
                        "publicerar");
        assertThat(drawn.subList(0, drawn.size() - 1)).noneMatch(line -> line.contains("\n"));
        assertThat(drawn.get(drawn.size() - 1)).startsWith("OK ").doesNotContain(ESCAPE);
    }

    @ParameterizedTest(name = "{0}={1} {2}")
    @CsvSource({"TERM, dumb, 2, ''", "CI, true, 2, ''", "LANG, C, 2, --quiet", "LANG, C, 2, --json", "LANG, C, 1, ''"})
    void nobody_who_does_not_wait_at_a_screen_is_told_what_the_build_is_at(
            String variable, String value, String terminals, String option) {
        workspace.variable(variable, value);
        List<String> args = new ArrayList<>(List.of("check", "--month", "2024-02", "--no-color"));
        if (!option.isEmpty()) {
            args.add(option);
        }
        assertThat(workspace.onTerminals(terminals, args.toArray(String[]::new)).err())
                .doesNotContain("\r")
                .doesNotContain(ESCAPE);
    }

    private String told(String terminals, String... more) {
        CommandLine help = workspace.onTerminals(terminals, "build", "--help");
        String[] args = Stream.concat(Stream.of("status", "--month", "2024-02"), Stream.of(more))
                .toArray(String[]::new);
        CommandLine status = workspace.onTerminals(terminals, args);
        return (more.length == 0 ? help.out() : "") + status.out() + status.err();
    }
}
