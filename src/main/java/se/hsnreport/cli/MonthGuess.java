package se.hsnreport.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;

/** What somebody probably meant who wrote a month in another way. */
final class MonthGuess {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(0?[1-9]|1[0-2])(?!\\d)");
    private static final int LETTERS = 3;

    private MonthGuess() {}

    /** Such as {@code 2024-02} for {@code 202402}, {@code 2024-2} or {@code feb 2024}; empty when nobody knows. */
    static String of(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return "";
        }
        String rest = text.substring(0, year.start()) + " " + text.substring(year.end());
        int of = Integer.parseInt(year.group(1));
        return number(rest)
                .or(() -> name(rest))
                .map(month -> new Month(of, month).toString())
                .orElse("");
    }

    private static Optional<Integer> number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    private static Optional<Integer> name(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        String start = word.substring(0, Math.min(LETTERS, word.length()));
        return Period.year(new Month(2000, 1)).months().stream()
                .filter(month -> month.calendarKey().equals(start))
                .map(Month::number)
                .findFirst();
    }
}
