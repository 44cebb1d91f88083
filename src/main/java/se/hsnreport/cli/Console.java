package se.hsnreport.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 */
record Console(PrintStream out, PrintStream err, Messages messages) {
    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** A finding in two lines: what is wrong where, and how to mend it. */
    void tell(Finding finding) {
        err.println(text(
                        "cli.finding",
                        finding.place(),
                        text("cli." + finding.severity().id()),
                        messages.message(finding))
                + " [" + finding.code().id() + "]");
        err.println("    " + messages.remedy(finding));
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
