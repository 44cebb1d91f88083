package se.hsnreport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.hsnreport.build.Version;

/** A file that tells what a bug of ours looked like, for whoever mends it. */
final class BugReport {
    private BugReport() {}

    /** Writes the file; empty when not even that can be done. */
    static Optional<Path> write(Throwable bug, String commandLine) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println("hsnreport " + Version.text());
        lines.println(commandLine);
        lines.println("java " + Runtime.version() + ", " + System.getProperty("os.name"));
        bug.printStackTrace(lines);
        lines.flush();
        try {
            Path file = Files.createTempFile("hsnreport-", ".log");
            return Optional.of(Files.writeString(file, text.toString()));
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }
}
