package se.hsnreport.sampledata;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Money as whole öre in a long, and its text with a decimal comma. */
final class Ore {
    /** Öre in a krona. */
    static final long KRONA = 100;

    private Ore() {}

    /** The öre of an amount in kronor such as {@code -1250001,46} or {@code 4000}. */
    static long parse(String kronor) {
        return new BigDecimal(kronor.replace(',', '.')).movePointRight(2).longValueExact();
    }

    /** Kronor with two decimals and a comma, without thousands separators. */
    static String text(long ore) {
        long size = Math.abs(ore);
        long rest = size % KRONA;
        return (ore < 0 ? "-" : "") + size / KRONA + (rest < 10 ? ",0" : ",") + rest;
    }

    /** {@link #text} with a no-break space between groups of three digits, as a Swedish spreadsheet exports it. */
    static String grouped(long ore) {
        String plain = text(ore);
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = plain.indexOf(',') - 3; at > (ore < 0 ? 1 : 0); at -= 3) {
            grouped.insert(at, '\u00a0');
        }
        return grouped.toString();
    }

    /** {@code amount * numerator / denominator} towards zero; the product may be larger than a long. */
    static long scale(long amount, long numerator, long denominator) {
        long product = amount * numerator;
        if (Math.multiplyHigh(amount, numerator) == product >> (Long.SIZE - 1)) {
            return product / denominator;
        }
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(numerator))
                .divide(BigInteger.valueOf(denominator))
                .longValueExact();
    }
}
