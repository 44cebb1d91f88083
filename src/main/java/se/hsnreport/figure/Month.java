package se.hsnreport.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month.
 *
 * @param year four digits
 * @param number 1 January … 12 December
 */
public record Month(int year, int number) implements Comparable<Month> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

    private static final List<String> CALENDAR_KEYS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    public Month {
        if (number < 1 || number > 12 || year < 1000 || year > 9999) {
            throw new IllegalArgumentException("no month: " + year + "-" + number);
        }
    }

    /** Reads {@code 2024-02}; anything else is empty. */
    public static Optional<Month> parse(String text) {
        Matcher m = TEXT.matcher(text);
        return m.matches() && text.charAt(0) != '0'
                ? Optional.of(new Month(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    /** Months since year 0: neighbours differ by one. */
    public int index() {
        return year * 12 + number - 1;
    }

    public static Month ofIndex(int index) {
        return new Month(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
    }

    public Month plus(int months) {
        return ofIndex(index() + months);
    }

    /** The month's key where years are compared: {@code jan} … {@code dec}. */
    public String calendarKey() {
        return CALENDAR_KEYS.get(number - 1);
    }

    /** January of the same year. */
    public Month january() {
        return new Month(year, 1);
    }

    public Month december() {
        return new Month(year, 12);
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(index(), other.index());
    }

    /** Such as {@code 2024-02}. */
    @Override
    public String toString() {
        return year + (number < 10 ? "-0" : "-") + number;
    }
}
