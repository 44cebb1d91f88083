package se.hsnreport.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hsnreport.commentary.Comment;
import se.hsnreport.commentary.Comments;
import se.hsnreport.commentary.Fingerprint;
import se.hsnreport.commentary.Tolerance;
import se.hsnreport.document.Slide;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.format.SwedishDates;

/**
 * The controller's words by slide, and which of them are older than the figures that they stand beside.
 *
 * @param draft whether an earlier month's words stand where there are none yet
 */
record Ageing(Month month, Comments comments, boolean draft, Tolerance tolerance) {
    private static final String OUT_OF_DATE = "INAKTUELL TEXT";
    private static final String CARRIED = "UTKAST FRÅN ";

    /** So many figures are named, the others counted. */
    private static final int NAMED = 5;

    /** What is said on a slide. */
    SlideBinder.Words words(SlideTemplate slide) {
        boolean hasPlace = slide.blocks().stream().anyMatch(SlideBinder::takesComments);
        Optional<Comment> carried = comments.carried(slide.id()).filter(comment -> draft && hasPlace);
        return carried.map(comment -> new SlideBinder.Words(comment.remarks(), carriedFrom(), true))
                .orElseGet(() -> new SlideBinder.Words(comments.of(slide.id()), Optional.empty(), false));
    }

    private Optional<String> carriedFrom() {
        return comments.earlier()
                .map(earlier -> CARRIED + SwedishDates.words(earlier.month()).toUpperCase(Locale.ROOT));
    }

    /** The words, marked as such that figures have left behind. */
    static SlideBinder.Words outOfDate(SlideBinder.Words words) {
        return new SlideBinder.Words(words.remarks(), Optional.of(OUT_OF_DATE), words.isCarried());
    }

    /** What is to be told of the words on a slide; nothing when they are the month's and its figures as they were. */
    Optional<Finding> of(Slide slide, SlideBinder.Words words) {
        if (words.remarks().isEmpty()) {
            return Optional.empty();
        }
        return words.isCarried() ? carried(slide) : outdated(slide);
    }

    private Optional<Finding> carried(Slide slide) {
        return comments.carried(slide.id())
                .map(comment -> Finding.of(
                        Code.COMMENT_CARRIED,
                        comments.place(slide.id(), month),
                        slide.id(),
                        comment.place().toString(),
                        words(moved(comment, slide))));
    }

    private Optional<Finding> outdated(Slide slide) {
        return comments.comment(slide.id()).flatMap(comment -> {
            List<Fingerprint.Moved> moved = moved(comment, slide);
            return moved.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Finding.of(
                            Code.COMMENT_OUTDATED, comment.place(), slide.id(), words(moved), month.toString()));
        });
    }

    private List<Fingerprint.Moved> moved(Comment comment, Slide slide) {
        return comment.fingerprint().map(f -> f.moved(slide, tolerance)).orElse(List.of());
    }

    private static String words(List<Fingerprint.Moved> moved) {
        String named = moved.stream().limit(NAMED).map(Ageing::word).collect(Collectors.joining("; "));
        return moved.size() > NAMED ? named + "; … (" + moved.size() + ")" : named;
    }

    /** Such as {@code personalkostnader −101 mkr → −108 mkr}. */
    private static String word(Fingerprint.Moved moved) {
        String alone = "/" + TextBinder.VALUE;
        String name = moved.name().endsWith(alone)
                ? moved.name().substring(0, moved.name().length() - alone.length())
                : moved.name();
        return name + " " + moved.was() + " → " + (moved.is().isEmpty() ? "–" : moved.is());
    }
}
