package se.hsnreport.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;

/**
 * What is to be known of data in some days.
 *
 * @param measures names of the measures it is about; {@link #ALL} for every one
 * @param from the first day; {@link LocalDate#MIN} when open
 * @param to the last day; {@link LocalDate#MAX} when open
 * @param report the month of the only report that it holds for, such as one made before a delivery; empty for all
 * @param text in the words of whoever keeps the extract; empty when there are none
 */
public record Annotation(
        List<String> measures, LocalDate from, LocalDate to, Kind kind, Optional<Month> report, String text) {
    /** Stands for every measure. */
    public static final String ALL = "*";

    public Annotation {
        measures = List.copyOf(measures);
    }

    /** What kind of thing is to be known. */
    public enum Kind {
        /** There are no data, or not all. */
        MISSING("saknas"),
        /** What comes after is not counted as what came before. */
        BREAK("brott"),
        PRELIMINARY("preliminar"),
        EVENT("handelse");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As in the extract. */
        public String id() {
            return id;
        }
    }

    /** Whether any day of it lies in the period. */
    public boolean touches(Period period) {
        return !from.isAfter(lastDay(period.to())) && !to.isBefore(firstDay(period.from()));
    }

    /** Whether it begins in the period. */
    public boolean beginsIn(Period period) {
        return !from.isAfter(lastDay(period.to())) && !from.isBefore(firstDay(period.from()));
    }

    /** The month it begins in. */
    public Month month() {
        return new Month(from.getYear(), from.getMonthValue());
    }

    /** Its text, or else what the other fields say. */
    public String words() {
        if (!text.isEmpty()) {
            return text;
        }
        String first = from.equals(LocalDate.MIN) ? "" : from.toString();
        String last = to.equals(LocalDate.MAX) ? "" : to.toString();
        return String.join(", ", measures) + " " + kind.id() + " " + first + (last.equals(first) ? "" : "–" + last);
    }

    static LocalDate firstDay(Month month) {
        return LocalDate.of(month.year(), month.number(), 1);
    }

    static LocalDate lastDay(Month month) {
        LocalDate first = firstDay(month);
        return first.withDayOfMonth(first.lengthOfMonth());
    }
}
