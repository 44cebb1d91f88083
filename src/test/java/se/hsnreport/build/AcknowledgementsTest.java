package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.Workspace;

/** Warnings that somebody has accepted: a job that is strict is not stopped by them, and nobody forgets them. */
class AcknowledgementsTest {
    private static final String FILE = "data/kvitteringar.yaml";

    @TempDir
    Path directory;

    private Workspace workspace;

    @BeforeEach
    void aCommentThatBelongsToNoSlide() throws IOException {
        workspace = Workspace.invented(directory).write("data/kommentarer/2024-02/ingen.md", "- Text\n");
    }

    private void accepted(String more) throws IOException {
        workspace.write(FILE, "kvitteringar:\n  - kod: comment-stray\n    orsak: sparas till mars\n" + more);
    }

    @Test
    void aWarningStopsAStrictBuildUntilItIsAccepted() throws IOException {
        assertThat(workspace.build("--strict").exit()).isEqualTo(4);
        accepted("");
        assertThat(workspace.build("--strict").exit()).isZero();
        assertThat(workspace.text("out/2024-02/minimal/build.json")).contains("\"accepted\" : \"sparas till mars\"");
    }

    @Test
    void anAcceptedWarningIsNotToldAgain() throws IOException {
        accepted("");
        assertThat(workspace.build().err()).doesNotContain("comment-stray");
    }

    @Test
    void itHoldsForItsScopeAlone() throws IOException {
        accepted("    omfattning: nagon-annan\n");
        assertThat(workspace.build("--strict").exit()).isEqualTo(4);
        accepted("    omfattning: ingen\n");
        assertThat(workspace.build("--strict").exit()).isZero();
    }

    @Test
    void itEndsWithItsLastMonthAndThatIsNoted() throws IOException {
        accepted("    till: 2024-01\n");
        assertThat(workspace.build("--strict").exit()).isEqualTo(4);
        assertThat(workspace.build("--verbose").err()).contains("acknowledgement-idle");
        accepted("    till: 2024-02\n");
        assertThat(workspace.build("--strict").exit()).isZero();
    }

    @Test
    void onlyWarningsCanBeAcceptedAndOnlyWithAReason() throws IOException {
        workspace.write(FILE, "kvitteringar:\n  - {kod: sum-broken, orsak: nej}\n  - {kod: comment-stray}\n");
        assertThat(workspace.build().err())
                .contains("kvitteringar.yaml:2", "sum-broken", "kvitteringar.yaml:3", "orsak");
        assertThat(workspace.build().exit()).isEqualTo(3);
    }
}
