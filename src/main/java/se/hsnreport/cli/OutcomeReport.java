package se.hsnreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.hsnreport.build.FormState;
import se.hsnreport.build.Outcome;
import se.hsnreport.check.CheckResult;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Severity;

/** Tells people, or with {@code --json} programs, how a build ended. */
final class OutcomeReport {
    private final Console console;
    private final CommonOptions options;
    private final Path data;

    OutcomeReport(Console console, CommonOptions options) {
        this(console, options, Path.of(""));
    }

    /**
     * A report.
     *
     * @param data the directory that extracts are told of relative to
     */
    OutcomeReport(Console console, CommonOptions options, Path data) {
        this.console = console;
        this.options = options;
        this.data = data;
    }

    void print(Outcome outcome) throws IOException {
        print(outcome, outcome.files(), List.of());
    }

    /** The same with other paths as the result. */
    void print(Outcome outcome, List<Path> shown) throws IOException {
        print(outcome, shown, List.of());
    }

    /** The same, and how far the areas have come. */
    void print(Outcome outcome, List<Path> shown, List<FormState> forms) throws IOException {
        findings(outcome);
        String last = last(outcome);
        if (options.json) {
            JsonOutcome.write(outcome, forms, last, console);
        } else {
            shown.forEach(file -> console.out().println(slashed(file)));
            forms.forEach(form -> console.out().println(FormsCommand.line(form, console)));
        }
        if (options.verbose) {
            outcome.millis().forEach((stage, millis) -> console.err().println(stage + " " + millis + " ms"));
        }
        int exit = ExitCode.of(outcome.status());
        if (!options.quiet || exit != ExitCode.OK) {
            console.end(exit, last);
        }
        console.ci().summarise(new JobSummary(console).of(outcome, last));
    }

    private void findings(Outcome outcome) {
        outcome.findings().stream()
                .filter(finding -> told(finding.severity()))
                .forEach(finding -> console.tell(finding, data));
    }

    /** Tells what was compared, when that is what was asked for. */
    void checks(Outcome outcome) {
        if (!options.json) {
            outcome.checks().forEach(this::check);
        }
    }

    /** Such as {@code 139 passed Parts against sums}. */
    private void check(CheckResult check) {
        String status = console.text("cli.check-" + check.status().id(), check.found());
        String what = console.text("check." + check.code().id());
        console.out().println(console.text("cli.check-line", check.compared(), status, what));
    }

    private boolean told(Severity severity) {
        return switch (severity) {
            case ERROR, FAILED_CHECK -> true;
            case WARNING -> !options.quiet;
            case NOTE -> options.verbose;
        };
    }

    private String last(Outcome outcome) {
        List<Finding> findings = outcome.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        return switch (outcome.status()) {
            case PUBLISHED -> console.text("cli.ok", outcome.figures(), findings.size(), outcome.sha256());
            case UNCHANGED -> console.text("cli.unchanged", outcome.figures(), findings.size(), outcome.sha256());
            case DRAFTED -> console.text("cli.drafted", findings.size(), outcome.sha256());
            case UNDRAFTED -> console.text("cli.undrafted", findings.size());
            case CHECKED -> console.text("cli.checked", outcome.figures(), findings.size());
            case PREVIEWED -> console.text("cli.previewed", outcome.files().size() - 1, findings.size());
            case ACCEPTED -> console.text("cli.accepted", outcome.files().size(), findings.size());
            case FORMS -> console.text("cli.forms", outcome.files().size(), findings.size());
            case BAD_INPUT -> console.text("cli.bad-input", findings.size());
            case UNREAD -> console.text("cli.unread", findings.size());
            case FAILED_CHECKS ->
                console.text(outcome.files().isEmpty() ? "cli.failed-checks" : "cli.previewed-failed", findings.size());
            case NOT_WRITTEN -> console.text("cli.not-written", outcome.problem());
            case LOCKED -> console.text("cli.locked");
            case UNKNOWN_BOARD, UNKNOWN_PACK, UNKNOWN_SLIDE, UNKNOWN_EDITION -> outcome.problem();
        };
    }

    static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
