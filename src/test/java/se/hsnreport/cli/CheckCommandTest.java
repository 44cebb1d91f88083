package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** The controller asks whether all is well before the pack is due, and nothing happens but the answer. */
class CheckCommandTest {
    @TempDir
    Path directory;

    @Test
    void a_month_that_is_well_says_so_and_nothing_is_written() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        CommandLine run = workspace.run("check", "--month", "2024-02");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("stämmer: Delar mot summor", "ej gjord: Filernas rader och summor");
        assertThat(run.err()).contains("inget skrevs");
        assertThat(Files.exists(workspace.path("out"))).isFalse();
    }

    @Test
    void a_month_that_is_missing_gives_the_same_code_as_a_build() throws IOException {
        Workspace workspace = Workspace.invented(directory).delete("data/ledger/budget-2024.csv");
        CommandLine check = workspace.run("check", "--month", "2024-02");
        CommandLine build = workspace.build();
        assertThat(check.exit()).isEqualTo(4).isEqualTo(build.exit());
        assertThat(check.err()).contains("[month-missing]");
    }

    @Test
    void programs_read_every_check_with_its_count() throws IOException {
        String json = Workspace.invented(directory)
                .run("check", "--month", "2024-02", "--json")
                .out();
        Map<?, ?> read = (Map<?, ?>) java.util.Objects.requireNonNull(FiguresFile.json(json));
        assertThat(read.get("status")).isEqualTo("checked");
        assertThat(String.valueOf(read.get("checks"))).contains("code=shown-wrong, status=passed, compared=");
    }
}
