package se.hsnreport.sampledata;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Consecutive months of one year, both ends included. */
record Span(YearMonth from, YearMonth to) {
    static Span year(int year) {
        return new Span(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    int year() {
        return from.getYear();
    }
}
