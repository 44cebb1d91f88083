package se.hsnreport.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words of a slide that are not as they were.
 *
 * @param removed paragraphs that are gone
 * @param added paragraphs that are new
 */
public record TextChange(String slide, SlideTexts.Part part, List<String> removed, List<String> added) {
    /** The parts of a slide in which paragraphs came or went; their order alone is no change. */
    static Stream<TextChange> of(String slide, SlideTexts before, SlideTexts after) {
        return Stream.of(SlideTexts.Part.values())
                .map(part -> new TextChange(
                        slide,
                        part,
                        without(before.of(part), after.of(part)),
                        without(after.of(part), before.of(part))))
                .filter(change -> !change.removed.isEmpty() || !change.added.isEmpty());
    }

    private static List<String> without(List<String> these, List<String> others) {
        List<String> left = new ArrayList<>(these);
        others.forEach(left::remove);
        return left.stream().filter(line -> !line.isEmpty()).toList();
    }
}
