package se.hsnreport.cli;

import java.util.List;
import java.util.stream.Collectors;
import se.hsnreport.build.FormState;
import se.hsnreport.build.Outcome;
import se.hsnreport.check.CheckResult;
import se.hsnreport.finding.Finding;

/** An outcome as one JSON object, valid on failure too. */
final class JsonOutcome {
    private JsonOutcome() {}

    static void write(Outcome outcome, String message, Console console) {
        write(outcome, List.of(), message, console);
    }

    static void write(Outcome outcome, List<FormState> forms, String message, Console console) {
        List<String> files = outcome.files().stream()
                .map(OutcomeReport::slashed)
                .map(JsonOutcome::quoted)
                .toList();
        String states = outcome.status() == Outcome.Status.FORMS ? ", \"forms\": " + FormsCommand.json(forms) : "";
        String start = start(outcome.status().id(), ExitCode.of(outcome.status()), message);
        console.out()
                .println(start + ", \"figures\": " + outcome.figures() + ", \"sha256\": " + quoted(outcome.sha256())
                        + ", \"files\": " + array(files) + states + ", \"checks\": "
                        + array(outcome.checks().stream()
                                .map(JsonOutcome::check)
                                .toList()) + ", \"findings\": "
                        + findings(outcome.findings(), console) + "}");
    }

    private static String check(CheckResult check) {
        return "{\"code\": " + quoted(check.code().id()) + ", \"status\": "
                + quoted(check.status().id()) + ", \"compared\": " + check.compared() + ", \"found\": " + check.found()
                + "}";
    }

    /** The outcome of a command that came to nothing before there could be findings. */
    static void write(String status, int exit, String message, Console console) {
        console.out()
                .println(start(status, exit, message)
                        + ", \"figures\": 0, \"sha256\": \"\", \"files\": [], \"checks\": [], \"findings\": []}");
    }

    static String findings(List<Finding> findings, Console console) {
        return array(findings.stream().map(f -> finding(f, console)).toList());
    }

    static String start(String status, int exit, String message) {
        return "{\"status\": " + quoted(status) + ", \"exit\": " + exit + ", \"message\": " + quoted(message);
    }

    private static String finding(Finding finding, Console console) {
        return "{\"code\": " + quoted(finding.code().id()) + ", \"severity\": "
                + quoted(finding.severity().id()) + ", \"place\": "
                + quoted(finding.place().toString()) + ", \"message\": "
                + quoted(console.messages().message(finding)) + ", \"remedy\": "
                + quoted(console.messages().remedy(finding)) + "}";
    }

    static String array(List<String> items) {
        return items.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
