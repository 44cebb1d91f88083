package se.hsnreport.check.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hsnreport.document.TypedText;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.format.SwedishDates;
import se.hsnreport.reference.Calendar;

/**
 * Holds the days that texts give for meetings and other steps of a report against the calendar.
 *
 * @param meeting the calendar's step that is the board's meeting; empty when it has none
 */
record MeetingCheck(Calendar calendar, String meeting, Month report) {
    private static final Pattern MEETING =
            Pattern.compile("(?<!\\p{L})(?:sammantrad\\p{L}*|namndsmote\\p{L}*|namndmote\\p{L}*)");

    void check(TypedText source, List<DateScan.Date> dates, Told told) {
        Clauses clauses = Clauses.of(source.text());
        for (DateScan.Date date : dates) {
            Span span = date.spans().all();
            boolean whole = date.day() > 0 && date.month() > 0 && source.isTyped(span.from(), span.to());
            if (whole) {
                Span clause = clauses.all().get(clauses.at(span.from()));
                step(source.text().substring(clause.from(), clause.to()))
                        .filter(step -> !isOn(step, date))
                        .ifPresent(step -> told.tell(
                                Code.TEXT_MEETING_WRONG,
                                source.text().substring(span.from(), span.to()),
                                next(step),
                                ""));
            }
        }
    }

    /** The step that a clause names: one of the calendar's own, or the meeting. */
    private Optional<String> step(String clause) {
        String folded = Folded.of(clause);
        Stream<String> named = calendar.entries().stream()
                .map(Calendar.Entry::moment)
                .distinct()
                .filter(moment -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(Folded.of(moment)) + "(?![\\p{L}\\p{N}])")
                        .matcher(folded)
                        .find());
        return named.max(java.util.Comparator.comparingInt(String::length))
                .or(() -> Optional.of(meeting)
                        .filter(m -> !m.isEmpty() && MEETING.matcher(folded).find()));
    }

    private boolean isOn(String step, DateScan.Date date) {
        List<LocalDate> days = days(step)
                .filter(day -> date.year() == 0 || day.getYear() == date.year())
                .toList();
        return days.isEmpty()
                || days.stream()
                        .anyMatch(day -> day.getMonthValue() == date.month() && day.getDayOfMonth() == date.day());
    }

    private Stream<LocalDate> days(String step) {
        return calendar.entries().stream()
                .filter(entry -> entry.moment().equals(step))
                .map(Calendar.Entry::date)
                .filter(day -> day.getYear() >= report.year());
    }

    private String next(String step) {
        LocalDate last =
                LocalDate.of(report.year(), report.number(), 1).plusMonths(1).minusDays(1);
        return calendar.firstAfter(step, last).map(SwedishDates::words).orElse("");
    }
}
