package se.hsnreport.commentary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Place;

/**
 * The figures that a comment was written about.
 *
 * @param figures what each showed then, such as {@code −101 mkr}, by {@code row/column} as in {@code {{…}}}
 * @param place where they stand
 */
public record Fingerprint(Map<String, String> figures, Place place) {
    public Fingerprint {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * A figure that is not what it was.
     *
     * @param is what it shows now; empty when the slide shows it no more
     */
    public record Moved(String name, String was, String is) {}

    /** The figures that have moved farther than is tolerated since the comment was written, in their order. */
    public List<Moved> moved(Slide slide, Tolerance tolerance) {
        Map<String, String> now = new LinkedHashMap<>();
        slide.figures().forEach(figure -> now.putIfAbsent(name(figure, slide), shown(figure)));
        List<Moved> moved = new ArrayList<>();
        figures.forEach((name, was) -> {
            String is = now.getOrDefault(name, "");
            if (tolerance.exceeds(was, is)) {
                moved.add(new Moved(name, was, is));
            }
        });
        return moved;
    }

    /** What a text on the slide would call the figure. */
    static String name(ShownFigure figure, Slide slide) {
        String name = figure.row() + "/" + figure.column();
        return figure.slide().equals(slide.id()) ? name : figure.slide() + "/" + name;
    }

    /** The figure with its unit, in letters that people can type. */
    static String shown(ShownFigure figure) {
        String glyphs = figure.shown().orElse("");
        boolean bare = figure.figure().number().isPresent() && !glyphs.endsWith("%");
        String unit = figure.shownUnit()
                .filter(label -> bare)
                .map(label -> " " + label)
                .orElse("");
        return (glyphs + unit).replace('\u00A0', ' ');
    }
}
