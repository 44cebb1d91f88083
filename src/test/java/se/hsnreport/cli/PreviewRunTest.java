package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.build.Outcome.Status;
import se.hsnreport.build.Preview;
import se.hsnreport.build.Request;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Messages;
import se.hsnreport.testing.Workspace;

/** A preview that watches survives whatever its writer does to the files in between. */
class PreviewRunTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @FunctionalInterface
    private interface Edit {
        void make() throws IOException;
    }

    @Test
    void faults_are_told_and_watching_goes_on_until_they_are_mended() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        Deque<Edit> edits = new ArrayDeque<>(List.of(
                () -> workspace.replace("data/datapackage.yaml", "resources:", "recources:"),
                () -> workspace.replace("data/datapackage.yaml", "recources:", "resources:"),
                () -> workspace.replace("templates/minimal/template.yaml", "Resultat mot budget {{ack}}", "Utfall"),
                () -> workspace.replace("templates/minimal/template.yaml", "id: resultat\n", "id: resultatet\n")));
        List<Status> told = new ArrayList<>();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(stream, stream, Messages.in("sv"), Ci.NONE, Terminal.PLAIN);
        PreviewRun run = new PreviewRun(
                preview(),
                ProgressLine.of(console, new CommonOptions()),
                outcome -> {
                    told.add(outcome.status());
                    return outcome;
                },
                console,
                false);
        int exit = run.watching(() -> made(edits.poll()));
        assertThat(exit).isEqualTo(130);
        assertThat(told)
                .containsExactly(
                        Status.PREVIEWED, Status.BAD_INPUT, Status.PREVIEWED, Status.PREVIEWED, Status.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("bevakar")))
                .containsExactly("ingen bildfil är en annan än förut", "andra än förut: 03-resultat.png");
    }

    private Preview preview() {
        Request request = new Request(
                Month.parse("2024-02").orElseThrow(),
                Optional.empty(),
                Request.FULL,
                new Request.Directories(
                        directory.resolve("data"),
                        directory.resolve("templates"),
                        Optional.empty(),
                        directory.resolve("out")),
                new Request.Documents(Set.of(), Request.Charts.PICTURE, Optional.empty()),
                new Request.Rules(false, false),
                "");
        return new Preview(request, new Preview.Wanted(Set.of("resultat"), 320));
    }

    private static boolean made(@org.jspecify.annotations.Nullable Edit edit) {
        if (edit == null) {
            return false;
        }
        try {
            edit.make();
            return true;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
