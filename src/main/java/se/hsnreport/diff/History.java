package se.hsnreport.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/**
 * Whether a pack tells of past months otherwise than an earlier month's pack did. Figures are comparable that have the
 * same key, speak of the same months, and whose months were over and told of for good when the earlier pack was made:
 * plans and forecasts may be revised, preliminary figures are meant to change, and late data take nothing back.
 */
public final class History {
    private static final String TO = "..";

    private History() {}

    /** Tells of restated figures, one finding a slide with its largest change; nothing for packs of one month. */
    public static void check(Pack earlier, Pack now, Findings findings) {
        if (!earlier.board().equals(now.board()) || earlier.month().compareTo(now.month()) >= 0) {
            return;
        }
        Map<String, List<Change>> bySlide = new LinkedHashMap<>();
        for (Change change : restated(earlier, now)) {
            bySlide.computeIfAbsent(change.figure().key().slide(), slide -> new ArrayList<>())
                    .add(change);
        }
        bySlide.forEach((slide, changes) -> tell(slide, changes, earlier, findings));
    }

    /** The restated figures, largest first. */
    static List<Change> restated(Pack earlier, Pack now) {
        return now.figures().values().stream()
                .flatMap(figure -> Optional.ofNullable(earlier.figures().get(figure.key()))
                        .filter(was -> comparable(was, figure, earlier.month()))
                        .filter(was -> !was.sameValue(figure))
                        .map(was -> new Change(Change.Kind.CHANGED, Optional.of(was), Optional.of(figure)))
                        .stream())
                .sorted(Change.LARGEST_FIRST)
                .toList();
    }

    private static boolean comparable(PackFigure was, PackFigure is, Month told) {
        return wasDefinite(was)
                && (was.number().isPresent() || is.number().isPresent())
                && !was.periods().isEmpty()
                && was.periods().equals(is.periods())
                && was.periods().stream().allMatch(period -> isOver(period, told));
    }

    private static boolean wasDefinite(PackFigure was) {
        return !was.status().equals(PackFigure.PRELIMINARY) && !was.status().equals(PackFigure.NO_DATA);
    }

    private static boolean isOver(String period, Month told) {
        int to = period.indexOf(TO);
        return Month.parse(to < 0 ? period : period.substring(to + TO.length()))
                .filter(last -> last.compareTo(told) <= 0)
                .isPresent();
    }

    private static void tell(String slide, List<Change> changes, Pack earlier, Findings findings) {
        Change largest = changes.get(0);
        PackFigure was = largest.before().orElseThrow();
        PackFigure is = largest.after().orElseThrow();
        boolean coarse = was.display().equals(is.display());
        findings.add(
                Code.HISTORY_CHANGED,
                Place.of(slide),
                is.key().row() + "/" + is.key().column(),
                coarse ? was.exact() : was.display().whole(),
                coarse ? is.exact() : is.display().whole(),
                changes.size() == 1 ? "" : changes.size() - 1,
                earlier.month());
    }
}
