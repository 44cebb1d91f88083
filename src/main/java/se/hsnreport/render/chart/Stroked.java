package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.Tone;

/** A series and how its line looks; the kinds differ in weight and pattern too, so that a print in grey is enough. */
record Stroked(Series series, Color colour, BasicStroke stroke) {
    /** Colours of lines that are equally important. */
    private static final List<Tone> LEADING = List.of(Tone.LEAD, Tone.SECOND, Tone.THIRD, Tone.FOURTH);

    /** How light the oldest quiet line may be: lighter, and it would be under a contrast of 3 to white. */
    private static final double LIGHTEST = 0.3;

    private static final float[] DASHES = {8, 5};
    private static final float[] DOTS = {0.1f, 5.5f};

    /** All series in their order. */
    static List<Stroked> of(List<Series> all, ChartStyle style) {
        List<Stroked> made = new ArrayList<>();
        int quiet =
                (int) all.stream().filter(s -> s.emphasis() == Emphasis.QUIET).count();
        int main = 0;
        int before = 0;
        for (Series series : all) {
            made.add(
                    switch (series.emphasis()) {
                        case MAIN -> new Stroked(series, style.colour(LEADING.get(main++ % LEADING.size())), solid(3));
                        case COMPARED -> new Stroked(series, style.colour(Tone.INK), solid(2));
                        case QUIET ->
                            new Stroked(
                                    series, quiet(style, before, quiet), solid(before++ == quiet - 1 ? 1.5f : 1.1f));
                        case BUDGET -> new Stroked(series, style.colour(Tone.QUIET), pattern(2, DASHES));
                        case FORECAST -> new Stroked(series, style.colour(Tone.LEAD), pattern(3, DOTS));
                    });
        }
        return made;
    }

    /** The older, the lighter. */
    static Color quiet(ChartStyle style, int index, int count) {
        double age = count < 2 ? 0.5 : 1 - index / (count - 1.0);
        return ChartStyle.mix(style.colour(Tone.QUIET), style.colour(Tone.PAPER), LIGHTEST * age);
    }

    private static BasicStroke solid(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke pattern(float width, float[] pattern) {
        int cap = pattern == DOTS ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
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
