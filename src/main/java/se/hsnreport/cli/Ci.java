package se.hsnreport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Severity;

/**
 * The service that a job runs in, and how it is spoken to.
 *
 * @param dialect how findings are put so that the service shows them beside the files
 * @param summary the file that the service shows as the job's summary; empty when there is none
 */
record Ci(Dialect dialect, Optional<Path> summary) {
    /** Nobody but people and plain logs. */
    static final Ci NONE = new Ci(Dialect.NONE, Optional.empty());

    /** The services that there is a dialect for. */
    enum Dialect {
        GITHUB,
        AZURE,
        /** It has no marks for logs; it reads the files of {@link JobFiles}. */
        GITLAB,
        NONE;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The one that {@code --ci} names, or that the environment tells of. */
    static Ci of(Settings settings, Map<String, String> environment) {
        String wanted = settings.text("ci").orElseGet(() -> seen(environment));
        Dialect dialect = dialect(wanted).orElse(Dialect.NONE);
        Optional<Path> summary = Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
                .filter(file -> dialect == Dialect.GITHUB && !file.isBlank())
                .map(Path::of);
        return new Ci(dialect, summary);
    }

    static Optional<Dialect> dialect(String id) {
        return Stream.of(Dialect.values())
                .filter(dialect -> dialect.id().equals(id))
                .findFirst();
    }

    private static String seen(Map<String, String> environment) {
        if ("true".equalsIgnoreCase(environment.get("GITHUB_ACTIONS"))) {
            return Dialect.GITHUB.id();
        }
        if ("true".equalsIgnoreCase(environment.get("TF_BUILD"))) {
            return Dialect.AZURE.id();
        }
        return "true".equalsIgnoreCase(environment.get("GITLAB_CI")) ? Dialect.GITLAB.id() : Dialect.NONE.id();
    }

    /**
     * The finding as the service wants it; empty when it has no such marks, or the finding is only a note.
     *
     * @param data the directory that extracts are told of relative to
     */
    Optional<String> annotation(Finding finding, String message, Path data) {
        if (finding.severity() == Severity.NOTE) {
            return Optional.empty();
        }
        boolean isWarning = finding.severity() == Severity.WARNING;
        JobPlace at = JobPlace.of(finding.place(), data);
        String whole = at.isLine() ? message : (finding.place() + ": " + message);
        return switch (dialect) {
            case GITHUB ->
                Optional.of("::" + (isWarning ? "warning" : "error") + " file=" + github(at.file())
                        + (at.isLine() ? ",line=" + at.line() : "")
                        + (at.column().isEmpty() ? "" : ",col=" + at.column())
                        + ",title="
                        + github(finding.code().id()) + "::" + githubText(whole));
            case AZURE ->
                Optional.of("##vso[task.logissue type=" + (isWarning ? "warning" : "error") + ";sourcepath="
                        + azure(at.file()) + (at.isLine() ? ";linenumber=" + at.line() : "")
                        + (at.column().isEmpty() ? "" : ";columnnumber=" + at.column()) + ";code="
                        + azure(finding.code().id()) + "]" + githubText(whole));
            case GITLAB, NONE -> Optional.empty();
        };
    }

    private static String githubText(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String github(String property) {
        return githubText(property).replace(":", "%3A").replace(",", "%2C");
    }

    private static String azure(String property) {
        return githubText(property).replace(";", "%3B").replace("]", "%5D");
    }

    /** Adds to the job's summary, when the service has one. */
    void summarise(String markdown) throws IOException {
        if (summary.isPresent()) {
            Files.writeString(
                    summary.get(),
                    markdown,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
