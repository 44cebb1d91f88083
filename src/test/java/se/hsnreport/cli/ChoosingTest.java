package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.build.Calculations;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** Whoever does not know what there is finds out from the program, and a job finds out whether it is worth starting. */
class ChoosingTest {
    @TempDir
    Path directory;

    private static Map<?, ?> json(CommandLine run) throws IOException {
        return (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(run.out()));
    }

    @Test
    void boards_slides_months_and_areas_are_those_of_data_and_template() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        assertThat(workspace.run("list", "boards").out()).isEqualTo("minimal  Tekniska nämnden\n");
        assertThat(workspace.run("list", "slides").out().lines())
                .hasSize(8)
                .contains("enheter-{{area.code}}  {{area.name}}: {{Summa {{area.name}}/alla | tkr1}} tkr mot budget");
        assertThat(workspace.run("list", "months").out().lines())
                .startsWith("2023-01  budget")
                .endsWith("2024-02  budget");
        assertThat(workspace.run("list", "areas").out().lines()).contains("R   Renhållning");
    }

    @Test
    void every_calculation_says_what_it_makes_in_both_languages() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        for (String language : List.of("sv", "en")) {
            assertThat(workspace
                            .run("list", "calculations", "--lang", language)
                            .out()
                            .lines())
                    .hasSameSizeAs(Calculations.all().keySet())
                    .allMatch(line -> line.matches("[a-z-]+ {2,}\\S.+"));
        }
    }

    @Test
    void what_cannot_be_listed_is_told_with_what_can() throws IOException {
        CommandLine run = Workspace.invented(directory).run("list", "slide");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("menade du \"slides\"?", "boards, slides, calculations, months, areas, editions");
    }

    @Test
    void a_list_of_what_cannot_be_read_is_no_empty_list() throws IOException {
        CommandLine run =
                Workspace.invented(directory).delete("data/datapackage.yaml").run("list", "months", "--json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(json(run).get("status")).isEqualTo("bad-input");
        assertThat((List<?>) Objects.requireNonNull(json(run).get("findings"))).isNotEmpty();
    }

    @Test
    void a_month_that_the_ledger_has_can_be_built() throws IOException {
        CommandLine run = Workspace.invented(directory).run("status", "--month", "2024-02", "--today", "2024-03-08");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ledger utfall", "levererad", "2024-02").contains("kommentarer              1");
        assertThat(run.err()).isEqualTo("2024-02 är levererad\n");
    }

    @Test
    void a_job_is_told_by_a_code_of_its_own_to_try_again_later() throws IOException {
        CommandLine run = Workspace.invented(directory).run("status", "--month", "2024-03", "--json");
        assertThat(run.exit()).isEqualTo(7);
        assertThat(json(run).get("status")).isEqualTo("not-delivered");
        assertThat(String.valueOf(json(run).get("parts")))
                .startsWith("[{name=ledger utfall, state=awaited, last=2024-02}");
    }

    @Test
    void an_extract_that_ends_earlier_is_stale_and_one_that_is_due_is_late() throws IOException {
        Workspace workspace = Workspace.sample(directory);
        CommandLine before = workspace.run("status", "--month", "2026-04", "--today", "2026-05-06");
        assertThat(before.out()).containsPattern("ledger utfall +inväntas +2026-03\\n");
        CommandLine after = workspace.run("status", "--month", "2026-04", "--today", "2026-05-07");
        assertThat(after.out())
                .containsPattern("ledger utfall +försenad +2026-03\\n")
                .containsPattern("produktion +inaktuell +2026-02\\n")
                .containsPattern("2026-05-06 +Ekonomirapporter tillgängliga +passerat\\n");
        assertThat(after.exit()).isEqualTo(7);
    }

    @Test
    void extracts_that_cannot_be_read_are_no_reason_to_wait() throws IOException {
        CommandLine run = Workspace.invented(directory)
                .replace("data/ledger/actuals-2024.csv", "262,25", "26x")
                .run("status", "--month", "2024-02");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("[number-invalid]");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void bash_suggests_commands_and_options() throws IOException, InterruptedException {
        Path script = directory.resolve("completion.sh");
        Files.writeString(
                script, CommandLine.run(Map.of(), "completion", "bash").out() + """

                COMP_WORDS=(hsnreport st); COMP_CWORD=1; _complete_hsnreport; echo "${COMPREPLY[@]}"
                COMP_WORDS=(hsnreport build --mo); COMP_CWORD=2; _complete_hsnreport; echo "${COMPREPLY[@]}"
                """);
        Process bash = new ProcessBuilder("bash", script.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines()).containsExactly("status", "--month");
    }

    @Test
    void there_are_no_suggestions_for_an_unknown_shell() {
        CommandLine run = CommandLine.run(Map.of("HSNREPORT_LANG", "en"), "completion", "bsh");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"bash\"?");
    }
}
