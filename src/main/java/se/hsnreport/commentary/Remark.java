package se.hsnreport.commentary;

import java.util.List;
import se.hsnreport.document.Paragraph;
import se.hsnreport.finding.Place;

/** A paragraph or list item of a comment, as written: figure references are not filled in yet. */
public record Remark(Paragraph.Style style, List<Span> spans, Place place) {
    /** Row key of figures.json, with a number behind, for figures in comments. */
    public static final String KEY = "kommentar";

    public Remark {
        spans = List.copyOf(spans);
    }

    /** A stretch of one look. */
    public record Span(String text, boolean bold, boolean italic) {}
}
