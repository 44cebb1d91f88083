package se.hsnreport.check;

import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Counts what a check compares, and tells what it finds wrong. */
final class Tally {
    private final Code code;
    private final Findings findings;
    private long compared;
    private long found;

    Tally(Code code, Findings findings) {
        this.code = code;
        this.findings = findings;
    }

    void right() {
        compared++;
    }

    void wrong(Place place, Object... details) {
        compared++;
        found++;
        findings.add(code, place, details);
    }

    CheckResult result() {
        return new CheckResult(code, compared, found);
    }
}
