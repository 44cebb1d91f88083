package se.hsnreport.source.sie;

import java.time.YearMonth;

/** Amounts, days and months as the standard writes them. Nothing here makes objects for good values. */
final class Values {
    /** What {@link #ore} gives for a text that is no amount. */
    static final long NO_AMOUNT = Long.MIN_VALUE;
    /** What {@link #month} and {@link #day} give for a text that is none. */
    static final int NONE = -1;

    private static final int MOST_DIGITS = 15;

    private Values() {}

    /** Öre of {@code -1234.5}: a decimal point, at most two decimals, no spaces. */
    static long ore(char[] text, int start, int end) {
        boolean isNegative = start < end && text[start] == '-';
        int from = isNegative ? start + 1 : start;
        long value = 0;
        int decimals = NONE;
        int digits = 0;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c == '.' && decimals == NONE && digits > 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && decimals < 2 && digits < MOST_DIGITS) {
                value = value * 10 + (c - '0');
                digits++;
                decimals += decimals == NONE ? 0 : 1;
            } else if (c != '0' || decimals != 2) { // more decimals are none as long as they are 0
                return NO_AMOUNT;
            }
        }
        if (digits == 0 || decimals == 0) {
            return NO_AMOUNT;
        }
        for (int i = Math.max(decimals, 0); i < 2; i++) {
            value *= 10;
        }
        return isNegative ? -value : value;
    }

    /** {@code 202402} as the number that it is. */
    static int month(char[] text, int start, int end) {
        int month = end - start == 6 ? digits(text, start, end) : NONE;
        return month >= 100_000 && month % 100 >= 1 && month % 100 <= 12 ? month : NONE;
    }

    /** {@code 20240229} as the number that it is. */
    static int day(char[] text, int start, int end) {
        if (end - start != 8) {
            return NONE;
        }
        int month = month(text, start, start + 6);
        int day = digits(text, start + 6, end);
        boolean isDay = month != NONE
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(month / 100, month % 100).lengthOfMonth());
        return isDay ? month * 100 + day : NONE;
    }

    private static int digits(char[] text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return NONE;
            }
            value = value * 10 + (text[i] - '0');
        }
        return value;
    }

    /** Whether characters are this text. */
    static boolean are(char[] text, int start, int end, String wanted) {
        boolean are = end - start == wanted.length();
        for (int i = 0; are && i < wanted.length(); i++) {
            are = text[start + i] == wanted.charAt(i);
        }
        return are;
    }

    /** Öre as people read kr. */
    static String kr(long ore) {
        return java.math.BigDecimal.valueOf(ore, 2).toPlainString();
    }
}
