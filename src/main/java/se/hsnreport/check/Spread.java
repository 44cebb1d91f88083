package se.hsnreport.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How values spread.
 *
 * @param middle the median
 * @param usual the median of their distances from it; of values that spread as chance does, about two thirds of their
 *     standard deviation
 */
record Spread(BigDecimal middle, BigDecimal usual) {
    /** Five standard deviations. */
    private static final BigDecimal FAR = new BigDecimal("7.4");

    static Spread of(List<BigDecimal> values) {
        BigDecimal middle = median(values);
        return new Spread(
                middle,
                median(values.stream().map(v -> v.subtract(middle).abs()).toList()));
    }

    /** Whether a value lies far outside; values that never differed say nothing. */
    boolean isFar(BigDecimal value) {
        return usual.signum() > 0
                && value.subtract(middle)
                                .abs()
                                .divide(usual, MathContext.DECIMAL32)
                                .compareTo(FAR)
                        > 0;
    }

    private static BigDecimal median(List<BigDecimal> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
