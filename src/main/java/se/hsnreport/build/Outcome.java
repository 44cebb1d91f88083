package se.hsnreport.build;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.hsnreport.check.CheckResult;
import se.hsnreport.finding.Finding;

/**
 * How a build ended.
 *
 * @param findings errors first
 * @param files what was published, in order; empty when nothing was
 * @param figures how many figures the deck shows
 * @param sha256 over the hashes of the published files in order, the build report apart
 * @param millis how long each stage took; empty when nothing was published
 * @param checks what was compared; none when it did not come to that
 * @param problem what an output could not be written for, or which names there are; empty when there is nothing to say
 */
public record Outcome(
        Status status,
        List<Finding> findings,
        List<Path> files,
        int figures,
        String sha256,
        Map<String, Long> millis,
        List<CheckResult> checks,
        String problem) {
    public Outcome {
        millis = Collections.unmodifiableMap(new LinkedHashMap<>(millis));
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        checks = List.copyOf(checks);
    }

    /** The end of a command whose input could not be read. */
    public static Outcome unread(List<Finding> findings) {
        return failed(Status.UNREAD, findings, "");
    }

    static Outcome failed(Status status, List<Finding> findings, String problem) {
        return new Outcome(status, findings, List.of(), 0, "", Map.of(), List.of(), problem);
    }

    /** The same with another end. */
    Outcome ending(Status other, List<Finding> others) {
        return new Outcome(other, others, files, figures, sha256, millis, checks, problem);
    }

    /** The ways a build can end. */
    public enum Status {
        PUBLISHED,
        /** The edition stands frozen already, and every file is the same. */
        UNCHANGED,
        /** All is well, and nothing was to be written. */
        CHECKED,
        /** Pictures were drawn. */
        PREVIEWED,
        /** Comments were accepted. */
        ACCEPTED,
        /** Forms were written, read or told of. */
        FORMS,
        /** A memo was drafted. */
        DRAFTED,
        /** No memo was drafted. */
        UNDRAFTED,
        UNKNOWN_BOARD,
        UNKNOWN_PACK,
        UNKNOWN_SLIDE,
        UNKNOWN_EDITION,
        BAD_INPUT,
        UNREAD,
        FAILED_CHECKS,
        NOT_WRITTEN,
        LOCKED;

        /** As programs read it, such as {@code bad-input}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
