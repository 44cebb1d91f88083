package se.hsnreport.sampledata;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The accumulated deviations of a published month, in öre, by unit and cell; a cell that is not there has none. */
record Published(YearMonth month, Map<Place, Long> deviations) {
    /** A unit's cell. */
    record Place(String basenhet, Cell cell) {}

    static List<Published> readAll() {
        return Table.resource("published.csv").stream()
                .map(row -> YearMonth.parse(row.text("period")))
                .sorted()
                .map(Published::read)
                .toList();
    }

    private static Published read(YearMonth month) {
        Map<Place, Long> deviations = new HashMap<>();
        for (Table.Row row : Table.resource("deviations-" + month + ".csv")) {
            Place place = new Place(row.text("basenhet"), Cell.of(row, "resultatrad", "kontogrupp"));
            deviations.put(place, row.ore("kr"));
        }
        return new Published(month, deviations);
    }

    long deviation(Place place) {
        return deviations.getOrDefault(place, 0L);
    }
}
