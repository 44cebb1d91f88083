package se.hsnreport.document;

import java.util.List;
import java.util.stream.Collectors;
import se.hsnreport.finding.Place;

/**
 * A text of a slide as a reader meets it, which knows what of it somebody typed.
 *
 * @param slide id of the slide; empty for a text of the whole deck
 * @param about key of the table's column that it stands over; empty for every other text
 * @param place where it is written
 */
public record TypedText(String slide, Kind kind, String about, Place place, List<Part> parts) {
    public TypedText {
        parts = List.copyOf(parts);
    }

    /** What the text is on its slide. */
    public enum Kind {
        /** A title, or what stands on every page. */
        TITLE,
        SUBTITLE,
        /** Over a column of a table. */
        HEAD,
        /** The template's own paragraphs, notes and sources. */
        TEXT,
        /** The controller's words. */
        COMMENT;

        /** Whether it says what the slide as a whole is about, its period above all. */
        public boolean isHeading() {
            return this == TITLE || this == SUBTITLE || this == HEAD;
        }
    }

    /** Who wrote a part. */
    public enum Origin {
        /** A person. */
        TYPED,
        /** The program, from the month or the data: true by construction. */
        WORD,
        /** The program, from a figure: true by construction. */
        FIGURE
    }

    /**
     * A stretch of one origin.
     *
     * @param figure slide/row/column of the figure that it shows; empty when it shows none
     */
    public record Part(String text, Origin origin, String figure) {
        public static Part typed(String text) {
            return new Part(text, Origin.TYPED, "");
        }

        public static Part word(String text) {
            return new Part(text, Origin.WORD, "");
        }
    }

    /** The whole text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** Whether any letter from a position to before another was typed. */
    public boolean isTyped(int from, int to) {
        return partsIn(from, to).stream().anyMatch(part -> part.origin() == Origin.TYPED);
    }

    /** The parts that have a letter from a position to before another. */
    public List<Part> partsIn(int from, int to) {
        int[] start = {0};
        return parts.stream()
                .filter(part -> {
                    int begins = start[0];
                    start[0] += part.text().length();
                    return begins < to && start[0] > from;
                })
                .toList();
    }
}
