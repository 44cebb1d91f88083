package se.hsnreport.source;

import java.math.BigDecimal;

/**
 * Reads numbers strictly and exactly, without making objects. One parser serves one column, one cell at a time; not safe
 * for threads.
 */
public final class NumberParser {
    /** More digits than this no program keeps: the cell is not what somebody typed. */
    private static final int MOST_DIGITS = 15;

    private static final long[] TENS = tens();

    /** Why a text is no number. */
    public enum Problem {
        NONE,
        EMPTY,
        INVALID,
        /** A lone sign before three digits, and the descriptor does not say what it means. */
        AMBIGUOUS,
        TOO_BIG,
        /** It is a number, but has parts of an öre. */
        TOO_FINE
    }

    private final NumberFormat format;
    private long digits;
    private int decimals;

    public NumberParser(NumberFormat format) {
        this.format = format;
    }

    private static long[] tens() {
        long[] tens = new long[19];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = tens[i - 1] * 10;
        }
        return tens;
    }

    /** Reads a trimmed piece of text; the number is then kept until the next call. */
    public Problem parse(char[] text, int start, int end) {
        if (start >= end) {
            return Problem.EMPTY;
        }
        char first = text[start];
        char last = text[end - 1];
        if (isMinus(first)) {
            return signed(text, start + 1, end);
        }
        if (format.negative() == NumberFormat.Negative.TRAILING && isMinus(last)) {
            return signed(text, start, end - 1);
        }
        if (format.negative() == NumberFormat.Negative.PARENTHESES && first == '(' && last == ')') {
            return signed(text, start + 1, end - 1);
        }
        return unsigned(text, start, end);
    }

    /** Reads a text; the number is then kept until the next call. */
    Problem parse(String text) {
        char[] characters = text.toCharArray();
        return parse(characters, 0, characters.length);
    }

    private Problem signed(char[] text, int start, int end) {
        Problem problem = unsigned(text, start, end);
        digits = -digits;
        return problem;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013';
    }

    private Problem unsigned(char[] text, int start, int end) {
        digits = 0;
        decimals = 0;
        int at = start;
        while (at < end && isDigit(text[at])) {
            digits = digits * 10 + (text[at++] - '0');
        }
        if (at == end && end - start <= MOST_DIGITS && at > start) {
            return Problem.NONE;
        }
        if (at < end && text[at] == format.decimal() && at > start && end - start <= MOST_DIGITS + 1) {
            return fraction(text, at + 1, end, at - start);
        }
        return grouped(text, start, end);
    }

    /** The digits after the decimal sign, to the end. */
    private Problem fraction(char[] text, int start, int end, int before) {
        int at = start;
        while (at < end && isDigit(text[at])) {
            digits = digits * 10 + (text[at++] - '0');
        }
        decimals = at - start;
        if (at < end || decimals == 0) {
            return Problem.INVALID;
        }
        return !format.stated() && decimals == 3 && before <= 3 ? Problem.AMBIGUOUS : Problem.NONE;
    }

    /** The rarer forms: groups of three, leading zeros, many digits; and all that is no number. */
    private Problem grouped(char[] text, int start, int end) {
        int whole = start;
        while (whole < end && text[whole] != format.decimal()) {
            whole++;
        }
        if (!areGroups(text, start, whole)) {
            return isAmbiguous(text, start, end) ? Problem.AMBIGUOUS : Problem.INVALID;
        }
        if (count(text, start, end) > MOST_DIGITS) {
            return allDigits(text, whole + 1, end) ? Problem.TOO_BIG : Problem.INVALID;
        }
        digits = 0;
        for (int i = start; i < whole; i++) {
            digits = isDigit(text[i]) ? digits * 10 + (text[i] - '0') : digits;
        }
        return whole == end ? Problem.NONE : fraction(text, whole + 1, end, whole - start);
    }

    /** Digits alone, or one to three digits and then groups of three, all with the same sign between. */
    private boolean areGroups(char[] text, int start, int end) {
        int run = 0;
        boolean isFirst = true;
        for (int i = start; i < end; i++) {
            if (isDigit(text[i])) {
                run++;
            } else if (!isGroup(text[i]) || run == 0 || run > 3 || (!isFirst && run != 3)) {
                return false;
            } else {
                isFirst = false;
                run = 0;
            }
        }
        return isFirst ? run > 0 : run == 3;
    }

    private boolean isGroup(char c) {
        return format.group() != NumberFormat.NONE
                && (c == format.group() || (format.group() == ' ' && Texts.isSpace(c)));
    }

    private boolean isAmbiguous(char[] text, int start, int end) {
        int sign = end - 4;
        return !format.stated()
                && sign > start
                && sign - start <= 3
                && (text[sign] == ',' || text[sign] == '.')
                && allDigits(text, start, sign)
                && allDigits(text, sign + 1, end);
    }

    private static boolean allDigits(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Digits that matter: zeros in front do not. */
    private static int count(char[] text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(text[i]) && (count > 0 || text[i] != '0')) {
                count++;
            }
        }
        return count;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number last read, in kr where the column has a unit. */
    public BigDecimal value() {
        return BigDecimal.valueOf(digits, decimals).scaleByPowerOfTen(format.exponent());
    }

    /** Whether the amount last read can be told in whole öre, and if not, why. */
    public Problem oreProblem() {
        int power = 2 + format.exponent() - decimals;
        if (power >= 0) {
            return Math.abs(digits) <= Long.MAX_VALUE / TENS[power] ? Problem.NONE : Problem.TOO_BIG;
        }
        return digits % TENS[-power] == 0 ? Problem.NONE : Problem.TOO_FINE;
    }

    /** The amount last read, in öre; exact when {@link #oreProblem} found none. */
    public long ore() {
        int power = 2 + format.exponent() - decimals;
        return power >= 0 ? digits * TENS[power] : digits / TENS[-power];
    }
}
