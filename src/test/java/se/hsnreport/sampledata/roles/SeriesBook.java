package se.hsnreport.sampledata.roles;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import se.hsnreport.sampledata.Fit;
import se.hsnreport.sampledata.Noise;
import se.hsnreport.sampledata.Table;

/** All series: level times season times chance, bent until the sums that are known come out. */
final class SeriesBook {
    private static final String DAYS = "dagar";

    private final Map<String, Levels> levels = new HashMap<>();
    private final Map<String, Table.Row> seasons = new HashMap<>();
    private final List<Table.Row> sums = Table.resource("roles/sums.csv");
    private final Map<String, Series> series = new HashMap<>();
    private final Map<String, TreeMap<YearMonth, Long>> values = new HashMap<>();

    SeriesBook() {
        for (Table.Row row : Table.resource("roles/levels.csv")) {
            levels.computeIfAbsent(row.text("serie"), name -> new Levels())
                    .add(YearMonth.parse(row.text("manad")), row.number("niva"));
        }
        Table.resource("roles/seasons.csv").forEach(row -> seasons.put(row.text("sasong"), row));
        Series.read().forEach(this::add);
    }

    /** The value of a month in smallest steps; 0 outside the series' months. */
    long at(String name, YearMonth month) {
        return Objects.requireNonNull(values.get(name), name).getOrDefault(month, 0L);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Series series(String name) {
        return Objects.requireNonNull(series.get(name), name);
    }

    /** The month's part of a normal month, in thousandths. */
    long season(String season, YearMonth month) {
        return Objects.requireNonNull(seasons.get(season), season).number(String.valueOf(month.getMonthValue()));
    }

    private void add(Series added) {
        TreeMap<YearMonth, Long> months = new TreeMap<>();
        added.months().forEach(month -> months.put(month, raw(added, month)));
        sums.stream().filter(sum -> sum.text("serie").equals(added.name())).forEach(sum -> fit(added, months, sum));
        series.put(added.name(), added);
        values.put(added.name(), months);
    }

    private long raw(Series added, YearMonth month) {
        long level =
                Objects.requireNonNull(levels.get(added.name()), added.name()).at(month) * added.whole();
        long sized = added.base().isEmpty() ? level : level * base(added, month) / 1000;
        long varied = Noise.vary(sized * season(added.season(), month) / 1000, added.noise(), added.name(), month);
        return varied + (added.plus().isEmpty() ? 0 : at(added.plus(), month));
    }

    private long base(Series added, YearMonth month) {
        return added.base().equals(DAYS) ? month.lengthOfMonth() : at(added.base(), month);
    }

    private static void fit(Series added, NavigableMap<YearMonth, Long> months, Table.Row sum) {
        Map<YearMonth, Long> span =
                months.subMap(YearMonth.parse(sum.text("fran")), true, YearMonth.parse(sum.text("till")), true);
        long target = new BigDecimal(sum.text("summa").replace(',', '.'))
                .movePointRight(added.decimals())
                .longValueExact();
        long[] fitted = Fit.to(
                target, 1, span.values().stream().mapToLong(Long::longValue).toArray());
        int i = 0;
        for (Map.Entry<YearMonth, Long> month : span.entrySet()) {
            month.setValue(fitted[i++]);
        }
    }
}
