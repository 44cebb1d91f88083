package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.check.text.Named;
import se.hsnreport.commentary.Comment;
import se.hsnreport.commentary.Comments;
import se.hsnreport.commentary.Subject;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;

/**
 * Writes into comments which figures they were written about.
 *
 * @param slides ids of the slides whose comments are meant; none for all
 */
record Acceptance(Path data, Deck deck, Comments comments, Set<String> slides) {
    /** Names of slides that have no comment in the deck, for want of which nothing is written. */
    List<String> unknown() {
        List<String> known = commented().stream().map(Slide::id).toList();
        return slides.stream().filter(slide -> !known.contains(slide)).sorted().toList();
    }

    /** The slides that have comments of the month's own. */
    List<Slide> commented() {
        return deck.slides().stream()
                .filter(slide -> !comments.of(slide.id()).isEmpty())
                .toList();
    }

    /** Writes the comments that are about any figure; gives their files. */
    List<Path> write() throws IOException {
        List<Path> written = new ArrayList<>();
        for (Slide slide : commented()) {
            Optional<Comment> comment =
                    comments.comment(slide.id()).filter(one -> slides.isEmpty() || slides.contains(slide.id()));
            Map<String, String> figures =
                    comment.map(one -> Subject.of(one, slide, Named::rows)).orElse(Map.of());
            if (!figures.isEmpty()) {
                written.add(comments.accept(data, deck.month(), slide.id(), figures));
            }
        }
        return written;
    }

    /** The findings that are left when comments are accepted. */
    List<Finding> left(List<Finding> findings, List<Path> written) {
        Set<String> names =
                written.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> finding.code() != Code.COMMENT_OUTDATED
                        || !names.contains(
                                String.valueOf(Path.of(finding.place().file()).getFileName())))
                .toList();
    }
}
