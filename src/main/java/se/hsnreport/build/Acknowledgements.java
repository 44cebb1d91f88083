package se.hsnreport.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Severity;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.YamlReader;

/**
 * Warnings that somebody has looked at and accepted, with a reason: they are told in the build report and stop nothing.
 *
 * @param all in the file's order
 */
record Acknowledgements(List<Acknowledgement> all) {
    /** The file beside the data. */
    static final String FILE = "kvitteringar.yaml";

    Acknowledgements {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param scope a piece of the finding's place or of one of its details; empty for all findings of the code
     * @param until the last report month that it holds for; empty for always
     */
    record Acknowledgement(Code code, String scope, String reason, Optional<Month> until, Place place) {
        boolean covers(Finding finding) {
            boolean inScope = scope.isEmpty()
                    || finding.place().toString().contains(scope)
                    || finding.details().stream().anyMatch(detail -> detail.contains(scope));
            return finding.code() == code && inScope;
        }
    }

    /** Reads the file; none when there is no such file. */
    static Acknowledgements read(Path data, Findings findings) {
        if (!Files.exists(data.resolve(FILE))) {
            return new Acknowledgements(List.of());
        }
        return YamlReader.read(data.resolve(FILE), FILE, findings)
                .map(node -> {
                    Fields file = Fields.of(node, findings);
                    List<Acknowledgement> read = file.list("kvitteringar", Acknowledgements::one).stream()
                            .flatMap(Optional::stream)
                            .toList();
                    file.done();
                    return new Acknowledgements(read);
                })
                .orElse(new Acknowledgements(List.of()));
    }

    private static Optional<Acknowledgement> one(Fields fields) {
        String code = fields.requiredText("kod");
        String scope = fields.text("omfattning", "");
        String reason = fields.requiredText("orsak");
        Optional<String> until = fields.text("till");
        fields.done();
        Optional<Month> month = until.flatMap(Month::parse);
        if (until.isPresent() && month.isEmpty()) {
            fields.findings().add(Code.MONTH_INVALID, fields.place("till"), until.get(), "till");
        }
        Code known = fields.choice("kod", warnings(), Code.FIGURE_MISSING);
        boolean whole = warnings().containsKey(code) && !reason.isBlank();
        return whole
                ? Optional.of(new Acknowledgement(known, scope, reason, month, fields.place("kod")))
                : Optional.empty();
    }

    /** Only warnings can be acknowledged: an error or a failed check is mended, not signed for. */
    private static Map<String, Code> warnings() {
        Map<String, Code> warnings = new TreeMap<>();
        for (Code code : Code.values()) {
            if (code.severity() == Severity.WARNING) {
                warnings.put(code.id(), code);
            }
        }
        return warnings;
    }

    /** The warnings that are accepted in the report of a month, each with the reason. */
    Map<Finding, String> accepted(List<Finding> findings, Month month) {
        Map<Finding, String> accepted = new LinkedHashMap<>();
        for (Finding finding : findings) {
            all.stream()
                    .filter(one -> one.covers(finding) && holds(one, month))
                    .findFirst()
                    .ifPresent(one -> accepted.put(finding, one.reason()));
        }
        return accepted;
    }

    /**
     * Whether somebody answers for a number of a text that no figure bears out: by a scope that is a piece of the text
     * and has the number in it.
     */
    boolean answersFor(String text, String number) {
        return all.stream()
                .filter(one -> one.code() == Code.TEXT_UNMATCHED)
                .anyMatch(one -> one.scope().contains(number) && text.contains(one.scope()));
    }

    private static boolean holds(Acknowledgement one, Month month) {
        return one.until().map(last -> month.compareTo(last) <= 0).orElse(true);
    }

    /** Those that cover nothing any more, or no longer hold: to be taken away. */
    List<Acknowledgement> idle(List<Finding> findings, Month month) {
        List<Acknowledgement> idle = new ArrayList<>(all);
        idle.removeIf(one -> holds(one, month) && findings.stream().anyMatch(one::covers));
        return idle;
    }
}
