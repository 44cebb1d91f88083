package se.hsnreport.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a slide says in words, part by part. */
public record SlideTexts(Map<Part, List<String>> lines) {
    public SlideTexts {
        lines = Map.copyOf(lines);
    }

    /** The parts of a slide that have words, in reading order. */
    public enum Part {
        TITLE,
        SUBTITLE,
        TEXT,
        SOURCE,
        NOTES;

        /** As figures.json calls it. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    List<String> of(Part part) {
        return lines.getOrDefault(part, List.of());
    }
}
