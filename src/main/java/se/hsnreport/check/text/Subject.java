package se.hsnreport.check.text;

import java.util.List;
import java.util.Map;
import se.hsnreport.document.TypedText;

/**
 * What the texts of a slide are held against.
 *
 * @param figures those of the slide; of a slide without any, those of all slides' headings
 * @param own whether they are the slide's
 * @param byKey every figure of the pack
 * @param parameters numbers in the parameters of the slide's calculation
 */
record Subject(SlideFigures figures, boolean own, Map<String, Entry> byKey, List<String> parameters) {
    Subject {
        byKey = Map.copyOf(byKey);
        parameters = List.copyOf(parameters);
    }

    /** The figure that a part of a text shows by construction. */
    java.util.Optional<Entry> shown(TypedText.Part part) {
        return java.util.Optional.ofNullable(byKey.get(part.figure()));
    }
}
