package se.hsnreport.document;

import java.util.Map;

/**
 * Which colour of the master's theme serves each tone.
 *
 * @param slots theme colour by tone, such as {@code accent1}, {@code dk1}; every tone has one
 */
public record Palette(Map<Tone, String> slots) {
    public Palette {
        slots = Map.copyOf(slots);
        if (slots.size() != Tone.values().length) {
            throw new IllegalArgumentException("a tone has no colour");
        }
    }

    /** The theme colour of a tone, such as {@code accent1}. */
    public String slot(Tone tone) {
        return java.util.Objects.requireNonNull(slots.get(tone));
    }
}
