package se.hsnreport.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a slide that are not as they were.
 *
 * @param removed paragraphs that are gone
 * @param added paragraphs that are new
 */
public record TextChange(String slide, SlideTexts.Part part, List<String> removed, List<String> added) {
    private static final Pattern NUMBER = Pattern.compile("[+\u2212-]?\\d[\\d\u00a0,]*");

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

    /** Whether it is more than other numbers in the same words, and not in the speaker's notes alone. */
    boolean isReworded() {
        return part != SlideTexts.Part.NOTES && !words(removed).equals(words(added));
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().map(line -> NUMBER.matcher(line).replaceAll("#")).toList();
    }

    private static List<String> without(List<String> these, List<String> others) {
        List<String> left = new ArrayList<>(these);
        others.forEach(left::remove);
        return left.stream().filter(line -> !line.isEmpty()).toList();
    }
}
