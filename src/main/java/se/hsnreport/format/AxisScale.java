package se.hsnreport.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round steps for an axis of values. */
public final class AxisScale {
    private static final int STEPS = 5;

    private AxisScale() {}

    /**
     * The values where an axis has its ticks: round, evenly spaced, first at or below the least and last at or above
     * the greatest value.
     *
     * @param fromZero whether zero must be on it
     */
    public static List<BigDecimal> ticks(BigDecimal least, BigDecimal greatest, boolean fromZero) {
        BigDecimal low = fromZero ? least.min(BigDecimal.ZERO) : least;
        BigDecimal high = fromZero ? greatest.max(BigDecimal.ZERO) : greatest;
        if (low.compareTo(high) == 0) {
            high = high.add(BigDecimal.ONE);
        }
        BigDecimal step = step(high.subtract(low));
        BigDecimal at = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>();
        for (; at.compareTo(last) <= 0; at = at.add(step)) {
            ticks.add(at);
        }
        return ticks;
    }

    /** The least of 1, 2, 5 times a power of ten that divides the span into no more than a few steps. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal least = span.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }
}
