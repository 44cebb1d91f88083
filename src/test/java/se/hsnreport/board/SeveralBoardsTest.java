package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.FullPack;
import se.hsnreport.testing.Workspace;

/** Boards that share one set of extracts get each its own figures and words. */
class SeveralBoardsTest {
    @TempDir
    Path directory;

    private FiguresFile figures(Workspace workspace) throws IOException {
        return FiguresFile.read(workspace.path("out/2024-02/hsn/figures.json"));
    }

    private FiguresFile figures(byte[] json) throws IOException {
        Path file = directory.resolve("published.json");
        java.nio.file.Files.write(file, json);
        return FiguresFile.read(file);
    }

    @Test
    void a_board_sees_only_its_own_units_whether_or_not_the_others_rows_are_read() throws IOException {
        Workspace workspace = Workspace.sample(directory.resolve("w"));
        for (String role : List.of("ledger", "kontoplan", "organisation")) {
            workspace.replace(
                    "data/datapackage.yaml", "role: " + role + "\n    boards: [rs]\n", "role: " + role + "\n");
        }
        CommandLine run = workspace.build("--format", "none");
        assertThat(run.exit()).as(run.err()).isZero();
        FiguresFile shared = figures(workspace);
        FiguresFile own = figures(
                java.util.Objects.requireNonNull(FullPack.of("2024-02").files().get("figures.json")));
        assertThat(shared.keys()).isEqualTo(own.keys());
        for (String key : own.keys()) {
            assertThat(shared.value(key)).as(key).isEqualTo(own.value(key));
        }
    }

    @Test
    void a_comment_of_one_board_is_on_no_slide_of_another() throws IOException {
        Workspace workspace = Workspace.sample(directory.resolve("w"));
        workspace.write("data/kommentarer/2024-02/rs/budgetavvikelse.md", "- Inte för nämnden 999 mkr\n");
        CommandLine run = workspace.run("check", "--month", "2024-02", "--strict");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void status_tells_of_the_extracts_and_comments_of_the_board_that_is_asked_for() throws IOException {
        Workspace workspace = Workspace.sample(directory.resolve("w"));
        CommandLine second = workspace.run("status", "--month", "2024-12", "--board", "rs");
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.out()).contains("portfolj").doesNotContain("vantetider-riket");
        assertThat(workspace.run("status", "--month", "2024-12").out())
                .contains("vantetider-riket")
                .doesNotContain("portfolj");
        CommandLine none = workspace.run("status", "--month", "2024-12", "--board", "rss");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("menade du \"rs\"?", "hsn, rs");
    }
}
