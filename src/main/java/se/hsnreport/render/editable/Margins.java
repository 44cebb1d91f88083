package se.hsnreport.render.editable;

import java.util.List;
import se.hsnreport.document.ChartSpec.Axis;
import se.hsnreport.document.ChartSpec.Tick;

/** Room round the data for the words of the axes. */
record Margins(Measure measure) {
    private static final double GAP = 9;

    /** For the labels of an axis at the side. */
    double side(Axis axis) {
        return axis.ticks().stream()
                        .map(Tick::label)
                        .mapToDouble(label -> measure.width(label, false))
                        .max()
                        .orElse(0)
                + GAP;
    }

    /** For the labels under the data. */
    double below(List<String> labels) {
        return labels.stream().allMatch(String::isBlank) ? measure.line() / 2 : measure.line() + GAP;
    }

    /** How many keys of months the axis of categories has room for. */
    int mostKeys(double width) {
        return (int) (width / (measure.width("2024-02", false) + 2 * GAP));
    }

    /** The place of the data under a band and between sides. */
    Area plot(double top, double left, double right, double bottom) {
        return new Area(
                left, top, Math.max(20, measure.width() - left - right), Math.max(20, measure.height() - top - bottom));
    }
}
