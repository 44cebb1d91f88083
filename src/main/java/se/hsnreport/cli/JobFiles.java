package se.hsnreport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.hsnreport.build.Outcome;

/** The files that services which run jobs read, and show on the page of the job or of the change. */
final class JobFiles {
    @Option(names = "--junit", paramLabel = "FILE")
    String junit = "";

    @Option(names = "--code-quality", paramLabel = "FILE")
    String codeQuality = "";

    /**
     * Writes those that are asked for, also when the build came to nothing.
     *
     * @param suite what ran
     * @param data the directory that extracts are told of relative to
     */
    void write(Outcome outcome, String suite, Path data, Console console) throws IOException {
        if (!junit.isEmpty()) {
            write(junit, new JUnitReport(console).of(suite, outcome));
        }
        if (!codeQuality.isEmpty()) {
            write(codeQuality, new CodeQuality(console, data).of(outcome));
        }
    }

    private static void write(String name, String text) throws IOException {
        Path file = Path.of(name).toAbsolutePath();
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
