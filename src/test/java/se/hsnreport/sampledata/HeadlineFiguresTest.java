package se.hsnreport.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.hsnreport.sampledata.ReadBack.Entry;

/** The sums of the sample data, read back the plain way, are the headlines published after February 2024. */
class HeadlineFiguresTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int MKR = 1_000_000;

    private static List<Entry> ledger = List.of();
    private static final Map<String, Table.Row> ACCOUNTS = new HashMap<>();
    private static final Map<String, Set<String>> ROWS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        ledger = ReadBack.ledger(SAMPLE).stream().filter(e -> e.year() >= 2023).toList();
        Table.file(SAMPLE.resolve("kontoplan.csv")).forEach(row -> ACCOUNTS.put(row.text("Konto"), row));
        Table.resource("headline-rows.csv")
                .forEach(row -> ROWS.computeIfAbsent(row.text("row"), r -> new HashSet<>())
                        .add(row.text("resultatrad")));
    }

    @Test
    void every_headline_comes_out_as_published_or_as_is_known() {
        Map<String, String> known = new HashMap<>();
        Table.file(GOLDEN.resolve("headlines-known.csv")).forEach(row -> known.put(key(row), row.text("shown")));
        SoftAssertions softly = new SoftAssertions();
        for (Table.Row headline : Table.file(GOLDEN.resolve("headlines.csv"))) {
            String expected = known.getOrDefault(key(headline), headline.text("printed"));
            softly.assertThat(shown(headline)).as(key(headline)).isEqualTo(expected);
        }
        softly.assertAll();
    }

    private static String key(Table.Row row) {
        return row.text("period") + " / " + row.text("row") + " / " + row.text("column");
    }

    private static String shown(Table.Row headline) {
        YearMonth to = YearMonth.parse(headline.text("period"));
        Predicate<Entry> row = inRow(headline.text("row"));
        return switch (headline.text("column")) {
            case "avvikelse_manad" -> Golden.rounded(deviation(row.and(e -> month(e).equals(to))), MKR);
            case "avvikelse_ack" -> Golden.rounded(deviation(row.and(accumulated(to))), MKR);
            case "forandring_kr" -> Golden.rounded(outcome(row, to) - outcome(row, to.minusYears(1)), MKR);
            case "forandring_procent" -> Golden.change(outcome(row, to.minusYears(1)), outcome(row, to));
            default -> throw new IllegalArgumentException(headline.text("column"));
        };
    }

    private static Predicate<Entry> inRow(String row) {
        return switch (row) {
            case "Intäkter" -> e -> account(e, "Slag").equals("intakt");
            case "Kostnader" -> e -> account(e, "Slag").equals("kostnad");
            case "Verksamhetens nettokostnader" -> e -> true;
            default -> e -> ROWS.getOrDefault(row, Set.of()).contains(account(e, "Resultatrad"));
        };
    }

    private static String account(Entry e, String head) {
        return ACCOUNTS.getOrDefault(e.konto(), new Table.Row(Map.of())).text(head);
    }

    private static YearMonth month(Entry e) {
        return YearMonth.of(e.year(), e.month());
    }

    private static Predicate<Entry> accumulated(YearMonth to) {
        return e -> e.year() == to.getYear() && e.month() <= to.getMonthValue();
    }

    private static long deviation(Predicate<Entry> rows) {
        return ledger.stream().filter(rows).mapToLong(Entry::deviation).sum();
    }

    private static long outcome(Predicate<Entry> row, YearMonth to) {
        return ledger.stream()
                .filter(row.and(accumulated(to)).and(e -> e.typ().equals("utfall")))
                .mapToLong(Entry::ore)
                .sum();
    }

    @Test
    void the_rows_of_the_headlines_are_all_rows_of_the_income_statement() {
        Set<String> all = new TreeSet<>();
        ROWS.values().forEach(all::addAll);
        Set<String> statement = new TreeSet<>();
        ACCOUNTS.values().forEach(row -> statement.add(row.text("Resultatrad")));
        assertThat(all).isEqualTo(statement);
    }

    @Test
    void the_grant_of_september_2024_is_booked_centrally_as_a_one_off() throws IOException {
        List<String> oneOffs = Files.readAllLines(SAMPLE.resolve("ledger/utfall-2024-09.csv")).stream()
                .filter(line -> line.endsWith(";ja"))
                .toList();
        assertThat(oneOffs).containsExactly("202409;3922;2100;E;utfall;-166000000,00;ja");
    }

    @Test
    void the_unit_opened_in_2026_is_the_only_one_without_a_budget() {
        Set<String> booked = new TreeSet<>();
        Set<String> budgeted = new TreeSet<>();
        ledger.stream()
                .filter(e -> e.year() == 2026)
                .forEach(e -> (e.typ().equals("utfall") ? booked : budgeted).add(e.basenhet()));
        booked.removeAll(budgeted);
        assertThat(booked).containsExactly("2151");
    }

    @Test
    void months_follow_last_year_without_leaps() {
        Predicate<Entry> costs = inRow("Kostnader").and(e -> e.typ().equals("utfall"));
        for (YearMonth month = YearMonth.of(2024, 10);
                month.isBefore(YearMonth.of(2026, 4));
                month = month.plusMonths(1)) {
            YearMonth now = month;
            long cost = sum(costs.and(e -> month(e).equals(now)));
            long before = sum(costs.and(e -> month(e).equals(now.minusYears(1))));
            assertThat((double) cost / before).as(now.toString()).isBetween(0.97, 1.12);
        }
    }

    private static long sum(Predicate<Entry> rows) {
        return ledger.stream().filter(rows).mapToLong(Entry::ore).sum();
    }
}
