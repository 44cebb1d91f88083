package se.hsnreport.source;

/**
 * How the numbers of a column are written.
 *
 * @param decimal the decimal sign
 * @param group the sign between thousands, a space standing for every kind of space; {@link #NONE} when there is none
 * @param negative what besides a leading minus makes a number negative
 * @param exponent the power of ten that makes kronor of it: 0 for kr, 3 for tkr, 6 for mkr
 * @param stated whether the descriptor says how numbers are written; if not, {@code 1.798} can be read in two ways
 */
public record NumberFormat(char decimal, char group, Negative negative, int exponent, boolean stated) {
    static final char NONE = '\0';

    /** Numbers as workbooks hold them: a point, no groups, and nothing to wonder about. */
    static final NumberFormat CANONICAL = new NumberFormat('.', NONE, Negative.LEADING, 0, true);

    /** How a negative number may be written besides a leading minus. */
    public enum Negative {
        LEADING,
        /** {@code 1798-} too. */
        TRAILING,
        /** {@code (1798)} too. */
        PARENTHESES
    }

    NumberFormat canonical() {
        return new NumberFormat(CANONICAL.decimal, CANONICAL.group, Negative.LEADING, exponent, true);
    }

    /** An example, for messages. */
    String example() {
        String thousands = group == NONE ? "1234" : "1" + group + "234";
        return switch (negative) {
            case LEADING -> "-" + thousands + decimal + "56";
            case TRAILING -> thousands + decimal + "56-";
            case PARENTHESES -> "(" + thousands + decimal + "56)";
        };
    }
}
