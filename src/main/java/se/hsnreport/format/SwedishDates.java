package se.hsnreport.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;

/** Months, dates and periods in Swedish words. */
public final class SwedishDates {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private SwedishDates() {}

    /** Such as {@code februari}. */
    public static String name(Month month) {
        return MONTHS.get(month.number() - 1);
    }

    /** Such as {@code februari 2024}. */
    public static String words(Month month) {
        return name(month) + " " + month.year();
    }

    /** Such as {@code januari–februari 2024}. */
    public static String words(Period period) {
        if (period.length() == 1) {
            return words(period.to());
        }
        boolean oneYear = period.from().year() == period.to().year();
        return (oneYear ? name(period.from()) : words(period.from())) + "–" + words(period.to());
    }

    /** Such as {@code 27 mars 2024}. */
    public static String words(LocalDate date) {
        return date.getDayOfMonth() + " " + words(new Month(date.getYear(), date.getMonthValue()));
    }

    /** A date written {@code 2024-03-27}, as {@code 27 mars 2024}; empty for anything else. */
    public static Optional<String> day(String date) {
        try {
            return Optional.of(words(LocalDate.parse(date)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A date written {@code 2024-03-27}, as {@code 27 mars}. */
    static String dayAndMonth(String date) {
        LocalDate day = LocalDate.parse(date);
        return day.getDayOfMonth() + " " + name(new Month(day.getYear(), day.getMonthValue()));
    }
}
