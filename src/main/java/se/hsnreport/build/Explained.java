package se.hsnreport.build;

import java.util.List;
import java.util.Optional;
import se.hsnreport.trace.Explanation;
import se.hsnreport.trace.Known;

/**
 * What became of the question where a figure comes from.
 *
 * @param failed how it ended when there are no figures; what follows is empty then
 * @param explanation of the figure; empty when the name is no figure's
 * @param keys what the name stands for when it is a slide, or a slide and a row of it
 * @param lacksData whether the name is of a slide that there are no data for
 * @param near the key, row or slide that was probably meant; empty when the name is known, or nothing is near
 * @param slides those that there are
 */
public record Explained(
        Optional<Outcome> failed,
        Optional<Explanation> explanation,
        List<Known> keys,
        boolean lacksData,
        Optional<String> near,
        List<String> slides) {
    public Explained {
        keys = List.copyOf(keys);
        slides = List.copyOf(slides);
    }

    static Explained not(Outcome failed) {
        return new Explained(Optional.of(failed), Optional.empty(), List.of(), false, Optional.empty(), List.of());
    }

    /** Whether the name is neither a figure's nor a row's nor a slide's. */
    public boolean isUnknown() {
        return explanation.isEmpty() && keys.isEmpty() && !lacksData;
    }
}
