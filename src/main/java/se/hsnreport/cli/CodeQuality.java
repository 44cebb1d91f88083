package se.hsnreport.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import se.hsnreport.build.Outcome;
import se.hsnreport.edition.Hashes;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Severity;

/**
 * Findings as a Code Quality report, which GitLab shows beside the lines of a merge request and compares with the report
 * of the branch before. Notes are left out.
 */
final class CodeQuality {
    private final Console console;
    private final Path data;

    /**
     * A report.
     *
     * @param data the directory that extracts are told of relative to
     */
    CodeQuality(Console console, Path data) {
        this.console = console;
        this.data = data;
    }

    String of(Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(this::issue)
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private String issue(Finding finding) {
        JobPlace at = JobPlace.of(finding.place(), data);
        String message = console.messages().message(finding);
        String whole = (at.isLine() ? message : finding.place() + ": " + message) + " \u2013 "
                + console.messages().remedy(finding);
        return "{\"description\": " + JsonOutcome.quoted(whole)
                + ", \"check_name\": " + JsonOutcome.quoted(finding.code().id())
                + ", \"fingerprint\": " + JsonOutcome.quoted(fingerprint(finding))
                + ", \"severity\": " + JsonOutcome.quoted(severity(finding.severity()))
                + ", \"location\": {\"path\": " + JsonOutcome.quoted(at.file())
                + ", \"lines\": {\"begin\": " + (at.isLine() ? at.line() : "1") + "}}}";
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "blocker";
            case FAILED_CHECK -> "critical";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }

    /** The same for the same thing in the same place, whatever language it is told in. */
    private static String fingerprint(Finding finding) {
        String what = finding.code().id() + '\0' + finding.place() + '\0' + String.join("\0", finding.details());
        return Hashes.of(what);
    }
}
