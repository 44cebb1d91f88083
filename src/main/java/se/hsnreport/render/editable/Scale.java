package se.hsnreport.render.editable;

import java.math.BigDecimal;
import java.util.List;
import se.hsnreport.document.ChartSpec.Axis;
import se.hsnreport.document.ChartSpec.Tick;
import se.hsnreport.render.ooxml.NumberFormat;

/**
 * An axis of values: a tick at its start and each step from there.
 *
 * @param labelled whether its ticks bear their values
 */
record Scale(BigDecimal from, BigDecimal to, BigDecimal step, String format, boolean labelled) {
    static Scale of(Axis axis) {
        List<Tick> ticks = axis.ticks();
        String longest = ticks.stream().map(Tick::label).reduce("", (a, b) -> decimals(a) >= decimals(b) ? a : b);
        return new Scale(
                axis.from(),
                axis.to(),
                ticks.get(1).value().subtract(ticks.get(0).value()),
                NumberFormat.of("1" + (decimals(longest) > 0 ? longest.substring(longest.indexOf(',')) : ""), false),
                ticks.stream().anyMatch(t -> !t.label().isBlank()));
    }

    private static int decimals(String label) {
        int comma = label.indexOf(',');
        return comma < 0 ? 0 : label.length() - comma;
    }

    /** As many steps longer as it takes to hold a value. */
    Scale holding(BigDecimal value) {
        BigDecimal low = from;
        BigDecimal high = to;
        while (value.compareTo(low) < 0) {
            low = low.subtract(step);
        }
        while (value.compareTo(high) > 0) {
            high = high.add(step);
        }
        return new Scale(low, high, step, format, labelled);
    }

    /** How many steps it has. */
    double ticks() {
        return to.subtract(from).doubleValue() / step.doubleValue();
    }

    /** With steps twice as long, one of which ends at zero if the axis reaches it. */
    Scale coarser() {
        BigDecimal longer = step.add(step);
        BigDecimal beyond = from.remainder(longer).abs();
        boolean moved = from.signum() < 0 && beyond.signum() > 0;
        return new Scale(moved ? from.subtract(longer.subtract(beyond)) : from, to, longer, format, labelled);
    }

    Scale upTo(BigDecimal other) {
        return new Scale(from, other, step, format, labelled);
    }

    /** Where a value lies between the start and the end: from 0 to 1. */
    double share(BigDecimal value) {
        return value.subtract(from).doubleValue() / to.subtract(from).doubleValue();
    }
}
