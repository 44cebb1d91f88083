package se.hsnreport.render;

import java.util.ArrayList;
import java.util.List;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.Tone;

/**
 * How columns and bars look; the kinds differ in weight and pattern too, so that a print in grey is enough.
 *
 * @param colour of the series: of its edges and its hatching
 * @param fill of its columns
 */
public record FillLook(Tint colour, Tint fill, Pattern pattern) {
    private static final double PALE = 0.85;

    /** What a column is filled with besides colour. */
    public enum Pattern {
        PLAIN,
        /** Only its edges. */
        OUTLINE,
        /** Only its edges, dashed. */
        DASHED,
        /** Preliminary: rising lines within its edges. */
        RISING,
        /** Foreseen: falling lines within dashed edges. */
        FALLING
    }

    /** The looks of all series in their order. */
    public static List<FillLook> of(List<Series> all, boolean stacked) {
        List<FillLook> made = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Emphasis emphasis = all.get(i).emphasis();
            boolean layer = stacked && emphasis != Emphasis.FORECAST && emphasis != Emphasis.BUDGET;
            int before = (int) all.subList(0, i).stream()
                    .filter(s -> s.emphasis() == emphasis)
                    .count();
            made.add(layer ? layer(i) : of(emphasis, before));
        }
        return made;
    }

    /** The look of a series that so many of the same emphasis stand before. */
    private static FillLook of(Emphasis emphasis, int before) {
        Tint quiet = Tint.of(Tone.QUIET);
        Tint paper = Tint.of(Tone.PAPER);
        Tint pale = LineLook.quiet(0, 2);
        Tint lead = Tint.of(LineLook.LEADING.get(before % LineLook.LEADING.size()));
        return switch (emphasis) {
            case MAIN -> new FillLook(lead, lead, Pattern.PLAIN);
            case COMPARED -> new FillLook(pale, pale, Pattern.PLAIN);
            case QUIET -> new FillLook(pale, quiet.paler(Math.max(0.7, 0.95 - before * 0.12)), Pattern.OUTLINE);
            case BUDGET -> new FillLook(quiet, paper, Pattern.OUTLINE);
            case FORECAST -> new FillLook(Tint.of(Tone.LEAD), paper, Pattern.FALLING);
        };
    }

    /** Layers of a stack: dark, and light within edges, in turn, so that neighbours differ in grey. */
    private static FillLook layer(int index) {
        Tint full = Tint.of(List.of(Tone.LEAD, Tone.LEAD, Tone.QUIET, Tone.QUIET, Tone.THIRD, Tone.THIRD)
                .get(index % 6));
        return index % 2 == 1
                ? new FillLook(full.paler(0.3), full.paler(0.6), Pattern.OUTLINE)
                : new FillLook(full, full, Pattern.PLAIN);
    }

    /** The same series where its values are still preliminary. */
    public FillLook preliminary() {
        return pattern == Pattern.FALLING ? this : new FillLook(colour, fill.paler(0.8), Pattern.RISING);
    }

    /** A horizontal bar; what is planned or foreseen, or still preliminary, is an outline. */
    public static FillLook of(Bar bar) {
        Tint colour = switch (bar.emphasis()) {
            case MAIN, FORECAST -> Tint.of(Tone.LEAD);
            case COMPARED -> Tint.of(Tone.INK);
            case BUDGET -> Tint.of(Tone.QUIET);
            case QUIET -> LineLook.quiet(0, 2);
        };
        if (bar.emphasis() == Emphasis.BUDGET || bar.emphasis() == Emphasis.FORECAST) {
            return new FillLook(colour, colour.paler(PALE), Pattern.DASHED);
        }
        boolean preliminary =
                bar.point().figure().map(shown -> shown.figure().preliminary()).orElse(false);
        return preliminary
                ? new FillLook(colour, colour.paler(PALE), Pattern.OUTLINE)
                : new FillLook(colour, colour, Pattern.PLAIN);
    }
}
