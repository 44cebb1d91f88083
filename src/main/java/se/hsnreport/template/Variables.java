package se.hsnreport.template;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.format.SwedishDates;

/** The words that a template's texts may use for the month, the board and the meeting. */
final class Variables {
    private Variables() {}

    /** What the words are made of. */
    record Facts(String board, String region, Month month, Optional<LocalDate> meeting) {}

    static Map<String, String> of(Facts facts) {
        Month month = facts.month();
        Period ack = Period.ack(month);
        Map<String, String> words = new TreeMap<>();
        words.put("board", facts.board());
        words.put("region", facts.region());
        words.put("month", SwedishDates.words(month));
        words.put("month.key", month.toString());
        words.put("month.name", SwedishDates.name(month));
        words.put("month.lastYear", SwedishDates.words(month.plus(-12)));
        words.put("year", String.valueOf(month.year()));
        words.put("lastYear", String.valueOf(month.year() - 1));
        words.put("ack", SwedishDates.words(ack));
        words.put("ack.lastYear", SwedishDates.words(ack.lastYear()));
        words.put("ack.months", months(ack));
        words.put("meeting", facts.meeting().map(SwedishDates::words).orElse(""));
        return words;
    }

    /** Such as {@code januari–februari}, without the year. */
    private static String months(Period ack) {
        String from = SwedishDates.name(ack.from());
        return ack.length() == 1 ? from : from + "–" + SwedishDates.name(ack.to());
    }
}
