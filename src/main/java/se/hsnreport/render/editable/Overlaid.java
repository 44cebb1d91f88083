package se.hsnreport.render.editable;

import java.util.List;
import se.hsnreport.render.LineLook;

/** What lies on a chart and is none of its own parts: words and rules at fixed places. */
record Overlaid(List<Words> words, List<Rule> rules) {
    Overlaid {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }

    /**
     * A line of words.
     *
     * @param colour a slot of the theme, or {@code #RRGGBB}
     * @param right whether they stand at the right edge of their area
     */
    record Words(String text, Area area, String colour, boolean right) {}

    /** A straight line over an area without height or width. */
    record Rule(Area area, LineLook look) {}

    boolean isEmpty() {
        return words.isEmpty() && rules.isEmpty();
    }
}
