package se.hsnreport.calculation.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable.Event;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.reference.Validity;
import se.hsnreport.source.Row;

/** What is noted about a series: months that are preliminary or missing, breaks, events. */
final class Annotated {
    private static final String ROLE = "anmarkningar";
    private static final String BREAK = "brott";
    private static final String PRELIMINARY = "preliminar";
    private static final String EVENT = "handelse";

    private final List<Note> notes;

    private Annotated(List<Note> notes) {
        this.notes = notes;
    }

    private record Note(String kind, Validity months, String text) {
        boolean is(String wanted) {
            return kind.equals(wanted);
        }
    }

    /** What is noted about any of these measures or roles. */
    static Annotated of(Context context, Set<String> subjects) {
        List<Row> rows = context.has(ROLE) ? context.rows(ROLE) : List.of();
        return new Annotated(rows.stream()
                .filter(row -> subjects.contains(row.text("matt")))
                .map(row -> new Note(row.text("slag"), Validity.of(row, context.findings()), row.text("text")))
                .toList());
    }

    boolean preliminary(Month month) {
        return notes.stream()
                .anyMatch(note -> note.is(PRELIMINARY) && note.months().contains(month));
    }

    /** Whether a line is interrupted in a month: at the start of a new measurement, or all through a change-over. */
    boolean gap(Month month) {
        return notes.stream()
                .filter(note -> note.is(BREAK))
                .anyMatch(note -> note.months().from().equals(month) || changeOver(note.months(), month));
    }

    private static boolean changeOver(Validity months, Month month) {
        return !months.to().equals(Validity.ALWAYS.to()) && months.contains(month);
    }

    /** Whether figures of two months are of the same measurement. */
    boolean comparable(Month before, Month now) {
        return notes.stream()
                .filter(note -> note.is(BREAK))
                .noneMatch(note -> before.compareTo(note.months().from()) < 0
                        && now.compareTo(note.months().from()) >= 0);
    }

    /**
     * What a reader must know.
     *
     * @param report the report month
     * @param latest the latest month of data
     * @param shown the months on the slide
     * @param row the row that a month stands in
     */
    Remarks remarks(Month report, Month latest, List<Month> shown, Function<Month, String> row) {
        Optional<Period> period = latest.equals(report) ? Optional.empty() : Optional.of(Period.of(latest));
        return new Remarks(period, shown.stream().anyMatch(this::preliminary), events(shown, row), texts(shown));
    }

    private List<Event> events(List<Month> shown, Function<Month, String> row) {
        return notes.stream()
                .filter(note -> note.is(BREAK) || note.is(EVENT))
                .filter(note -> shown.contains(note.months().from()))
                .map(note -> new Event(row.apply(note.months().from()), note.text()))
                .toList();
    }

    private List<String> texts(List<Month> shown) {
        return notes.stream()
                .filter(note -> !note.is(EVENT) && !note.text().isEmpty())
                .filter(note -> shown.stream().anyMatch(note.months()::contains))
                .map(Note::text)
                .distinct()
                .toList();
    }
}
