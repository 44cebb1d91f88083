package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.diff.Changes;
import se.hsnreport.edition.Edition;
import se.hsnreport.edition.FrozenEdition;
import se.hsnreport.edition.FrozenEditions;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/**
 * An edition that is built, among those that were sent before.
 *
 * @param month the folder of all that is built of a month
 * @param standing the same edition, when it stands frozen already
 * @param corrected what it corrects; empty when it is no correction, or nothing was sent
 */
record Sending(
        Edition edition,
        Path month,
        FrozenEditions sent,
        Optional<FrozenEdition> standing,
        Optional<FrozenEdition> corrected) {
    /**
     * Looks for what was sent before; empty when the build is no edition.
     *
     * @param order ids of editions, from the first that is sent to the last
     */
    static Optional<Sending> of(Request request, String board, List<String> order) throws IOException {
        if (request.documents().edition().isEmpty()) {
            return Optional.empty();
        }
        Edition edition = request.documents().edition().get();
        Path month = request.directories().out().resolve(request.month().toString());
        FrozenEditions sent = FrozenEditions.in(month).of(base(request, board));
        Optional<FrozenEdition> standing = sent.find(edition.id());
        Optional<FrozenEdition> corrected =
                edition.isCorrection() ? corrected(edition.id(), sent, standing, order) : Optional.empty();
        return Optional.of(new Sending(edition, month, sent, standing, corrected));
    }

    /** What was sent after a correction is nothing that it corrected. */
    private static Optional<FrozenEdition> corrected(
            String id, FrozenEditions sent, Optional<FrozenEdition> standing, List<String> order) {
        return standing.map(FrozenEdition::corrects)
                .filter(other -> !other.isEmpty())
                .map(sent::find)
                .orElseGet(() -> sent.corrected(id, order));
    }

    /** The folder of a board's output, or that of an edition beside it. */
    static String folder(Request request, String board) {
        return request.documents()
                .edition()
                .map(edition -> FrozenEditions.folder(base(request, board), edition.id()))
                .orElse(board);
    }

    /** The name of the folder of the pack that editions are of: each pack is sent on its own. */
    static String base(Request request, String board) {
        return board + (request.pack().equals(Request.FULL) ? "" : "-" + request.pack());
    }

    /** The pack that a correction tells its changes since; empty for every other edition. */
    Optional<Path> since() {
        return corrected.map(FrozenEdition::folder);
    }

    /** Tells why it cannot be made: nothing to correct, or what was sent is not what it was. */
    void check(Findings findings) {
        if (edition.isCorrection() && corrected.isEmpty()) {
            findings.add(Code.EDITION_UNSENT, Place.of(slashed(month)), edition.id(), sent.next());
        }
        corrected.ifPresent(one -> intact(one, findings));
        standing.ifPresent(one -> intact(one, findings));
    }

    private static void intact(FrozenEdition one, Findings findings) {
        one.altered()
                .forEach(file -> findings.add(
                        Code.EDITION_ALTERED, Place.of(slashed(one.folder().resolve(file))), one.id()));
    }

    /** A correction that corrects nothing is none. */
    void check(Optional<Changes> changes, Findings findings) {
        if (edition.isCorrection() && changes.filter(Changes::isNothing).isPresent()) {
            corrected.ifPresent(
                    one -> findings.add(Code.EDITION_SAME, Place.of(slashed(one.folder())), one.id(), edition.id()));
        }
    }

    /** What a correction, called so on its pages, says of itself; empty for every other edition. */
    Optional<String> told(String mark) {
        if (!edition.isCorrection()) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>(List.of(mark));
        corrected.map(FrozenEdition::mark).ifPresent(other -> told.add("rättar: " + other));
        told.add(edition.reason());
        return Optional.of(String.join(" · ", told));
    }

    /**
     * Whether it stands frozen with just these files. With others that is told, and how to send a correction.
     *
     * @param hashes of the files that were written now
     */
    boolean isAsSent(Map<String, String> hashes, Findings findings) {
        List<String> differing = standing.map(one -> one.differing(hashes)).orElse(List.of());
        if (!differing.isEmpty()) {
            standing.ifPresent(one -> findings.add(
                    Code.EDITION_FROZEN,
                    Place.of(slashed(one.folder())),
                    one.id(),
                    String.join(", ", differing),
                    sent.next()));
        }
        return differing.isEmpty();
    }

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
