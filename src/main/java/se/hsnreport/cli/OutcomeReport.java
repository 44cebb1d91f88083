package se.hsnreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.hsnreport.build.Outcome;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Severity;

/** Tells people, or with {@code --json} programs, how a build ended. */
final class OutcomeReport {
    private final Console console;
    private final CommonOptions options;

    OutcomeReport(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    void print(Outcome outcome) throws IOException {
        findings(outcome);
        String last = last(outcome);
        if (options.json) {
            JsonOutcome.write(outcome, last, console);
        } else {
            outcome.files().forEach(file -> console.out().println(slashed(file)));
        }
        if (options.verbose) {
            outcome.millis().forEach((stage, millis) -> console.err().println(stage + " " + millis + " ms"));
        }
        if (!options.quiet || outcome.status() != Outcome.Status.PUBLISHED) {
            console.err().println(last);
        }
    }

    private void findings(Outcome outcome) {
        outcome.findings().stream()
                .filter(finding -> !options.quiet || finding.severity() != Severity.WARNING)
                .forEach(console::tell);
    }

    private String last(Outcome outcome) {
        List<Finding> findings = outcome.findings();
        return switch (outcome.status()) {
            case PUBLISHED -> console.text("cli.ok", outcome.figures(), findings.size(), outcome.sha256());
            case BAD_INPUT -> console.text("cli.bad-input", findings.size());
            case UNREAD -> console.text("cli.unread", findings.size());
            case FAILED_CHECKS -> console.text("cli.failed-checks", findings.size());
            case NOT_WRITTEN -> console.text("cli.not-written", outcome.problem());
            case LOCKED -> console.text("cli.locked");
            case UNKNOWN_BOARD, UNKNOWN_PACK -> outcome.problem();
        };
    }

    static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
