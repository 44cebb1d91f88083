package se.hsnreport.reference;

import java.time.LocalDate;
import java.util.Optional;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.source.Months;
import se.hsnreport.source.Row;

/**
 * The months in which a row of the organisation holds, both counted.
 *
 * @param from the first month; {@link #FIRST} when open
 * @param to the last month; {@link #LAST} when open
 */
public record Validity(Month from, Month to) {
    static final Month FIRST = new Month(1000, 1);
    static final Month LAST = new Month(9999, 12);
    /** Without beginning or end. */
    public static final Validity ALWAYS = new Validity(FIRST, LAST);

    public boolean contains(Month month) {
        return month.compareTo(from) >= 0 && month.compareTo(to) <= 0;
    }

    /** Whether there is a month that both hold in. */
    public boolean overlaps(Validity other) {
        return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    }

    /** The fields fran and till, months or dates; what is absent leaves that end open, what is neither is told of. */
    public static Validity of(Row row, Findings findings) {
        return new Validity(
                month(row, "fran", findings).orElse(FIRST),
                month(row, "till", findings).orElse(LAST));
    }

    /** From the text, so that it does not matter which of the two the schema says. */
    private static Optional<Month> month(Row row, String field, Findings findings) {
        String text = row.text(field);
        Optional<Month> month = Months.parse(text).or(() -> Months.date(text).map(Validity::month));
        if (month.isEmpty() && !text.isEmpty()) {
            findings.add(Code.MONTH_INVALID, row.place(field), text, field);
        }
        return month;
    }

    private static Month month(LocalDate date) {
        return new Month(date.getYear(), date.getMonthValue());
    }

    /** {@code 2024-01..2024-06}, an open end being nothing. */
    @Override
    public String toString() {
        return (from.equals(FIRST) ? "" : from) + ".." + (to.equals(LAST) ? "" : to);
    }
}
