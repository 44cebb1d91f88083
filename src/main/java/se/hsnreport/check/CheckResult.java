package se.hsnreport.check;

import java.util.Locale;
import se.hsnreport.finding.Code;

/**
 * What became of a check.
 *
 * @param code of the findings that it tells
 * @param compared how many comparisons it made; none when it could not run
 * @param found how many of them came out wrong
 */
public record CheckResult(Code code, long compared, long found) {
    /** How a check ended. */
    public enum Status {
        PASSED,
        FOUND,
        /** There was nothing to compare: that is not the same as passed. */
        NOT_RUN;

        /** As programs read it, such as {@code not-run}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Both results of one check as one. */
    public CheckResult plus(CheckResult more) {
        return new CheckResult(code, compared + more.compared(), found + more.found());
    }

    public Status status() {
        return found > 0 ? Status.FOUND : compared > 0 ? Status.PASSED : Status.NOT_RUN;
    }
}
