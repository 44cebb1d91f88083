package se.hsnreport.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number in a text.
 *
 * @param from where it begins, its sign included
 * @param to where it ends, its unit not included
 * @param text as it is written, with its unit
 * @param size without its sign, in the measure
 * @param sign −1 or 1; 0 when none is written
 * @param about whether a word says that it is rounded
 */
record Said(int from, int to, String text, BigDecimal size, int sign, Measure measure, boolean about) {
    /** How far a number that is called rounded may be from what it stands for, at most. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    Said withMeasure(Measure other) {
        return new Said(from, to, text, size, sign, other, about);
    }

    int decimals() {
        return size.scale();
    }

    /** Whether a value, in the measure, is this one as far as it is written out, whatever their signs. */
    boolean isSizeOf(BigDecimal value) {
        BigDecimal other = value.abs();
        if (about) {
            BigDecimal half = new BigDecimal("0.5")
                    .scaleByPowerOfTen(-size.stripTrailingZeros().scale());
            return other.subtract(size).abs().compareTo(half.min(size.multiply(ABOUT))) <= 0;
        }
        return other.setScale(decimals(), RoundingMode.HALF_UP).compareTo(size) == 0;
    }
}
