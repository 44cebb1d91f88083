package se.hsnreport.sampledata;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A basenhet and its size.
 *
 * @param profile the kind of unit: a column of {@code profiles.csv}
 * @param size what the unit turns over in a year, in öre
 * @param careIncome sold care in a year, in öre; 0 when the unit sells none
 * @param careElsewhere care bought from other regions in a year, in öre; 0 when it buys none
 * @param mergedInto the unit that took over, or empty
 * @param last the unit's last month
 */
record Unit(
        String code,
        String profile,
        long size,
        long careIncome,
        long careElsewhere,
        String mergedInto,
        YearMonth last) {
    private static final YearMonth OPEN = YearMonth.of(9999, 12);

    /** The units of the generator, with the last month that the organisation gives them. */
    static List<Unit> read(Path sampleData) {
        Map<String, YearMonth> lasts = new HashMap<>();
        Table.file(sampleData.resolve("organisation.csv")).forEach(row -> lasts.put(row.text("Basenhet"), last(row)));
        return Table.resource("unit-sizes.csv").stream()
                .map(row -> of(row, Objects.requireNonNull(lasts.get(row.text("basenhet")))))
                .toList();
    }

    // A unit that moved has several rows; the later one, which stands last, decides.
    private static YearMonth last(Table.Row row) {
        return row.text("T o m").isEmpty() ? OPEN : YearMonth.parse(row.text("T o m"));
    }

    private static Unit of(Table.Row row, YearMonth last) {
        return new Unit(
                row.text("basenhet"),
                row.text("profil"),
                row.number("storlek_tkr") * 1000 * Ore.KRONA,
                row.number("vardintakter_tkr") * 1000 * Ore.KRONA,
                row.number("utomlansvard_tkr") * 1000 * Ore.KRONA,
                row.text("uppgar_i"),
                last);
    }

    /** Whether another unit took over. */
    boolean isMerged() {
        return !mergedInto.isEmpty();
    }
}
