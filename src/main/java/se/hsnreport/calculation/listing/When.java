package se.hsnreport.calculation.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.source.Row;

/** Which rows of an extract a figure is about, seen from the report month. */
enum When {
    /** All, whatever they say of time. */
    ALL,
    /** The month; it must be there. */
    MONTH,
    /** January to the month; every month of it must be there. */
    ACK,
    /** The same months of the year before; every month of them must be there. */
    ACK_LAST_YEAR,
    /** December of the year before: what the year began with. */
    OPENING,
    YEAR,
    NEXT_YEAR;

    /** The month of a row. */
    static final String PERIOD = "period";
    /** The year of a row, in extracts that have no months. */
    private static final String YEARS = "ar";

    /** By the words of templates, such as {@code ack-last-year}. */
    static Map<String, When> byId() {
        Map<String, When> all = new LinkedHashMap<>();
        for (When one : values()) {
            all.put(one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), one);
        }
        return all;
    }

    Period period(Month report) {
        return switch (this) {
            case MONTH -> Period.of(report);
            case ACK -> Period.ack(report);
            case ACK_LAST_YEAR -> Period.ack(report).lastYear();
            case OPENING -> Period.of(report.january().plus(-1));
            case ALL, YEAR -> Period.year(report);
            case NEXT_YEAR -> Period.year(report.plus(12));
        };
    }

    boolean includes(Row row, Month report) {
        if (this == ALL) {
            return true;
        }
        Period period = period(report);
        boolean isYear = this == YEAR || this == NEXT_YEAR;
        boolean ofYear = isYear && row.integer(YEARS).orElse(0) == period.to().year();
        return row.month(PERIOD).map(period::contains).orElse(ofYear);
    }

    /** Whether the rows tell of all months that a sum needs; of others one is enough. */
    boolean isWhole(List<Row> rows, Month report) {
        return !rows.isEmpty() && hasEveryMonth(rows, report);
    }

    /** Whether there is a row of each month that a sum needs; always where it needs none. */
    boolean hasEveryMonth(List<Row> rows, Month report) {
        return needed(report).stream().allMatch(month -> rows.stream()
                .anyMatch(row -> row.month(PERIOD).filter(month::equals).isPresent()));
    }

    private List<Month> needed(Month report) {
        return switch (this) {
            case MONTH, ACK, ACK_LAST_YEAR -> period(report).months();
            default -> List.of();
        };
    }
}
