package se.hsnreport.cli;

import se.hsnreport.build.Outcome;

/** What the process tells its caller. */
final class ExitCode {
    static final int OK = 0;
    static final int BUG = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    private static final int CHECKS = 4;
    static final int OUTPUT = 5;
    private static final int LOCKED = 6;
    static final int NOT_YET = 7;
    /** As if it had been interrupted from the keyboard. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    static int of(Outcome.Status status) {
        return switch (status) {
            case PUBLISHED, UNCHANGED, DRAFTED, CHECKED, PREVIEWED, ACCEPTED, FORMS -> OK;
            case UNKNOWN_BOARD, UNKNOWN_PACK, UNKNOWN_SLIDE, UNKNOWN_EDITION -> USAGE;
            case BAD_INPUT, UNREAD -> INPUT;
            case FAILED_CHECKS, UNDRAFTED -> CHECKS;
            case NOT_WRITTEN -> OUTPUT;
            case LOCKED -> LOCKED;
        };
    }
}
