package se.hsnreport.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Unit;

/**
 * Figures as Swedish text: rounded once, half away from zero; no-break space between thousands, decimal comma, U+2212
 * for minus, "%" after a no-break space.
 */
public final class SwedishNumbers {
    /** No-break space. */
    public static final char NBSP = '\u00A0';

    /** The true minus. */
    public static final char MINUS = '\u2212';

    /** Stands for what cannot be calculated. */
    public static final String NOT_CALCULABLE = "\u2013";

    /** Stands for what there are no data for. */
    public static final String NO_DATA = "uppgift" + NBSP + "saknas";

    private static final BigDecimal MOST_PERCENT = new BigDecimal("9.99");

    private SwedishNumbers() {}

    /** The figure as a reader sees it, the sign "%" but no other unit included. */
    public static String text(Figure figure, NumberStyle style) {
        if (figure instanceof Figure.Value value) {
            return value(value, style);
        }
        if (figure instanceof Figure.Words words) {
            return words.unit() == Unit.DATUM ? SwedishDates.dayAndMonth(words.text()) : words.text();
        }
        return ((Figure.Missing) figure).reason() == Reason.NO_DATA ? NO_DATA : NOT_CALCULABLE;
    }

    /** The value as it is plotted: in the style's scale, exact. */
    public static BigDecimal scaled(BigDecimal value, NumberStyle style) {
        return value.movePointLeft(style.scale().powerOfTen());
    }

    /** A number already in the style's scale. */
    public static String number(BigDecimal scaled, NumberStyle style) {
        BigDecimal rounded = scaled.setScale(style.decimals(), RoundingMode.HALF_UP);
        String digits = grouped(rounded.abs().toPlainString());
        boolean isBelow = rounded.signum() < 0;
        String minus = style.minus() ? String.valueOf(MINUS) : "";
        String sign = isBelow ? minus : rounded.signum() > 0 && style.plus() ? "+" : "";
        return sign + digits + (style.scale() == NumberStyle.Scale.PERCENT ? NBSP + "%" : "");
    }

    /** Whether the value is shown as less than nothing (−1), nothing (0) or more. */
    public static int sign(BigDecimal value, NumberStyle style) {
        return scaled(value, style)
                .setScale(style.decimals(), RoundingMode.HALF_UP)
                .signum();
    }

    private static String value(Figure.Value value, NumberStyle style) {
        boolean change = value.unit() == Unit.PROCENT;
        if (change && value.amount().compareTo(MOST_PERCENT) > 0) {
            return ">999" + (style.scale() == NumberStyle.Scale.PERCENT ? NBSP + "%" : "");
        }
        return number(scaled(value.amount(), style), style);
    }

    private static String grouped(String plain) {
        int comma = plain.indexOf('.');
        int whole = comma < 0 ? plain.length() : comma;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(NBSP);
            }
            text.append(plain.charAt(i));
        }
        return comma < 0
                ? text.toString()
                : text.append(',').append(plain, comma + 1, plain.length()).toString();
    }
}
