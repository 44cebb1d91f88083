package se.hsnreport.figure;

import java.util.List;
import java.util.stream.IntStream;

/** Whole months from one to another, both counted. */
public record Period(Month from, Month to) {
    public Period {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("period ends before it starts: " + from + "–" + to);
        }
    }

    public static Period of(Month month) {
        return new Period(month, month);
    }

    /** January to the month. */
    public static Period ack(Month month) {
        return new Period(month.january(), month);
    }

    /** The twelve months that end with the month. */
    public static Period rollingTwelve(Month month) {
        return new Period(month.plus(-11), month);
    }

    /** January to December of the month's year. */
    public static Period year(Month month) {
        return new Period(month.january(), month.december());
    }

    /** The same months of the year before. */
    public Period lastYear() {
        return new Period(from.plus(-12), to.plus(-12));
    }

    public int length() {
        return to.index() - from.index() + 1;
    }

    public List<Month> months() {
        return IntStream.rangeClosed(from.index(), to.index())
                .mapToObj(Month::ofIndex)
                .toList();
    }

    public boolean contains(Month month) {
        return month.compareTo(from) >= 0 && month.compareTo(to) <= 0;
    }

    /** {@code 2024-02} or {@code 2024-01..2024-02}. */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
