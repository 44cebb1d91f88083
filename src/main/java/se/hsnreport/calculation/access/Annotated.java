package se.hsnreport.calculation.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable.Event;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.reference.Annotation;
import se.hsnreport.reference.Annotation.Kind;
import se.hsnreport.reference.Annotations;

/** What is noted about a series: months that are preliminary or missing, breaks, events. */
final class Annotated {
    private final Annotations annotations;
    private final Collection<String> subjects;

    private Annotated(Annotations annotations, Collection<String> subjects) {
        this.annotations = annotations;
        this.subjects = subjects;
    }

    /** What is noted about any of these measures or roles for the report month. */
    static Annotated of(Context context, Set<String> subjects) {
        return new Annotated(context.reference().annotations().in(context.month()), List.copyOf(subjects));
    }

    /** What is noted about another subject, too. */
    Annotated also(String subject) {
        return new Annotated(
                annotations,
                Stream.concat(subjects.stream(), Stream.of(subject)).toList());
    }

    private List<Annotation> about(Kind kind, Month from, Month to) {
        return annotations.about(kind, subjects, new Period(from, to));
    }

    boolean preliminary(Month month) {
        return !about(Kind.PRELIMINARY, month, month).isEmpty();
    }

    boolean missing(Month month) {
        return !about(Kind.MISSING, month, month).isEmpty();
    }

    /** Whether a line is interrupted in a month: at the start of a new measurement, or all through a change-over. */
    boolean gap(Month month) {
        return about(Kind.BREAK, month, month).stream()
                .anyMatch(one -> one.beginsIn(Period.of(month)) || !one.to().equals(LocalDate.MAX));
    }

    /** Whether figures of two months are of the same measurement. */
    boolean comparable(Month before, Month now) {
        Period since = new Period(before.plus(1), now);
        return about(Kind.BREAK, before, now).stream().noneMatch(one -> one.beginsIn(since));
    }

    /**
     * What a reader must know.
     *
     * @param report the report month
     * @param latest the latest month of data
     * @param shown the months on the slide, in order
     * @param row the row that a month stands in
     */
    Remarks remarks(Month report, Month latest, List<Month> shown, Function<Month, String> row) {
        Optional<Period> period = latest.equals(report) ? Optional.empty() : Optional.of(Period.of(latest));
        if (shown.isEmpty()) {
            return new Remarks(period, false, List.of(), List.of());
        }
        Month from = shown.get(0);
        Month to = shown.get(shown.size() - 1);
        boolean preliminary = shown.stream().anyMatch(this::preliminary);
        return new Remarks(period, preliminary, events(new Period(from, to), row), notes(from, to));
    }

    private List<Event> events(Period shown, Function<Month, String> row) {
        return Stream.of(Kind.BREAK, Kind.EVENT)
                .flatMap(kind -> about(kind, shown.from(), shown.to()).stream())
                .filter(one -> one.beginsIn(shown))
                .map(one -> new Event(row.apply(one.month()), one.words()))
                .toList();
    }

    private List<String> notes(Month from, Month to) {
        return Stream.of(Kind.MISSING, Kind.BREAK, Kind.PRELIMINARY)
                .flatMap(kind -> about(kind, from, to).stream())
                .map(Annotation::words)
                .distinct()
                .toList();
    }
}
