package se.hsnreport.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.hsnreport.diff.Changes;
import se.hsnreport.diff.History;
import se.hsnreport.diff.Pack;
import se.hsnreport.diff.PackReader;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;

/**
 * Packs that were built before, for a new one to be compared with.
 *
 * @param since the one that changes are told since; empty when none was asked for
 * @param lastMonth the one that history is held to; empty when there is none
 */
record Earlier(Optional<Pack> since, Optional<Pack> lastMonth) {
    /**
     * Reads them; one that was asked for and cannot be read is an error, any other a warning.
     *
     * @param told the one that changes are told since
     */
    static Earlier read(Request request, String board, Optional<Path> told, Findings findings) {
        Optional<Pack> since = told.flatMap(path -> PackReader.read(path, findings));
        Optional<Pack> history = since.filter(pack -> pack.month().compareTo(request.month()) < 0)
                .or(() -> published(lastMonth(request).resolve(board), findings));
        return new Earlier(since, history);
    }

    private static Path lastMonth(Request request) {
        return request.directories().out().resolve(request.month().plus(-1).toString());
    }

    /** The pack that was published there; none when there is just a draft or what an interrupted build left. */
    private static Optional<Pack> published(Path folder, Findings findings) {
        if (!Files.exists(folder.resolve(BuildReport.FILE))) {
            return Optional.empty();
        }
        Findings own = new Findings();
        Optional<Pack> pack = PackReader.read(folder, own);
        for (Finding finding : own.sorted()) {
            findings.add(Code.HISTORY_UNREADABLE, finding.place());
        }
        return pack.filter(Pack::isPublished);
    }

    boolean any() {
        return since.isPresent() || lastMonth.isPresent();
    }

    /** Tells where the new pack tells another history than last month's. */
    void checkHistory(Pack now, Findings findings) {
        lastMonth.ifPresent(pack -> History.check(pack, now, findings));
    }

    /** What changed since the pack that was asked for; empty when none was. */
    Optional<Changes> changes(Pack now) {
        return since.map(pack -> Changes.between(pack, now));
    }
}
