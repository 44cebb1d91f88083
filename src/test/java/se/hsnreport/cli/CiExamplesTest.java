package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.testing.Workspace;

/** Whoever copies an example of a job gets one whose commands work. */
class CiExamplesTest {
    private static final Pattern COMMAND = Pattern.compile("\\.[/\\\\]hsnreport ((?:build|status)[^|;'\\n]*)");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"github.yml", "azure-pipelines.yml", "gitlab-ci.yml", "windows-task.ps1"})
    void its_commands_build_a_month_that_is_delivered(String example) throws IOException {
        Workspace workspace = Workspace.invented(directory);
        List<String> commands = COMMAND.matcher(
                        Files.readString(Path.of("src/docs/ci").resolve(example)))
                .results()
                .map(MatchResult::group)
                .map(command -> command.substring(command.indexOf(' ') + 1).strip())
                .map(command -> command.replace("$MONTH", "2024-02").replace('\\', '/'))
                .map(command -> command.replace("reports/", directory + "/reports/"))
                .toList();
        assertThat(commands).isNotEmpty().anyMatch(command -> command.startsWith("build "));
        for (String command : commands) {
            CommandLine run = workspace.run(command.split(" ", -1));
            assertThat(run.exit()).as("%s: %s", command, run.err()).isZero();
        }
        assertThat(directory.resolve("reports/checks.xml")).isNotEmptyFile();
    }
}
