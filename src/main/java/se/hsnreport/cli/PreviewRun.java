package se.hsnreport.cli;

import java.io.IOException;
import picocli.CommandLine.ParameterException;
import se.hsnreport.build.Changes;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Preview;

/**
 * Draws pictures once, or again and again.
 *
 * @param progress is told what the drawing is at
 * @param report tells how it went
 */
record PreviewRun(Preview preview, ProgressLine progress, Report report, Console console, boolean isQuiet) {
    /** Tells how drawing ended, and gives that on; a board, pack or slide that there is not is thrown. */
    @FunctionalInterface
    interface Report {
        Outcome of(Outcome outcome) throws IOException;
    }

    int once() throws IOException {
        return ExitCode.of(report.of(draw()).status());
    }

    /** Draws anew after each change, whatever is wrong with the data then; ends when no more changes will come. */
    int watching(Changes changes) throws IOException {
        once();
        say("cli.preview-watching");
        while (changes.await()) {
            again();
            say("cli.preview-watching");
        }
        return ExitCode.INTERRUPTED;
    }

    private Outcome draw() {
        try {
            return preview.draw();
        } finally {
            progress.close();
        }
    }

    private void again() throws IOException {
        try {
            Outcome outcome = report.of(draw());
            if (!outcome.files().isEmpty()) {
                String changed = String.join(", ", preview.changed());
                say(changed.isEmpty() ? "cli.preview-same" : "cli.preview-changed", changed);
            }
        } catch (ParameterException e) {
            // what was there when it began is no longer there; it may come back
            console.err().println("hsnreport: " + e.getMessage());
        }
    }

    private void say(String key, Object... details) {
        if (!isQuiet) {
            console.err().println(console.text(key, details));
        }
        console.err().flush();
        console.out().flush();
    }
}
