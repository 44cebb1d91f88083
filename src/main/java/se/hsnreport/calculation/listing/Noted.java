package se.hsnreport.calculation.listing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable.Event;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.reference.Annotation;
import se.hsnreport.reference.Annotation.Kind;
import se.hsnreport.reference.Annotations;
import se.hsnreport.source.Months;

/** What is noted about an extract: what is missing or preliminary, and where rows are days, what happened when. */
final class Noted {
    private final Annotations annotations;
    private final List<String> subjects;

    Noted(String role, Context context) {
        this.annotations = context.reference().annotations().in(context.month());
        this.subjects = List.of(role);
    }

    /**
     * What a reader must know.
     *
     * @param periods the months that the columns are of
     * @param rows the names of the rows, days in order or anything else
     */
    Remarks remarks(List<Period> periods, List<String> rows) {
        List<LocalDate> days = days(rows);
        List<Period> shown = days.isEmpty() ? periods : List.of(whole(days));
        Set<String> notes = new LinkedHashSet<>();
        Stream.of(Kind.MISSING, Kind.PRELIMINARY, Kind.BREAK)
                .flatMap(kind -> about(kind, shown))
                .forEach(one -> notes.add(one.words()));
        boolean preliminary = about(Kind.PRELIMINARY, shown).findAny().isPresent();
        return new Remarks(Optional.empty(), preliminary, events(days, rows), List.copyOf(notes));
    }

    private Stream<Annotation> about(Kind kind, List<Period> periods) {
        return periods.stream().flatMap(period -> annotations.about(kind, subjects, period).stream());
    }

    /** What happened stands at its day, or at the first day after it that is a row. */
    private List<Event> events(List<LocalDate> days, List<String> rows) {
        return Stream.of(Kind.BREAK, Kind.EVENT)
                .filter(kind -> !days.isEmpty())
                .flatMap(kind -> about(kind, List.of(whole(days))))
                .filter(one -> !one.from().isBefore(days.get(0)))
                .flatMap(one -> days.stream()
                        .filter(day -> !day.isBefore(one.from()))
                        .findFirst()
                        .map(day -> new Event(rows.get(days.indexOf(day)), one.words()))
                        .stream())
                .toList();
    }

    /** The rows as days; none unless all of them are. */
    static List<LocalDate> days(List<String> rows) {
        List<LocalDate> days =
                rows.stream().flatMap(row -> Months.date(row).stream()).toList();
        return days.size() == rows.size() ? days : List.of();
    }

    private static Period whole(List<LocalDate> days) {
        return new Period(month(days.get(0)), month(days.get(days.size() - 1)));
    }

    private static Month month(LocalDate day) {
        return new Month(day.getYear(), day.getMonthValue());
    }
}
