package se.hsnreport.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Row;

/**
 * What is to happen when, in the order of the extract.
 *
 * @param entries in the extract's order
 */
public record Calendar(List<Entry> entries) {
    /** The role of its extract. */
    public static final String ROLE = "tidplan";

    public Calendar {
        entries = List.copyOf(entries);
    }

    /**
     * A step of a report on its way.
     *
     * @param year that the report is about
     * @param namnd the board
     * @param rapport such as {@code Delår mars}
     * @param moment such as {@code Sammanträde}
     */
    public record Entry(int year, String namnd, String rapport, String moment, LocalDate date) {}

    /** Reads the extract; rows without a year or a date are left out, and have been told of where they must have one. */
    public static Calendar load(Extracts extracts) {
        extracts.require(ROLE, "ar", "namnd", "rapport", "moment", "datum");
        return new Calendar(
                extracts.rows(ROLE).stream().flatMap(Calendar::entry).toList());
    }

    private static Stream<Entry> entry(Row row) {
        Optional<LocalDate> date = row.date("datum");
        return date.isEmpty() || row.integer("ar").isEmpty()
                ? Stream.empty()
                : Stream.of(new Entry(
                        row.integer("ar").getAsInt(),
                        row.text("namnd"),
                        row.text("rapport"),
                        row.text("moment"),
                        date.get()));
    }

    /** The first date of such a step that comes after a day; empty when the calendar has none. */
    public Optional<LocalDate> firstAfter(String moment, LocalDate day) {
        return entries.stream()
                .filter(e -> e.moment().equals(moment) && e.date().isAfter(day))
                .map(Entry::date)
                .min(java.util.Comparator.naturalOrder());
    }
}
