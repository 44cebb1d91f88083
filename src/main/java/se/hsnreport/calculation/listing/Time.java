package se.hsnreport.calculation.listing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/**
 * Which rows of an extract a figure is about, seen from the report month.
 *
 * @param by the field whose date tells it, for {@code until} and {@code after}
 */
record Time(When when, String by) {
    static final Time ALWAYS = new Time(When.ALL, "");

    /** The month of a row. */
    private static final String PERIOD = "period";
    /** The year of a row, in extracts that have no months. */
    private static final String YEARS = "ar";

    /** Rows by their time. */
    enum When {
        /** All, whatever they say of time. */
        ALL,
        /** Dated not after the report month. */
        UNTIL,
        /** Dated after the report month, or without a date: what is not over by then. */
        AFTER,
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

        /** By the words of templates, such as {@code ack-last-year}. */
        private static Map<String, When> byId() {
            Map<String, When> all = new LinkedHashMap<>();
            for (When one : values()) {
                all.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
            }
            return all;
        }
    }

    /** Reads {@code of} and {@code by}. */
    static Time read(Fields fields, Time otherwise) {
        Time read = new Time(fields.choice("of", When.byId(), otherwise.when()), fields.text("by", otherwise.by()));
        if (read.isDated() && read.by().isEmpty()) {
            fields.findings().add(Code.KEY_MISSING, fields.place(), "by");
        }
        return read;
    }

    boolean isDated() {
        return when == When.UNTIL || when == When.AFTER;
    }

    private boolean isYear() {
        return when == When.YEAR || when == When.NEXT_YEAR;
    }

    /** The months that it is about; the report month for what is looked at as it stands then. */
    Period period(Month report) {
        return switch (when) {
            case ALL, UNTIL, AFTER, MONTH -> Period.of(report);
            case ACK -> Period.ack(report);
            case ACK_LAST_YEAR -> Period.ack(report).lastYear();
            case OPENING -> Period.of(report.january().plus(-1));
            case YEAR -> Period.year(report);
            case NEXT_YEAR -> Period.year(report.plus(12));
        };
    }

    boolean includes(Row row, Month report) {
        LocalDate next = firstDay(report.plus(1));
        return switch (when) {
            case ALL -> true;
            case UNTIL -> row.date(by).filter(date -> date.isBefore(next)).isPresent();
            case AFTER -> row.date(by).filter(date -> date.isBefore(next)).isEmpty();
            default -> row.month(PERIOD).map(period(report)::contains).orElseGet(() -> isOfYear(row, report));
        };
    }

    private boolean isOfYear(Row row, Month report) {
        return isYear() && row.integer(YEARS).orElse(0) == period(report).to().year();
    }

    /** The field that a row lacks to be of any time; empty when it lacks none. */
    String lacking(Row row) {
        return switch (when) {
            case ALL, AFTER -> "";
            case UNTIL -> row.date(by).isPresent() ? "" : by;
            default -> row.month(PERIOD).isPresent() ? "" : lackingYear(row);
        };
    }

    private String lackingYear(Row row) {
        if (!isYear()) {
            return PERIOD;
        }
        return row.integer(YEARS).isPresent() ? "" : PERIOD + " / " + YEARS;
    }

    static LocalDate firstDay(Month month) {
        return LocalDate.of(month.year(), month.number(), 1);
    }

    /** Whether the rows tell of all months that a sum needs; of others one is enough. */
    boolean isWhole(List<Row> rows, Month report) {
        return !rows.isEmpty() && hasEveryMonth(rows, report);
    }

    /** Whether there is a row of each month that a sum needs; always where it needs none. */
    boolean hasEveryMonth(List<Row> rows, Month report) {
        return lackingMonths(rows, report).isEmpty();
    }

    /** The months that a sum needs and no row is of. */
    List<Month> lackingMonths(List<Row> rows, Month report) {
        return needed(report).stream()
                .filter(month -> rows.stream()
                        .noneMatch(
                                row -> row.month(PERIOD).filter(month::equals).isPresent()))
                .toList();
    }

    private List<Month> needed(Month report) {
        return switch (when) {
            case MONTH, ACK, ACK_LAST_YEAR -> period(report).months();
            default -> List.of();
        };
    }
}
