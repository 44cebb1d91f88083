package se.hsnreport.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Messages;

/**
 * Where a command speaks: results on one stream, all else on the other, in the user's language.
 *
 * @param out for the result only
 * @param err for findings and messages
 * @param ci the service that a job runs in
 * @param terminal what both streams can show
 */
record Console(PrintStream out, PrintStream err, Messages messages, Ci ci, Terminal terminal) {
    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** A finding of a command whose places are whole paths. */
    void tell(Finding finding) {
        tell(finding, Path.of(""));
    }

    /**
     * A finding in two lines: what is wrong where, and how to mend it; a third for the service that the job runs in.
     *
     * @param data the directory that extracts are told of relative to
     */
    void tell(Finding finding, Path data) {
        err.println(text(
                        "cli.finding",
                        terminal.place(finding.place()),
                        terminal.severity(
                                finding.severity(),
                                text("cli." + finding.severity().id())),
                        messages.message(finding))
                + " [" + finding.code().id() + "]");
        err.println("    " + messages.remedy(finding));
        ci.annotation(finding, messages.message(finding), data).ifPresent(err::println);
    }

    /** The last line of a command: how it ended. */
    void end(int exit, String line) {
        err.println(terminal.end(exit == ExitCode.OK, line));
    }

    /** The texts of help in the user's language. */
    ResourceBundle help() {
        String resource = "help_" + messages.language() + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Console.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
