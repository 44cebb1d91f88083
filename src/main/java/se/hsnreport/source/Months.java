package se.hsnreport.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import se.hsnreport.figure.Month;

/** Reads months and dates strictly. */
public final class Months {
    /** What {@link #index} gives for a text that is no month. */
    public static final int NONE = -1;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Months() {}

    /** The {@link Month#index} of 202402, 2024-02 or 2024M02; {@link #NONE} for all else. Makes no objects. */
    public static int index(char[] text, int start, int end) {
        int length = end - start;
        boolean isApart = length == 7 && (text[start + 4] == '-' || text[start + 4] == 'M');
        if (length != 6 && !isApart) {
            return NONE;
        }
        int year = digits(text, start, start + 4);
        int month = digits(text, end - 2, end);
        return year < 1000 || month < 1 || month > 12 ? NONE : year * 12 + month - 1;
    }

    private static int digits(char[] text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c < '0' || c > '9') {
                return NONE;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Reads 202402, 2024-02 or 2024M02; anything else is empty. */
    public static Optional<Month> parse(String text) {
        int index = index(text.toCharArray(), 0, text.length());
        return index == NONE ? Optional.empty() : Optional.of(Month.ofIndex(index));
    }

    /** Reads 2024-02-29; anything else is empty, days that are not in the calendar too. */
    public static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
