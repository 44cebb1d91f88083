package se.hsnreport.build;

import java.util.List;
import java.util.Optional;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Severity;
import se.hsnreport.source.Extracts;

/** The boards that data serve. */
final class Boards {
    private Boards() {}

    /** The board that is asked for, or the first; empty when the data serve none of that name. */
    static Optional<String> wanted(Request request, Extracts extracts) {
        List<String> boards = extracts.describedBy().boards();
        return request.board().or(() -> boards.stream().findFirst()).filter(boards::contains);
    }

    /** Why there is none. */
    static Outcome none(Extracts extracts, Findings findings) {
        return findings.any(Severity.ERROR)
                ? Outcome.failed(Outcome.Status.BAD_INPUT, findings.sorted(), "")
                : Outcome.failed(
                        Outcome.Status.UNKNOWN_BOARD,
                        List.of(),
                        String.join(", ", extracts.describedBy().boards()));
    }
}
