package se.hsnreport.document;

import java.util.List;

/** A piece of a slide, and the placeholder of the layout that it fills. */
public sealed interface Block {
    /** Name of the placeholder in the master's layout. */
    String placeholder();

    /** Paragraphs and lists. */
    record Text(String placeholder, List<Paragraph> paragraphs) implements Block {
        public Text {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A table, which may go on over several pages. */
    record TableBlock(String placeholder, Table table) implements Block {}

    /**
     * A chart.
     *
     * @param alt what it shows, in words with its figures
     */
    record Chart(String placeholder, ChartSpec chart, String alt) implements Block {}

    /**
     * A picture of the user's.
     *
     * @param alt what it shows, in words
     */
    record Picture(String placeholder, Image image, String alt) implements Block {}
}
