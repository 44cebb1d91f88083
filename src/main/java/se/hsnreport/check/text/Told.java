package se.hsnreport.check.text;

import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.TypedText;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Tells what is wrong with a text, at its place, with its slide and its words. */
final class Told {
    private final TypedText source;
    private final TextTally tally;
    private final Findings findings;
    private final SignedFor signedFor;

    Told(TypedText source, TextTally tally, Findings findings, SignedFor signedFor) {
        this.source = source;
        this.tally = tally;
        this.findings = findings;
        this.signedFor = signedFor;
    }

    /** Whether somebody answers by name for a piece of a text that no figure bears out. */
    @FunctionalInterface
    interface SignedFor {
        boolean test(String text, String piece);
    }

    void compared() {
        tally.compared();
    }

    /** The text says another number than its figure. */
    void contradicts(Said said, Entry entry) {
        if (signedFor.test(source.text(), said.text())) {
            unmatched(said, Optional.of(entry));
        } else {
            tell(Code.TEXT_CONTRADICTS, said.text(), value(said, entry), entry.key());
        }
    }

    /** The text says that a figure goes the other way. */
    void turned(String word, Said said, Entry entry) {
        if (signedFor.test(source.text(), said.text())) {
            unmatched(said, Optional.of(entry));
        } else {
            tell(Code.TEXT_TURNED, word, value(said, entry), entry.key());
        }
    }

    /** The text says without a number that a figure goes the other way. */
    void opposes(String word, Entry entry) {
        String value = Stream.of(Measure.MKR, Measure.PERCENT, Measure.POINTS, Measure.PLAIN)
                .flatMap(measure -> measure.of(entry.figure()).map(number -> measure.write(number, 1)).stream())
                .findFirst()
                .orElse("–");
        warn(Code.TEXT_OPPOSES, word, value, entry.key());
    }

    /** No figure says this number. */
    void unmatched(Said said, Optional<Entry> nearest) {
        String value = nearest.map(entry -> value(said, entry)).orElse("");
        warn(Code.TEXT_UNMATCHED, said.text(), value, nearest.map(Entry::key).orElse(""));
    }

    /** Nothing to hold this against. */
    void unchecked(String piece) {
        warn(Code.TEXT_UNCHECKED, piece, "", "");
    }

    void warn(Code code, String piece, String other, String key) {
        findings.add(code, source.place(), piece, other, key, source.slide(), source.text());
    }

    void tell(Code code, String piece, String other, String key) {
        tally.wrong(code, source.place(), piece, other, key, source.slide(), source.text());
    }

    void tellAt(Code code, Place place, String piece, String other) {
        tally.wrong(code, place, piece, other, "", source.slide(), source.text());
    }

    private static String value(Said said, Entry entry) {
        Measure measure = said.measure();
        return measure.of(entry.figure())
                .map(value -> measure.write(value, said.decimals()))
                .orElseGet(() -> entry.figure()
                        .number()
                        .map(java.math.BigDecimal::toPlainString)
                        .orElse("–"));
    }
}
