package se.hsnreport.sampledata.roles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import se.hsnreport.sampledata.Noise;
import se.hsnreport.sampledata.Table;

/** Production a year a file, and the beds, which are production's bed-days by the days of the month. */
final class Production {
    private static final String BEDS = "disponibla_vardplatsdygn";
    private static final String OCCUPIED = "belagda_vardplatsdygn";
    private static final YearMonth FIRST = YearMonth.of(2018, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 2);
    private static final YearMonth FIRST_BEDS = YearMonth.of(2020, 8);
    private static final Set<YearMonth> NOT_COUNTED =
            Set.of(YearMonth.of(2024, 6), YearMonth.of(2024, 7), YearMonth.of(2024, 8));
    private static final int DENTAL_NOISE = 4;
    private static final Set<String> INPATIENT =
            Set.of("vardtillfallen", "varddagar", "drg_poang", "utskrivningar", "vardtid_utskrivna", BEDS, OCCUPIED);
    private static final List<String> MEASURES = List.of(
            "vardtillfallen",
            "varddagar",
            "drg_poang",
            "utskrivningar",
            "vardtid_utskrivna",
            BEDS,
            OCCUPIED,
            "lakarbesok",
            "behandlingsbesok",
            "viktad_vardtjanst",
            "vaccinationsbesok",
            "tandvardsbesok");

    private final SeriesBook book;
    private final List<Table.Row> units = Table.resource("roles/units.csv");
    private final List<Table.Row> newBeds = Table.resource("roles/new-beds.csv");
    private final Csv beds = new Csv("Månad", "Basenhet", "Disponibla vårdplatser", "Belagda vårdplatser");

    private Production(SeriesBook book) {
        this.book = book;
    }

    static void write(SeriesBook book, Path out) throws IOException {
        Production production = new Production(book);
        for (int year : IntStream.rangeClosed(FIRST.getYear(), LAST.getYear()).toArray()) {
            production.year(year).save(out.resolve("produktion/produktion-" + year + ".csv"));
        }
        production.beds.save(out.resolve("vardplatser.csv"));
    }

    private Csv year(int year) {
        Csv file = new Csv("Månad", "Vårdnivå", "Delområde", "Basenhet", "Mått", "Värde", "Status");
        Series.months(YearMonth.of(year, 1), YearMonth.of(year, 12)).stream()
                .filter(month -> !month.isAfter(LAST))
                .forEach(month -> month(file, month));
        return file;
    }

    private void month(Csv file, YearMonth month) {
        Map<String, Map<String, Long>> byMeasure = new TreeMap<>();
        for (String level : List.of("primarvard", "sjukhusvard", "tandvard")) {
            for (String measure : MEASURES) {
                Map<String, Long> shared = shared(new Key(month, level, measure));
                byMeasure.computeIfAbsent(measure, m -> new TreeMap<>()).putAll(shared);
                rows(file, new Key(month, level, measure), shared);
            }
        }
        row(file, month, "tandvard;217;", "tandvardspatienter", String.valueOf(patients(month)));
        if (!month.isBefore(FIRST_BEDS)) {
            beds(month, byMeasure.getOrDefault(BEDS, Map.of()), byMeasure.getOrDefault(OCCUPIED, Map.of()));
        }
    }

    /** A measure of a level of care in a month. */
    private record Key(YearMonth month, String level, String measure) {
        String series() {
            return level + "/" + measure;
        }

        /** The column of the units' weights. */
        String weights() {
            return INPATIENT.contains(measure) ? "slutenvard" : measure;
        }
    }

    /** One measure of a month shared out over the units of a level of care; units without it are left out. */
    private Map<String, Long> shared(Key key) {
        Map<String, Long> shared = new LinkedHashMap<>();
        if (book.has(key.series())) {
            List<Table.Row> own = units.stream().filter(unit -> has(unit, key)).toList();
            // What a unit is like does not change from month to month: long stays here, short ones there.
            ToLongFunction<Table.Row> weight = unit ->
                    Noise.vary(unit.number(key.weights()) * 1000, 150, unit.text("basenhet"), alike(key.measure()));
            long[] parts = Shares.of(book.at(key.series(), key.month()), own, weight, key.series() + key.month());
            for (int i = 0; i < parts.length; i++) {
                String unit = own.get(i).text("basenhet");
                shared.put(unit, parts[i] + added(key.measure(), unit, key.month()));
            }
            shared.values().removeIf(value -> value == 0);
        }
        return shared;
    }

    private boolean has(Table.Row unit, Key key) {
        return unit.text("vardniva").equals(key.level())
                && (unit.number(key.weights()) > 0 || opens(unit, key.measure()));
    }

    private void rows(Csv file, Key key, Map<String, Long> shared) {
        if (isCounted(key.month()) || !key.measure().equals(OCCUPIED)) {
            shared.forEach((unit, value) -> {
                String place = String.join(";", key.level(), area(unit), unit);
                String text = Csv.decimal(value, book.series(key.series()).decimals());
                row(file, key.month(), place, key.measure(), text);
            });
        }
    }

    private String area(String basenhet) {
        return units.stream()
                .filter(unit -> unit.text("basenhet").equals(basenhet))
                .findFirst()
                .orElseThrow()
                .text("delomrade");
    }

    private void beds(YearMonth month, Map<String, Long> available, Map<String, Long> occupied) {
        available.forEach((unit, days) -> {
            String inUse = isCounted(month) ? perDay(occupied.getOrDefault(unit, 0L), month) : "";
            beds.row(month, unit, perDay(days, month), inUse);
        });
    }

    // Beds and those who lie in them go together, as do stays and what they are worth.
    private static String alike(String measure) {
        return switch (measure) {
            case OCCUPIED, "varddagar" -> BEDS;
            case "utskrivningar", "drg_poang" -> "vardtillfallen";
            default -> measure;
        };
    }

    private boolean opens(Table.Row unit, String measure) {
        return isBeds(measure)
                && newBeds.stream().anyMatch(row -> row.text("basenhet").equals(unit.text("basenhet")));
    }

    private static boolean isBeds(String measure) {
        return measure.equals(BEDS) || measure.equals(OCCUPIED);
    }

    /** Bed-days of beds that opened on a day of their own, on top of the series. */
    private long added(String measure, String unit, YearMonth month) {
        if (!isBeds(measure)) {
            return 0;
        }
        return newBeds.stream()
                .filter(row -> row.text("basenhet").equals(unit))
                .mapToLong(row -> row.number("platser") * days(LocalDate.parse(row.text("fran")), month))
                .sum();
    }

    private static long days(LocalDate from, YearMonth month) {
        long before = from.isAfter(month.atDay(1)) ? month.atDay(1).until(from, ChronoUnit.DAYS) : 0;
        return Math.max(0, month.lengthOfMonth() - before);
    }

    private static void row(Csv file, YearMonth month, String key, String measure, String value) {
        file.row(month, key, measure, value, month.equals(LAST) ? "preliminar" : "");
    }

    /** Patients so far in the year: each counts once, so the months do not add up, nor do the units. */
    private long patients(YearMonth month) {
        long february = Table.resource("roles/patients.csv").stream()
                .filter(row -> row.number("ar") == month.getYear())
                .mapToLong(row -> row.number("februari"))
                .sum();
        long wished = february * book.season("patienter", month) / 1000;
        return month.getMonthValue() == 2 ? february : Noise.vary(wished, DENTAL_NOISE, "patienter", month);
    }

    private static boolean isCounted(YearMonth month) {
        return !NOT_COUNTED.contains(month);
    }

    private static String perDay(long bedDays, YearMonth month) {
        return Csv.decimal((bedDays * 200 + month.lengthOfMonth()) / (2L * month.lengthOfMonth()), 2);
    }
}
