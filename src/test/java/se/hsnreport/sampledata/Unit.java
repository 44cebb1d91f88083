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
 * @param first the unit's first month
 * @param last the unit's last month
 */
record Unit(
        String code,
        String profile,
        long size,
        long careIncome,
        long careElsewhere,
        String mergedInto,
        YearMonth first,
        YearMonth last) {
    private static final YearMonth START = YearMonth.of(2018, 1);
    private static final YearMonth OPEN = YearMonth.of(9999, 12);

    /** The units of the generator, with the first and the last month that the organisation gives them. */
    static List<Unit> read(Path sampleData) {
        Map<String, Span> lives = new HashMap<>();
        Table.file(sampleData.resolve("organisation.csv")).forEach(row -> {
            Span life = new Span(YearMonth.parse(row.text("Fr o m")), last(row));
            lives.merge(row.text("Basenhet"), life, Unit::both);
        });
        return Table.resource("unit-sizes.csv").stream()
                .map(row -> of(row, Objects.requireNonNull(lives.get(row.text("basenhet")))))
                .toList();
    }

    // A unit that moved has several rows.
    private static Span both(Span one, Span other) {
        return new Span(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    private static YearMonth last(Table.Row row) {
        return row.text("T o m").isEmpty() ? OPEN : YearMonth.parse(row.text("T o m"));
    }

    private static Unit of(Table.Row row, Span life) {
        return new Unit(
                row.text("basenhet"),
                row.text("profil"),
                row.number("storlek_tkr") * 1000 * Ore.KRONA,
                row.number("vardintakter_tkr") * 1000 * Ore.KRONA,
                row.number("utomlansvard_tkr") * 1000 * Ore.KRONA,
                row.text("uppgar_i"),
                life.from(),
                life.to());
    }

    /** Whether the unit was opened after the first month of the data. */
    boolean isNew() {
        return first.isAfter(START);
    }

    /** Whether another unit took over. */
    boolean isMerged() {
        return !mergedInto.isEmpty();
    }
}
