package se.hsnreport.template;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.format.SwedishDates;

/** The words that a template's texts may use for the month, the board and the meeting. */
final class Variables {
    private static final int YEARS_BACK = 10;

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
        words.put("nextYear", String.valueOf(month.year() + 1));
        words.put("lastYear", String.valueOf(month.year() - 1));
        words.put("ack", SwedishDates.words(ack));
        words.put("ack.lastYear", SwedishDates.words(ack.lastYear()));
        words.put("ack.months", months(ack));
        words.put("ack.word", word(ack));
        words.putAll(of(FigureTable.Remarks.NONE, month));
        words.put("meeting", facts.meeting().map(SwedishDates::words).orElse(""));
        return words;
    }

    /** The words for the months that a slide's data are of, which may end before the report month. */
    static Map<String, String> of(FigureTable.Remarks remarks, Month reportMonth) {
        Month month = remarks.period().map(Period::to).orElse(reportMonth);
        Period ack = remarks.period().orElseGet(() -> Period.ack(month));
        Map<String, String> words = new TreeMap<>();
        words.put("data.month", SwedishDates.words(month));
        words.put("data.month.previous", SwedishDates.words(month.plus(-1)));
        words.put("data.month.key", month.toString());
        words.put("data.month.short", month.calendarKey());
        words.put("data.month.name", SwedishDates.name(month));
        words.put("data.ack", SwedishDates.words(ack));
        words.put("data.ack.months", months(ack));
        words.put("data.ack.word", word(ack));
        words.put("data.state", remarks.preliminary() ? " (preliminär)" : "");
        words.put("data.year", String.valueOf(month.year()));
        for (int back = 1; back <= YEARS_BACK; back++) {
            words.put("data.year-" + back, String.valueOf(month.year() - back));
        }
        return words;
    }

    /** As in {@code samma månader}, which in January are one. */
    private static String word(Period ack) {
        return ack.length() == 1 ? "månad" : "månader";
    }

    /** Such as {@code januari–februari}, without the year. */
    private static String months(Period ack) {
        String from = SwedishDates.name(ack.from());
        return ack.length() == 1 ? from : from + "–" + SwedishDates.name(ack.to());
    }
}
