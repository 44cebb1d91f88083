package se.hsnreport.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.sampledata.Golden.Printed;
import se.hsnreport.sampledata.ReadBack.Entry;

/** The sums of the sample data, read back the plain way, are the published figures of February 2024. */
class SampleFiguresTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final int TKR = 1_000;
    private static final int MKR = 1_000_000;

    private static List<Entry> ledger = List.of();
    private static List<Entry> reported = List.of();
    private static final Map<String, Table.Row> ACCOUNTS = new LinkedHashMap<>();
    private static final Map<String, Table.Row> UNITS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        ledger = ReadBack.ledger(SAMPLE);
        reported = ledger.stream().filter(SampleFiguresTest::isReported).toList();
        Table.file(SAMPLE.resolve("kontoplan.csv")).forEach(row -> ACCOUNTS.put(row.text("Konto"), row));
        Table.file(SAMPLE.resolve("organisation.csv")).stream()
                .filter(row -> isInForce(row, "2024-02"))
                .forEach(row -> UNITS.put(row.text("Basenhet"), row));
    }

    private static boolean isInForce(Table.Row unit, String month) {
        return unit.text("Fr o m").compareTo(month) <= 0
                && (unit.text("T o m").isEmpty() || unit.text("T o m").compareTo(month) >= 0);
    }

    @Test
    void the_income_statement_comes_out_as_published() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Printed printed : Golden.table("budgetavvikelse")) {
            softly.assertThat(incomeStatement(printed.column(), inRow(printed.row())))
                    .as(printed.toString())
                    .isEqualTo(printed.text());
        }
        softly.assertAll();
    }

    private static String incomeStatement(String column, Predicate<Entry> row) {
        return switch (column) {
            case "avvikelse_manad" -> Golden.rounded(reportedDeviation(row.and(e -> e.month() == 2)), MKR);
            case "ack_utfall_fg_ar" -> Golden.rounded(accumulated("utfall", 2023, row), MKR);
            case "ack_utfall" -> Golden.rounded(accumulated("utfall", 2024, row), MKR);
            case "ack_budget" -> Golden.rounded(accumulated("budget", 2024, row), MKR);
            case "avvikelse_ack" -> Golden.rounded(reportedDeviation(row), MKR);
            case "forandring_procent" ->
                Golden.change(accumulated("utfall", 2023, row), accumulated("utfall", 2024, row));
            case "helarsbudget" -> Golden.rounded(sum(in("budget", 2024, 12).and(row)), MKR);
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static long accumulated(String typ, int year, Predicate<Entry> row) {
        return sum(in(typ, year, 2).and(row));
    }

    private static Predicate<Entry> in(String typ, int year, int toMonth) {
        return e -> e.year() == year && e.month() <= toMonth && e.typ().equals(typ);
    }

    @Test
    void the_matrix_of_areas_and_account_groups_comes_out_as_published() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Printed printed : Golden.table("ekonomi-omrade")) {
            Predicate<Entry> cell = inArea(printed.row()).and(inColumn("Kontogrupp", printed.column()));
            softly.assertThat(Golden.rounded(reportedDeviation(cell), TKR))
                    .as(printed.toString())
                    .isEqualTo(printed.text());
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22", "23", "24", "25", "26", "27"})
    void every_unit_comes_out_as_published(String area) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Printed printed : Golden.table("basenhet-" + area)) {
            boolean isSum = printed.row().startsWith("Summa ");
            Predicate<Entry> row = isSum ? inArea(area) : e -> printed.row().startsWith(e.basenhet() + " ");
            Predicate<Entry> cell = row.and(inColumn("Basenhetskolumn", printed.column()));
            boolean hasRows = reported.stream().anyMatch(cell);
            softly.assertThat(hasRows || isSum).as("rows of " + printed).isNotEqualTo(printed.isEmpty());
            if (!printed.isEmpty()) {
                softly.assertThat(Golden.rounded(reportedDeviation(cell), TKR))
                        .as(printed.toString())
                        .isEqualTo(printed.text());
            }
        }
        softly.assertAll();
    }

    @Test
    void accumulated_deviations_are_the_given_ones_to_the_ore() {
        Map<List<String>, Long> given = new HashMap<>();
        Table.resource("deviations-2024-02.csv")
                .forEach(row -> given.merge(
                        List.of(row.text("basenhet"), row.text("resultatrad"), row.text("kontogrupp")),
                        row.ore("kr"),
                        Long::sum));
        Map<List<String>, Long> made = reported.stream()
                .collect(Collectors.groupingBy(
                        e -> List.of(e.basenhet(), account(e, "Resultatrad"), account(e, "Kontogrupp")),
                        Collectors.summingLong(Entry::deviation)));
        made.values().removeIf(ore -> ore == 0);
        assertThat(made).isEqualTo(given);
    }

    @Test
    void accounts_stand_in_the_order_of_the_published_rows_and_columns() throws IOException {
        List<String> rows = Golden.table("budgetavvikelse").stream()
                .map(Printed::row)
                .filter(row -> !row.startsWith("Summa ") && !row.startsWith("Verksamhetens "))
                .distinct()
                .toList();
        List<String> groups = Golden.heads("ekonomi-omrade");
        List<String> columns = Golden.heads("basenhet-22");
        assertThat(inOrder("Resultatrad")).isEqualTo(rows);
        assertThat(inOrder("Kontogrupp")).isEqualTo(groups.subList(2, groups.size()));
        assertThat(inOrder("Basenhetskolumn")).isEqualTo(columns.subList(2, columns.size()));
    }

    private static List<String> inOrder(String head) {
        return ACCOUNTS.values().stream().map(row -> row.text(head)).distinct().toList();
    }

    @Test
    void no_month_is_delivered_twice() {
        Map<String, Set<String>> files = ledger.stream()
                .collect(Collectors.groupingBy(
                        e -> e.period() + " " + e.typ(),
                        Collectors.mapping(Entry::file, Collectors.toCollection(TreeSet::new))));
        assertThat(files.values()).allSatisfy(names -> assertThat(names).hasSize(1));
        assertThat(files).hasSize(99 + 108);
    }

    @Test
    void income_is_income_and_cost_is_cost_month_by_month() {
        Map<String, Long> slots = ledger.stream()
                .collect(Collectors.groupingBy(
                        e -> e.period() + " " + e.konto() + " " + e.basenhet() + " " + e.typ(),
                        Collectors.summingLong(e -> e.ore() * sign(e))));
        slots.values().removeIf(ore -> ore >= 0);
        assertThat(slots).isEmpty();
    }

    // Rebates are cost accounts that raise the result; so is the account that hands the costs of capital on.
    private static int sign(Entry e) {
        boolean raises = account(e, "Slag").equals("intakt")
                || account(e, "Kontogrupp").startsWith("Kostnadsreducering")
                || e.konto().equals("7891");
        return raises ? 1 : -1;
    }

    @Test
    void the_board_runs_a_deficit_that_grows_until_2024() {
        assertThat(yearsDeviation(2018, 12)).isBetween(-100, 0);
        assertThat(yearsDeviation(2023, 2)).isBetween(-105, -95);
        assertThat(yearsDeviation(2023, 12)).isBetween(-410, -390);
        assertThat(yearsDeviation(2024, 2)).isEqualTo(-166);
        assertThat(yearsDeviation(2024, 12)).isBetween(-730, -700);
        assertThat(yearsDeviation(2025, 12)).isEqualTo(-334);
    }

    private static int yearsDeviation(int year, int toMonth) {
        return Integer.parseInt(Golden.rounded(deviation(e -> e.year() == year && e.month() <= toMonth), MKR));
    }

    @Test
    void every_account_and_every_unit_is_known() {
        assertThat(ACCOUNTS.keySet())
                .containsAll(ledger.stream().map(Entry::konto).collect(Collectors.toSet()));
        Map<String, Set<String>> posted = ledger.stream()
                .collect(Collectors.groupingBy(
                        e -> YearMonth.of(e.year(), e.month()).toString(),
                        Collectors.mapping(Entry::basenhet, Collectors.toSet())));
        List<Table.Row> organisation = Table.file(SAMPLE.resolve("organisation.csv"));
        posted.forEach((month, units) -> assertThat(organisation.stream()
                        .filter(row -> isInForce(row, month))
                        .map(row -> row.text("Basenhet")))
                .as(month)
                .doesNotHaveDuplicates()
                .containsAll(units));
    }

    private static Predicate<Entry> inRow(String row) {
        return switch (row) {
            case "Summa intäkter" -> e -> account(e, "Slag").equals("intakt");
            case "Summa kostnader" -> e -> account(e, "Slag").equals("kostnad");
            case "Verksamhetens nettokostnader" -> e -> true;
            default -> e -> account(e, "Resultatrad").equals(row);
        };
    }

    private static Predicate<Entry> inArea(String row) {
        return row.equals("Totalsumma")
                ? e -> true
                : e -> row.startsWith(
                        Objects.requireNonNull(UNITS.get(e.basenhet())).text("Område"));
    }

    private static Predicate<Entry> inColumn(String head, String column) {
        boolean isTotal = column.equals("summa") || column.equals("total");
        return isTotal ? e -> true : e -> account(e, head).equals(column);
    }

    private static boolean isReported(Entry e) {
        return e.year() == 2024 && e.month() <= 2;
    }

    private static String account(Entry e, String head) {
        return Objects.requireNonNull(ACCOUNTS.get(e.konto()), e.konto()).text(head);
    }

    private static long sum(Predicate<Entry> rows) {
        return ledger.stream().filter(rows).mapToLong(Entry::ore).sum();
    }

    private static long reportedDeviation(Predicate<Entry> rows) {
        return reported.stream().filter(rows).mapToLong(Entry::deviation).sum();
    }

    private static long deviation(Predicate<Entry> rows) {
        return ledger.stream().filter(rows).mapToLong(Entry::deviation).sum();
    }
}
