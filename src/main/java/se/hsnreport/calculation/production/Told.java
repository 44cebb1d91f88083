package se.hsnreport.calculation.production;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.reference.Annotation;
import se.hsnreport.reference.Annotations;

/** What a reader must know of measures: the months they are of, what is missing or preliminary, what happened. */
final class Told {
    private final Measured measured;
    private final Annotations annotations;
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<FigureTable.Event> events = new LinkedHashSet<>();

    Told(Measured measured) {
        this.measured = measured;
        this.annotations = measured.context()
                .reference()
                .annotations()
                .in(measured.context().month());
    }

    /** Tells in words why the data end before the report month, when somebody says so. */
    private void late() {
        Month end = measured.end();
        Month report = measured.context().month();
        if (end.compareTo(report) < 0) {
            measured.values().forEach(one -> note(one, new Period(end.plus(1), report)));
        }
    }

    /** Tells in words what is missing and preliminary in the periods of a table, and what breaks lie between them. */
    Told notes(List<Period> periods) {
        for (Values one : measured.values()) {
            periods.forEach(period -> note(one, period));
            Period whole = new Period(
                    periods.get(0).from(), periods.get(periods.size() - 1).to());
            annotations.about(Annotation.Kind.BREAK, one.names(), whole).stream()
                    .filter(told -> told.beginsIn(whole))
                    .forEach(told -> notes.add(words(one, told)));
        }
        return this;
    }

    /** Tells in words what is missing and preliminary in a chart, and at its rows what happened and what broke. */
    Told chart(Period shown, Function<Month, String> row) {
        for (Values one : measured.values()) {
            note(one, shown);
            for (Annotation.Kind kind : List.of(Annotation.Kind.BREAK, Annotation.Kind.EVENT)) {
                annotations.about(kind, one.names(), shown).stream()
                        .filter(told -> told.beginsIn(shown))
                        .forEach(told -> events.add(new FigureTable.Event(row.apply(told.month()), words(one, told))));
            }
        }
        return this;
    }

    private void note(Values one, Period period) {
        annotations.about(Annotation.Kind.MISSING, one.names(), period).forEach(told -> notes.add(words(one, told)));
        annotations.about(Annotation.Kind.PRELIMINARY, one.names(), period).stream()
                .filter(told -> !told.text().isEmpty())
                .forEach(told -> notes.add(words(one, told)));
    }

    /** A text that begins in lower case, such as "saknas 25 juni–21 aug 2024", goes on after the measure's name. */
    private static String words(Values one, Annotation told) {
        String words = told.words();
        String first = words.substring(0, words.offsetByCodePoints(0, 1));
        boolean goesOn = !told.text().isEmpty() && !first.equals(first.toUpperCase(Locale.ROOT));
        return goesOn ? one.measure().label() + " " + words : words;
    }

    /** The table with all that in its remarks. */
    FigureTable in(FigureTable table) {
        late();
        Month end = measured.end();
        boolean own = end.equals(measured.context().month());
        boolean preliminary = table.figures().values().stream().anyMatch(Figure::preliminary);
        FigureTable.Remarks remarks = new FigureTable.Remarks(
                own ? Optional.empty() : Optional.of(Period.ack(end)),
                preliminary,
                new ArrayList<>(events),
                new ArrayList<>(notes));
        return new FigureTable(table.rows(), table.columns(), table.figures(), remarks);
    }
}
