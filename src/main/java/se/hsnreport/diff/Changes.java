package se.hsnreport.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that differs between two builds.
 *
 * @param figures largest first, equally large ones in reading order
 * @param texts in reading order
 * @param inputs empty when one of the builds does not tell what it was made from
 */
public record Changes(
        Pack before, Pack after, List<Change> figures, List<TextChange> texts, Optional<List<InputChange>> inputs) {
    /** Compares a build with a later one. */
    public static Changes between(Pack before, Pack after) {
        List<Change> figures = new ArrayList<>();
        after.figures()
                .forEach((key, now) -> change(before.figures().get(key), now).ifPresent(figures::add));
        before.figures().forEach((key, was) -> {
            if (!after.figures().containsKey(key)) {
                figures.add(new Change(Change.Kind.DISAPPEARED, Optional.of(was), Optional.empty()));
            }
        });
        figures.sort(Change.LARGEST_FIRST);
        return new Changes(
                before,
                after,
                List.copyOf(figures),
                texts(before, after),
                before.report()
                        .flatMap(old -> after.report().map(now -> InputChange.between(old.inputs(), now.inputs()))));
    }

    private static Optional<Change> change(@Nullable PackFigure was, PackFigure now) {
        return was == null
                ? Optional.of(new Change(Change.Kind.APPEARED, Optional.empty(), Optional.of(now)))
                : Change.of(was, now);
    }

    private static List<TextChange> texts(Pack before, Pack after) {
        return after.slides().entrySet().stream()
                .filter(slide -> before.slides().containsKey(slide.getKey()))
                .flatMap(slide -> TextChange.of(
                        slide.getKey(),
                        before.slides().getOrDefault(slide.getKey(), slide.getValue()),
                        slide.getValue()))
                .toList();
    }

    public List<Change> of(Change.Kind kind) {
        return figures.stream().filter(change -> change.kind() == kind).toList();
    }

    /** How many figures changed in decimals that are not shown. */
    public long unseen() {
        return figures.stream().filter(change -> !change.isVisible()).count();
    }

    /** Slides that the later build has and the earlier had not; none when one of the files does not tell. */
    List<String> slidesAppeared() {
        return without(after, before);
    }

    /** Slides that the earlier build had and the later has not; none when one of the files does not tell. */
    List<String> slidesDisappeared() {
        return without(before, after);
    }

    private static List<String> without(Pack these, Pack others) {
        boolean told = !these.slides().isEmpty() && !others.slides().isEmpty();
        Predicate<String> there = others.slides()::containsKey;
        return these.slides().keySet().stream()
                .filter(slide -> told)
                .filter(there.negate())
                .toList();
    }

    /**
     * Slides that say something else in words now, the numbers in them apart, in the later build's order; speaker notes
     * are no words to readers.
     */
    List<String> reworded() {
        return texts.stream()
                .filter(TextChange::isReworded)
                .map(TextChange::slide)
                .distinct()
                .toList();
    }

    /** Whether readers or programs meet another figure, another word or other slides. */
    public boolean isNothing() {
        return figures.isEmpty()
                && reworded().isEmpty()
                && slidesAppeared().isEmpty()
                && slidesDisappeared().isEmpty();
    }

    /** Every slide on which something differs, in the later build's order, then those that are gone. */
    List<String> slides() {
        Set<String> touched = new LinkedHashSet<>();
        figures.forEach(change -> touched.add(change.figure().key().slide()));
        texts.forEach(change -> touched.add(change.slide()));
        touched.addAll(slidesAppeared());
        touched.addAll(slidesDisappeared());
        return order().filter(touched::contains).distinct().toList();
    }

    private Stream<String> order() {
        return Stream.of(after, before)
                .flatMap(pack -> Stream.concat(
                        pack.slides().keySet().stream(),
                        pack.figures().keySet().stream().map(FigureKey::slide)));
    }

    /** Whether the builds say the same in numbers and words, from the same inputs. */
    boolean isEmpty() {
        return figures.isEmpty()
                && slides().isEmpty()
                && inputs.map(List::isEmpty).orElse(true);
    }
}
