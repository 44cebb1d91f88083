package se.hsnreport.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.hsnreport.check.CheckResult;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Messages;
import se.hsnreport.finding.Severity;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.SwedishNumbers;
import se.hsnreport.ledger.LedgerFile;
import se.hsnreport.template.Reconciliation;

/**
 * Says in words what was read, checked and noted.
 *
 * @param language of the deck, such as {@code sv-SE}
 * @param inputs how many files were read in all
 * @param ledger the files of the ledger
 */
record Reconciled(String language, int inputs, List<LedgerFile> ledger) {
    /** More than that are counted: the build report has all. */
    private static final int MOST_NOTED = 6;

    /** Letters of a quotation that are shown. */
    private static final int LONGEST = 48;

    private static final NumberStyle COUNT = new NumberStyle("", NumberStyle.Scale.PLAIN, 0, false);

    Reconciled {
        ledger = List.copyOf(ledger);
    }

    Reconciliation of(List<CheckResult> checks, List<Finding> findings, Map<Finding, String> accepted) {
        Messages words = Messages.in(language.startsWith("en") ? "en" : "sv");
        Reconciliation.Heads heads = new Reconciliation.Heads(
                words.text("reconciliation.table"),
                words.text("reconciliation.check"),
                words.text("reconciliation.compared"),
                words.text("reconciliation.outcome"),
                words.text("reconciliation.read"),
                words.text("reconciliation.noted"),
                words.text("reconciliation.nothing"));
        return new Reconciliation(
                heads,
                checks.stream().map(check -> checked(check, words)).toList(),
                read(words),
                noted(findings, accepted, words));
    }

    private static Reconciliation.Checked checked(CheckResult check, Messages words) {
        String outcome = switch (check.status()) {
            case PASSED -> words.text("reconciliation.passed");
            case FOUND -> words.text("reconciliation.found", count(check.found()));
            case NOT_RUN -> words.text("reconciliation.not-run");
        };
        return new Reconciliation.Checked(words.text("check." + check.code().id()), count(check.compared()), outcome);
    }

    private List<String> read(Messages words) {
        long rows = ledger.stream().mapToLong(LedgerFile::rows).sum();
        long files = ledger.stream().map(LedgerFile::file).distinct().count();
        return List.of(
                words.text("reconciliation.ledger", count(files), count(rows)),
                words.text("reconciliation.others", count(inputs - files)),
                words.text("reconciliation.more-in-report"));
    }

    private static List<String> noted(List<Finding> findings, Map<Finding, String> accepted, Messages words) {
        List<Finding> told = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE || accepted.containsKey(finding))
                .toList();
        List<String> noted = new ArrayList<>();
        told.stream().limit(MOST_NOTED).forEach(finding -> {
            String reason = accepted.get(finding);
            String text = words.message(brief(finding));
            String sentence = text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
            noted.add(reason == null ? sentence : words.text("reconciliation.accepted", sentence, reason));
        });
        if (told.size() > MOST_NOTED) {
            noted.add(words.text("reconciliation.more", count(told.size() - MOST_NOTED)));
        }
        int notes = findings.size() - told.size();
        if (notes > 0) {
            noted.add(words.text("reconciliation.notes", count(notes)));
        }
        return noted;
    }

    /** With the beginning of what it quotes: the slide names it, the build report has it whole. */
    private static Finding brief(Finding finding) {
        return new Finding(
                finding.code(),
                finding.place(),
                finding.details().stream().map(Reconciled::brief).toList());
    }

    private static String brief(String detail) {
        if (detail.length() <= LONGEST) {
            return detail;
        }
        int space = detail.lastIndexOf(' ', LONGEST);
        return detail.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    private static String count(long number) {
        return SwedishNumbers.number(java.math.BigDecimal.valueOf(number), COUNT);
    }
}
