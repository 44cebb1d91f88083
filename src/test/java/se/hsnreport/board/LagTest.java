package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.Workspace;

/** Data that are late by nature are not called stale every month, or nobody would read the warning when they are. */
@Tag("proof")
class LagTest {
    @TempDir
    Path directory;

    @Test
    void data_within_their_lag_are_not_stale_and_count_as_delivered() throws IOException {
        Workspace workspace = Workspace.sample(directory);
        endingInNovember(workspace);
        // that a build tells of them without a lag is in KnownErrorsTest
        assertThat(status(workspace)).containsPattern("produktion +inaktuell +2023-11");
        workspace.replace("data/datapackage.yaml", "  - name: produktion\n", "  - name: produktion\n    lag: 3\n");
        assertThat(check(workspace)).doesNotContain("[data-stale]");
        assertThat(status(workspace)).containsPattern("produktion +levererad +2023-11");
    }

    private static void endingInNovember(Workspace workspace) throws IOException {
        for (int year = 2024; year <= 2026; year++) {
            workspace.delete("data/produktion/produktion-" + year + ".csv");
        }
        Path file = workspace.path("data/produktion/produktion-2023.csv");
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("2023-12") && !line.startsWith("202312"))
                        .toList());
    }

    private static String check(Workspace workspace) {
        return workspace.run("check", "--month", "2024-02").err();
    }

    private static String status(Workspace workspace) {
        CommandLine run = workspace.run("status", "--month", "2024-02");
        return run.out();
    }
}
