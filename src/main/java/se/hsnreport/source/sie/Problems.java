package se.hsnreport.source.sie;

import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Tells what is wrong in one file, each with its place. */
final class Problems {
    private final String file;
    private final Findings findings;
    private long count;

    Problems(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** How many there were so far. */
    long count() {
        return count;
    }

    void file(Code code, Object... details) {
        count++;
        findings.add(code, Place.of(file), details);
    }

    void at(Code code, long line, long column, Object... details) {
        count++;
        findings.add(code, Place.at(file, line, column), details);
    }

    /** A field that is not what the standard says. */
    void field(SieRecord record, int field, String expected) {
        token(record, record.token(field), record.text(field), expected);
    }

    void token(SieRecord record, int token, String text, String expected) {
        at(Code.SIE_FIELD, record.line(), record.column(token), record.label(), text, expected);
    }

    /** The record as a whole. */
    void record(Code code, SieRecord record, Object... details) {
        at(code, record.line(), 1, details);
    }
}
