package se.hsnreport.sampledata;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How a year's amount falls on its months: a normal month is 1000. */
final class Seasons {
    private static final long YEAR = 12_000;

    private final Map<String, Table.Row> rows = new HashMap<>();

    private Seasons() {}

    static Seasons read() {
        Seasons seasons = new Seasons();
        Table.resource("seasons.csv").forEach(row -> seasons.rows.put(row.text("resultatrad"), row));
        return seasons;
    }

    /** The month's part of a year's amount. */
    long month(long year, String resultatrad, YearMonth month) {
        Table.Row row = Objects.requireNonNull(rows.get(resultatrad), resultatrad);
        return Ore.scale(year, row.number(String.valueOf(month.getMonthValue())), YEAR);
    }
}
