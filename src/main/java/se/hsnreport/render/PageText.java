package se.hsnreport.render;

import java.util.List;

/**
 * What a reader finds on a page of a finished document.
 *
 * @param texts of shapes and tables in reading order, broken as the format breaks them
 * @param unseen what is read aloud or in notes only: descriptions of tables, charts and pictures, then the notes
 */
public record PageText(List<String> texts, List<String> unseen, List<Chart> charts) {
    public PageText {
        texts = List.copyOf(texts);
        unseen = List.copyOf(unseen);
        charts = List.copyOf(charts);
    }

    /**
     * A chart.
     *
     * @param drawn whether these are the words of a drawing, not the values of a chart that can be edited
     */
    public record Chart(boolean drawn, List<String> words) {
        public Chart {
            words = List.copyOf(words);
        }
    }
}
