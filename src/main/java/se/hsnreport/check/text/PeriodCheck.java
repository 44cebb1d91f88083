package se.hsnreport.check.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import se.hsnreport.document.TypedText;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.format.SwedishDates;

/** Holds the dates, months and years of a text against the calendar and against those that the figures are of. */
final class PeriodCheck {
    private static final Pattern UP_TO =
            Pattern.compile("(?:till och med|t\\.?o\\.?m\\.?|ack|ackumulerat|januari ?[–-]) ?$");

    /** What stands before a year that figures are compared with. */
    private static final Pattern COMPARED =
            Pattern.compile("(?<!\\p{L})(?:mot|an|fran|sedan|fore|foregaende|jamfor(?:t|else) med)(?: \\p{L}+)? ?$");

    private final TypedText source;
    private final String text;
    private final Times times;
    private final Told told;

    PeriodCheck(TypedText source, Times times, Told told) {
        this.source = source;
        this.text = source.text();
        this.times = times;
        this.told = told;
    }

    /** Checks the dates; gives where they stand. */
    List<DateScan.Date> run() {
        List<DateScan.Date> dates = DateScan.of(text);
        for (int i = 0; i < dates.size(); i++) {
            DateScan.Date date = dates.get(i);
            boolean opens = date.next() && i + 1 < dates.size();
            if (opens) {
                period(date, dates.get(i + 1));
            }
            if (isTyped(date.spans().all())) {
                told.compared();
                typed(date, opens, dates);
            }
        }
        return dates;
    }

    private boolean isTyped(Span span) {
        return span.from() < span.to() && source.isTyped(span.from(), span.to());
    }

    private void typed(DateScan.Date date, boolean opens, List<DateScan.Date> all) {
        if (!exists(date)) {
            told.tell(Code.TEXT_DATE_WRONG, words(date.spans().all()), "", "");
        } else if (source.kind().isHeading() && date.day() == 0) {
            heading(date, opens, all);
        } else if (isLate(date)) {
            told.warn(Code.TEXT_PERIOD_OTHER, words(date.spans().all()), SwedishDates.words(times.report()), "");
        } else if (!isReported(date)) {
            told.unchecked(words(date.spans().all()));
        }
    }

    private static boolean exists(DateScan.Date date) {
        int year = date.year() == 0 ? 2024 : date.year();
        boolean isMonth = date.month() <= 12;
        return isMonth
                && (date.month() == 0
                        || date.day() <= YearMonth.of(year, date.month()).lengthOfMonth());
    }

    /** A period must not end before it begins; a year that is written once is that of both ends. */
    private void period(DateScan.Date from, DateScan.Date to) {
        Span whole = new Span(
                from.spans().all().from(),
                Math.max(from.spans().all().to(), to.spans().all().to()));
        boolean known = to.year() > 0 || from.year() > 0 || (to.day() > 0 && to.month() == from.month());
        if (!isTyped(whole) || !known || !exists(from) || !exists(to)) {
            return;
        }
        int toYear = to.year() > 0 ? to.year() : from.year() > 0 ? from.year() : 2024;
        int fromYear = from.year() > 0 ? from.year() : toYear;
        boolean years = from.month() == 0 || to.month() == 0;
        boolean backwards = years
                ? fromYear > toYear
                : first(fromYear, from).isAfter(first(toYear, to))
                        || (from.month() == to.month() && fromYear == toYear && to.day() > 0 && from.day() > to.day());
        if (backwards) {
            told.tell(Code.TEXT_DATE_WRONG, words(whole), "", "");
        }
    }

    private static LocalDate first(int year, DateScan.Date date) {
        return LocalDate.of(year, date.month(), 1);
    }

    private void heading(DateScan.Date date, boolean opens, List<DateScan.Date> all) {
        if (times.table().isEmpty()) {
            withoutFigures(date);
            return;
        }
        boolean year =
                !isTyped(date.spans().year()) || times.isYear(date.year(), source.about(), isCompared(date, all));
        boolean month =
                !isTyped(date.spans().month()) || times.isMonth(date.month()) || (opens && times.begins(date.month()));
        if (!year || !month) {
            told.tell(Code.TEXT_PERIOD_WRONG, words(date.spans().all()), SwedishDates.words(times.report()), "");
        }
    }

    private boolean isCompared(DateScan.Date date, List<DateScan.Date> all) {
        String before = Folded.of(text.substring(0, date.spans().all().from()));
        return COMPARED.matcher(before).find() || all.stream().anyMatch(other -> times.isOwnYear(other.year()));
    }

    /** A heading over no figures must not be last month's. */
    private void withoutFigures(DateScan.Date date) {
        boolean past =
                date.of().filter(month -> month.compareTo(times.report()) < 0).isPresent();
        if (past) {
            told.tell(Code.TEXT_PERIOD_WRONG, words(date.spans().all()), SwedishDates.words(times.report()), "");
        } else if (date.month() == 0 && date.year() < times.report().year()) {
            told.warn(
                    Code.TEXT_PERIOD_OTHER,
                    words(date.spans().all()),
                    String.valueOf(times.report().year()),
                    "");
        }
    }

    /** Figures said to reach up to a month before the report's: words of an earlier month. */
    private boolean isLate(DateScan.Date date) {
        if (date.month() == 0 || date.day() > 0 || (times.isMonth(date.month()) && isThisYear(date))) {
            return false;
        }
        boolean said = UP_TO.matcher(
                        Folded.of(text.substring(0, date.spans().all().from())))
                .find();
        Month meant = date.of().orElse(new Month(times.report().year(), date.month()));
        return said && meant.compareTo(times.report()) < 0;
    }

    private boolean isThisYear(DateScan.Date date) {
        return date.year() == 0 || date.year() == times.report().year();
    }

    private boolean isReported(DateScan.Date date) {
        return date.day() == 0 && isThisYear(date) && (date.month() == 0 || times.isMonth(date.month()));
    }

    private String words(Span span) {
        return text.substring(span.from(), span.to());
    }
}
