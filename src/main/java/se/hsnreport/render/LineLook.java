package se.hsnreport.render;

import java.util.ArrayList;
import java.util.List;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.Tone;

/**
 * How a line of a chart looks; the kinds differ in weight and pattern too, so that a print in grey is enough.
 *
 * @param width in points
 */
public record LineLook(Tint colour, float width, Dash dash) {
    /** Colours of lines and columns that are equally important. */
    static final List<Tone> LEADING = List.of(Tone.LEAD, Tone.SECOND, Tone.THIRD, Tone.FOURTH);

    /** How light the oldest quiet line may be: lighter, and it would be under a contrast of 3 to white. */
    private static final double LIGHTEST = 0.3;

    /** What a line is made of. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED,
        DASHED_AND_DOTTED
    }

    /** The looks of all series in their order. */
    public static List<LineLook> of(List<Series> all) {
        List<LineLook> made = new ArrayList<>();
        int quiet =
                (int) all.stream().filter(s -> s.emphasis() == Emphasis.QUIET).count();
        int main = 0;
        int before = 0;
        for (Series series : all) {
            made.add(
                    switch (series.emphasis()) {
                        case MAIN -> new LineLook(Tint.of(LEADING.get(main++ % LEADING.size())), 3, Dash.SOLID);
                        case COMPARED -> new LineLook(Tint.of(Tone.INK), 2, Dash.SOLID);
                        case QUIET ->
                            new LineLook(quiet(before, quiet), before++ == quiet - 1 ? 1.5f : 1.1f, Dash.SOLID);
                        case BUDGET -> new LineLook(Tint.of(Tone.QUIET), 2, Dash.DASHED);
                        case FORECAST -> new LineLook(Tint.of(Tone.LEAD), 3, Dash.DOTTED);
                    });
        }
        return made;
    }

    /** A line over columns. */
    public static LineLook overlaid() {
        return new LineLook(Tint.of(Tone.SECOND), 2.25f, Dash.SOLID);
    }

    /** A value to reach. */
    public static LineLook target() {
        return new LineLook(Tint.of(Tone.INK), 1.25f, Dash.DASHED_AND_DOTTED);
    }

    /** The rule of something that happened. */
    public static LineLook event() {
        return new LineLook(Tint.of(Tone.QUIET), 0.75f, Dash.SOLID);
    }

    /** The older, the lighter. */
    public static Tint quiet(int index, int count) {
        double age = count < 2 ? 0.5 : 1 - index / (count - 1.0);
        return new Tint(Tone.QUIET, LIGHTEST * age);
    }
}
