package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.render.LineLook;

/** A series and how its line is drawn. */
record Stroked(Series series, Color colour, BasicStroke stroke) {
    private static final float[] DASHES = {8, 5};
    private static final float[] BOTH = {12, 3, 2, 3};
    private static final float[] DOTS = {0.1f, 5.5f};

    /** All series in their order. */
    static List<Stroked> of(List<Series> all, ChartStyle style) {
        List<LineLook> looks = LineLook.of(all);
        return IntStream.range(0, all.size())
                .mapToObj(i -> of(all.get(i), looks.get(i), style))
                .toList();
    }

    static Stroked of(Series series, LineLook look, ChartStyle style) {
        return new Stroked(series, style.colour(look.colour()), style.stroke(stroke(look)));
    }

    static BasicStroke stroke(LineLook look) {
        return switch (look.dash()) {
            case SOLID -> new BasicStroke(look.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case DASHED -> pattern(look.width(), BasicStroke.CAP_BUTT, DASHES);
            case DOTTED -> pattern(look.width(), BasicStroke.CAP_ROUND, DOTS);
            case DASHED_AND_DOTTED ->
                new BasicStroke(look.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, BOTH, 0);
        };
    }

    private static BasicStroke pattern(float width, int cap, float[] pattern) {
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }

    boolean bold() {
        return series.emphasis() == Emphasis.MAIN;
    }

    /** How far a point's mark reaches from its middle. */
    double mark() {
        return stroke.getLineWidth() / 2 + 2;
    }

    boolean has(int index) {
        return index >= 0
                && index < series.points().size()
                && series.points().get(index).plotted().isPresent();
    }

    /** Index of the last point that has a value, −1 when none has. */
    int last() {
        int last = series.points().size() - 1;
        while (last >= 0 && !has(last)) {
            last--;
        }
        return last;
    }
}
