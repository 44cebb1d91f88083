package se.hsnreport.sampledata.roles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.sampledata.Noise;
import se.hsnreport.sampledata.Table;

/** The other regions' waiting times and the country's, which are those of all regions together, ours too. */
final class Country {
    private static final YearMonth LAST = YearMonth.of(2026, 2);

    private final SeriesBook book;
    private final List<Table.Row> regions = Table.resource("roles/regions.csv");
    private final Map<String, Levels> sizes = new LinkedHashMap<>();
    private final Map<String, Levels> shares = new LinkedHashMap<>();
    private final Csv file =
            new Csv("Period", "Region", "Mått", "Population", "PvV/MoV", "Antal inom gräns", "Antal totalt");

    private Country(SeriesBook book) {
        this.book = book;
        for (Table.Row row : Table.resource("roles/national.csv")) {
            String key = String.join(";", row.text("matt"), row.text("population"), row.text("pvv_mov"));
            YearMonth month = YearMonth.parse(row.text("manad"));
            sizes.computeIfAbsent(key, k -> new Levels()).add(month, row.number("per_tusen"));
            shares.computeIfAbsent(key, k -> new Levels()).add(month, row.number("andel"));
        }
    }

    static void write(SeriesBook book, Path out) throws IOException {
        Country country = new Country(book);
        for (YearMonth month : book.series("kontakter/totalt").months()) {
            if (!month.isAfter(LAST)) {
                country.sizes.keySet().forEach(key -> country.month(month, key));
            }
        }
        country.file.save(out.resolve("vantetider/riket.csv"));
    }

    private void month(YearMonth month, String key) {
        List<long[]> all = new ArrayList<>(List.of(own(month, key)));
        for (Table.Row region : regions) {
            long[] counts = counts(month, key, region);
            all.add(counts);
            row(month, region.text("region"), key, counts);
        }
        row(month, "RIKET", key, new long[] {
            all.stream().mapToLong(c -> c[0]).sum(),
            all.stream().mapToLong(c -> c[1]).sum()
        });
    }

    /** How many within the limit and in all: a region is better or worse by nature, by measure, and by chance. */
    private long[] counts(YearMonth month, String key, Table.Row region) {
        String name = region.text("region");
        long usual = at(sizes, key, month) * region.number("invanare") / 1000;
        long total = Noise.vary(Noise.vary(usual, 140, name, key), 25, name, key, month);
        long better = region.number("lage") + Noise.below(61, "läge", name, key) - 30;
        long share = Math.min(985, Noise.vary(at(shares, key, month) + better, 20, "andel", name, key, month));
        return new long[] {total * share / 1000, total};
    }

    private static long at(Map<String, Levels> levels, String key, YearMonth month) {
        return java.util.Objects.requireNonNull(levels.get(key), key).at(month);
    }

    private long[] own(YearMonth month, String key) {
        if (key.startsWith("bedomning")) {
            return new long[] {book.at("kontakter/inom", month), book.at("kontakter/totalt", month)};
        }
        String name = ("vantetider/" + key).replace(';', '/').replaceAll("/$", "");
        return new long[] {book.at(name + "/inom", month), book.at(name + "/totalt", month)};
    }

    private void row(YearMonth month, String region, String key, long[] counts) {
        file.row(Waiting.period(month), region, key, counts[0], counts[1]);
    }
}
