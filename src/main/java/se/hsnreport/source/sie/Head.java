package se.hsnreport.source.sie;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hsnreport.finding.Code;

/** What a file says of itself: its type, its years, its currency. */
final class Head {
    private static final Set<String> TYPES = Set.of("1", "2", "3", "4");

    private final Problems problems;
    private final boolean isCodePage;
    private final Map<Integer, Year> years = new HashMap<>();
    private String type = "";
    private int closing = Values.NONE;
    private long checksum;
    private boolean isTypeTold;

    /**
     * A financial year.
     *
     * @param from its first day, such as 20240101
     * @param to its last day
     */
    record Year(int number, int from, int to) {
        boolean has(int day) {
            return day >= from && day <= to;
        }

        boolean hasMonth(int month) {
            return month >= from / 100 && month <= to / 100;
        }
    }

    Head(Problems problems, boolean isCodePage) {
        this.problems = problems;
        this.isCodePage = isCodePage;
    }

    /** Takes a record that speaks of the file. */
    void take(SieRecord record) {
        switch (record.label()) {
            case "FORMAT" -> must(record, record.text(0).equals("PC8") || !isCodePage, "PC8");
            case "VALUTA" -> must(record, record.text(0).equals("SEK"), "SEK");
            case "SIETYP" -> type(record);
            case "RAR" -> year(record);
            case "OMFATTN" -> {
                closing = day(record, 0);
                must(record, closing != Values.NONE, "20240229");
            }
            case "KSUMMA" -> checksum = checksum == 0 ? record.line() : -1;
            default -> {}
        }
    }

    private void must(SieRecord record, boolean isSo, String expected) {
        if (!isSo) {
            problems.field(record, 0, expected);
        }
    }

    private void type(SieRecord record) {
        type = record.text(0);
        must(record, TYPES.contains(type), "1–4");
    }

    private void year(SieRecord record) {
        Optional<Integer> number = number(record.text(0));
        int from = day(record, 1);
        int to = day(record, 2);
        if (number.isEmpty()) {
            problems.field(record, 0, "0, -1");
        } else if (from == Values.NONE || to < from) {
            problems.field(record, from == Values.NONE ? 1 : 2, "20240101 20241231");
        } else {
            years.put(number.get(), new Year(number.get(), from, to));
        }
    }

    static int day(SieRecord record, int field) {
        int token = record.token(field);
        return token < 0 ? Values.NONE : Values.day(record.characters(), record.start(token), record.end(token));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("-?\\d{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The year that a record's first field names; null when the file has none of that number, which is told. */
    @Nullable Year year(SieRecord record, int field) {
        Year year = number(record.text(field)).map(years::get).orElse(null);
        if (year == null) {
            problems.field(record, field, "#RAR " + record.text(field));
        }
        return year;
    }

    /** The year of a day; empty when none of the file's years has it. */
    Optional<Year> yearOf(int day) {
        return years.values().stream().filter(y -> y.has(day)).findFirst();
    }

    boolean hasYears() {
        return !years.isEmpty();
    }

    /** The month that year-to-date amounts go to: the one they are stated for, or the year's last. */
    int closing(Year year) {
        return (year.has(closing) ? closing : year.to()) / 100;
    }

    /** The file's type; empty, and told once, when the file does not say. */
    String type() {
        if (type.isEmpty() && !isTypeTold) {
            isTypeTold = true;
            problems.file(Code.SIE_LABEL_MISSING, "#SIETYP");
        }
        return type;
    }

    /** Tells of what has no end. */
    void end() {
        if (checksum > 0) {
            problems.at(Code.SIE_TRUNCATED, checksum, 1, "#KSUMMA");
        }
        type();
    }
}
