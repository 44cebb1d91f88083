package se.hsnreport.check.text;

import se.hsnreport.check.CheckResult;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Counts the numbers, dates and names in texts that are held against anything, and those that are wrong. */
final class TextTally {
    private final Findings findings;
    private long compared;
    private long found;

    TextTally(Findings findings) {
        this.findings = findings;
    }

    void compared() {
        compared++;
    }

    void wrong(Code code, Place place, Object... details) {
        found++;
        findings.add(code, place, details);
    }

    CheckResult result() {
        return new CheckResult(Code.TEXT_CONTRADICTS, Math.max(compared, found), found);
    }
}
