package se.hsnreport.cli;

import java.util.List;
import java.util.Locale;
import se.hsnreport.build.Outcome;
import se.hsnreport.check.CheckResult;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Severity;

/** How a build ended, as Markdown for the page of a job. */
final class JobSummary {
    /** More than anybody reads there; the build report has all. */
    private static final int MOST = 50;

    private final Console console;

    JobSummary(Console console) {
        this.console = console;
    }

    String of(Outcome outcome, String last) {
        StringBuilder text = new StringBuilder("### hsnreport: " + cell(last) + "\n\n");
        if (!outcome.files().isEmpty()) {
            outcome.files()
                    .forEach(file -> text.append("- `")
                            .append(OutcomeReport.slashed(file))
                            .append("`\n"));
            text.append('\n');
        }
        findings(outcome, text);
        checks(outcome, text);
        return text.toString();
    }

    private void findings(Outcome outcome, StringBuilder text) {
        List<Finding> told = outcome.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        row(text, "", console.text("summary.place"), console.text("summary.finding"), console.text("summary.remedy"));
        text.append("|---|---|---|---|\n");
        for (Finding finding : told.subList(0, Math.min(MOST, told.size()))) {
            row(
                    text,
                    console.text("cli." + finding.severity().id()),
                    finding.place().toString(),
                    console.messages().message(finding) + " [" + finding.code().id() + "]",
                    console.messages().remedy(finding));
        }
        if (told.size() > MOST) {
            text.append('\n')
                    .append(console.text("summary.more", told.size() - MOST))
                    .append('\n');
        }
        text.append('\n');
    }

    private void checks(Outcome outcome, StringBuilder text) {
        if (outcome.checks().isEmpty()) {
            return;
        }
        row(text, console.text("summary.check"), console.text("summary.compared"), console.text("summary.outcome"));
        text.append("|---|---:|---|\n");
        for (CheckResult check : outcome.checks()) {
            row(
                    text,
                    console.text("check." + check.code().id()),
                    String.format(Locale.ROOT, "%d", check.compared()),
                    console.text("cli.check-" + check.status().id(), check.found()));
        }
        text.append('\n');
    }

    private static void row(StringBuilder text, String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell(cell)).append(" |");
        }
        text.append('\n');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
