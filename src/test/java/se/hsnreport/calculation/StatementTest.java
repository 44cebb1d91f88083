package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.calculation.statement.Statement;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.testing.Books;
import se.hsnreport.testing.Kr;

/** An income statement says what the books say. */
class StatementTest {
    private static final String ROWS = """
            rows:
              - {each: resultatrad, accounts: {slag: [intakt]}}
              - {sum: Summa intäkter, accounts: {slag: [intakt]}}
              - heading: Kostnader
              - {each: resultatrad, accounts: {slag: [kostnad]}}
              - {sum: Summa kostnader, accounts: {slag: [kostnad]}}
              - {total: Netto, accounts: {slag: [intakt, kostnad]}}
            """;

    @TempDir
    Path directory;

    private Books books = Books.in(Path.of("."));

    @BeforeEach
    void open() {
        books = Books.small(directory).delivered("2023-01", "2024-02").budgeted("2023-01", "2024-12");
    }

    private FigureTable statement(String parameters) {
        return books.calculate(Statement::configure, parameters, "2024-02");
    }

    private List<Code> codes() {
        return books.findings().sorted().stream().map(Finding::code).toList();
    }

    @Test
    void a_deficit_is_a_minus_whether_income_is_low_or_costs_are_high() {
        books.actual("2024-02", "3", "a1", "90").budget("2024-02", "3", "a1", "100");
        books.actual("2024-02", "4", "a1", "-70").budget("2024-02", "4", "a1", "-50");
        FigureTable table = statement(ROWS);
        assertThat(Kr.of(table, "Avgifter", "avvikelse_ack")).isEqualTo("-10");
        assertThat(Kr.of(table, "Löner", "avvikelse_ack")).isEqualTo("-20");
        assertThat(Kr.of(table, "Netto", "avvikelse_ack")).isEqualTo("-30");
    }

    @Test
    void accumulated_is_january_to_the_month_and_the_month_is_the_month_alone() {
        books.actual("2024-01", "4", "a1", "-7").actual("2024-02", "4", "a1", "-5");
        books.actual("2023-01", "4", "a1", "-2")
                .actual("2023-02", "4", "a1", "-1")
                .actual("2023-03", "4", "a1", "-99");
        books.budget("2024-01", "4", "a1", "-6")
                .budget("2024-02", "4", "a1", "-6")
                .budget("2024-12", "4", "a1", "-60");
        FigureTable table = statement(ROWS);
        assertThat(Kr.of(table, "Löner", "ack_utfall")).isEqualTo("-12");
        assertThat(Kr.of(table, "Löner", "ack_utfall_fg_ar")).isEqualTo("-3");
        assertThat(Kr.of(table, "Löner", "ack_budget")).isEqualTo("-12");
        assertThat(Kr.of(table, "Löner", "avvikelse_manad")).isEqualTo("1");
        assertThat(Kr.of(table, "Löner", "forandring_kr")).isEqualTo("-9");
        assertThat(Kr.of(table, "Löner", "forandring_procent")).isEqualTo("3");
        assertThat(Kr.of(table, "Löner", "helarsbudget")).isEqualTo("-72");
    }

    @Test
    void internal_items_are_left_out_of_rows_that_say_so_and_nothing_is_left_of_them_in_the_net() {
        books.actual("2024-02", "3", "a1", "100")
                .internal("2024-02", "3", "a1", "40")
                .actual("2024-02", "4", "b1", "-70")
                .internal("2024-02", "4", "b1", "-40");
        FigureTable table = statement("""
                rows:
                  - {item: Intäkter, accounts: {slag: [intakt]}, counterpart: external}
                  - {item: Kostnader, accounts: {slag: [kostnad]}, counterpart: external}
                  - {total: Netto}
                  - {aside: Internt, accounts: {slag: [intakt]}, counterpart: internal}
                """);
        assertThat(Kr.of(table, "Intäkter", "ack_utfall")).isEqualTo("100");
        assertThat(Kr.of(table, "Kostnader", "ack_utfall")).isEqualTo("-70");
        assertThat(Kr.of(table, "Netto", "ack_utfall")).isEqualTo("30");
        assertThat(Kr.of(table, "Internt", "ack_utfall")).isEqualTo("40");
    }

    @Test
    void a_row_a_part_of_the_organisation_is_called_as_the_template_says_or_by_its_value() {
        books.actual("2024-02", "4", "a1", "-7").actual("2024-02", "4", "b1", "-5");
        FigureTable table = statement("rows: [{each: forvaltning, names: {FA: Förvaltning A}}, {total: Alla}]");
        assertThat(Kr.of(table, "Förvaltning A", "ack_utfall")).isEqualTo("-7");
        assertThat(Kr.of(table, "FB", "ack_utfall")).isEqualTo("-5");
        assertThat(Kr.of(table, "Alla", "ack_utfall")).isEqualTo("-12");
    }

    @Test
    void next_years_budget_is_there_when_it_is_asked_for_and_missing_until_it_is_delivered() {
        String rows = "next-year: true\n" + ROWS;
        assertThat(Kr.of(statement(rows), "Netto", "helarsbudget_nasta_ar")).isEqualTo("NO_DATA");
        books.budgeted("2025-01", "2025-12").budget("2025-12", "4", "a1", "-9");
        assertThat(Kr.of(statement(rows), "Netto", "helarsbudget_nasta_ar")).isEqualTo("-9");
        assertThat(Kr.of(statement(ROWS), "Netto", "helarsbudget_nasta_ar")).isEqualTo("blank");
    }

    @Test
    void sums_are_made_of_exact_parts_and_not_of_rounded_ones() {
        books.actual("2024-02", "4", "a1", "-0.01").actual("2024-02", "5", "b1", "-0.01");
        assertThat(Kr.of(statement(ROWS), "Summa kostnader", "ack_utfall")).isEqualTo("-0.02");
    }

    @Test
    void rows_stand_in_the_order_of_the_chart_of_accounts_under_their_headings() {
        assertThat(statement(ROWS).rows())
                .extracting(FigureTable.Row::key)
                .containsExactly(
                        "Avgifter", "Summa intäkter", "Kostnader", "Löner", "Material", "Summa kostnader", "Netto");
    }

    @ParameterizedTest(name = "from {0} to {1} with money rounded to mkr: {2}")
    @CsvSource({
        "0, 5000000, NOT_CALCULABLE",
        "-499999.99, -5000000, NOT_CALCULABLE",
        "-500000, -1000000, 1",
        "-1000000, 1000000, NOT_CALCULABLE",
        "1000000, 0, -1",
        "-1000000, -1100000, 0.1",
        "-3000000, -4000000, 0.333333333333"
    })
    void a_percentage_is_made_only_of_a_base_that_a_reader_can_see(String before, String now, String change) {
        books.actual("2023-02", "4", "a1", before).actual("2024-02", "4", "a1", now);
        assertThat(Kr.of(statement("rounded-to: mkr\n" + ROWS), "Löner", "forandring_procent"))
                .isEqualTo(change);
    }

    @Test
    void one_offs_are_shown_apart_and_the_row_goes_when_there_are_none() {
        String rows =
                "rows:\n  - {item: varav engångsposter, accounts: {slag: [kostnad]}, one-off: only, when: data}\n";
        assertThat(statement(rows).rows()).isEmpty();
        books.actual("2024-02", "4", "a1", "-100").oneOff("2024-01", "4", "a1", "-40");
        assertThat(Kr.of(statement(rows), "varav engångsposter", "ack_utfall")).isEqualTo("-40");
    }

    @Test
    void one_offs_are_part_of_every_other_row() {
        books.actual("2024-02", "4", "a1", "-100").oneOff("2024-01", "4", "a1", "-40");
        assertThat(Kr.of(statement(ROWS), "Löner", "ack_utfall")).isEqualTo("-140");
    }

    @Test
    void a_row_an_area_adds_up_to_the_board() {
        books.actual("2024-01", "4", "a1", "-1")
                .actual("2024-01", "4", "a2", "-2")
                .actual("2024-02", "5", "b1", "-4");
        FigureTable table = statement("rows:\n  - each: omrade\n  - total: Alla\n");
        assertThat(Kr.of(table, "A Område A", "ack_utfall")).isEqualTo("-3");
        assertThat(Kr.of(table, "B Område B", "ack_utfall")).isEqualTo("-4");
        assertThat(Kr.of(table, "Alla", "ack_utfall")).isEqualTo("-7");
    }

    @Test
    void another_boards_units_do_not_count() {
        books.actual("2024-01", "4", "a1", "-1")
                .actual("2024-01", "4", "b1", "-100")
                .scope("forvaltning", "FA");
        FigureTable table = statement("rows:\n  - each: omrade\n  - total: Alla\n");
        assertThat(table.rows()).extracting(FigureTable.Row::key).containsExactly("A Område A", "Alla");
        assertThat(Kr.of(table, "Alla", "ack_utfall")).isEqualTo("-1");
    }

    @Test
    void last_year_not_delivered_is_no_zero() {
        Books fresh = Books.small(directory).delivered("2024-01", "2024-02").budgeted("2024-01", "2024-12");
        FigureTable table = fresh.calculate(Statement::configure, ROWS, "2024-02");
        assertThat(Kr.of(table, "Netto", "ack_utfall_fg_ar")).isEqualTo("NO_DATA");
        assertThat(Kr.of(table, "Netto", "forandring_kr")).isEqualTo("NO_DATA");
        assertThat(Kr.of(table, "Netto", "ack_utfall")).isEqualTo("0");
    }

    @Test
    void a_group_that_the_chart_does_not_have_is_told_with_the_nearest_one() {
        statement("rows:\n  - {item: Lön, accounts: {resultatrad: [Löneer]}}\n");
        assertThat(books.findings().sorted())
                .containsExactly(Finding.of(
                        Code.NAME_UNKNOWN,
                        se.hsnreport.finding.Place.at("template.yaml", 2, 28),
                        "Löneer",
                        "kontoplan",
                        "Löner",
                        "Avgifter, Löner, Material"));
    }

    @Test
    void two_rows_of_one_name_would_be_one_figure_and_are_told() {
        statement("rows:\n  - {sum: Löner, accounts: {slag: [kostnad]}}\n  - {each: resultatrad}\n");
        assertThat(codes()).containsExactly(Code.NAME_DUPLICATE);
    }

    @Test
    void two_headings_of_one_name_are_told_too() {
        statement("rows:\n  - {heading: Kostnader}\n  - {heading: Kostnader}\n");
        assertThat(codes()).containsExactly(Code.NAME_DUPLICATE);
    }

    @Test
    void a_row_without_a_kind_is_told() {
        statement("rows:\n  - {accounts: {slag: [kostnad]}}\n");
        assertThat(codes()).containsExactly(Code.KEY_MISSING);
    }

    @Test
    void every_figure_says_from_which_rows_it_is_made() {
        books.actual("2024-02", "4", "a1", "-100").budget("2024-01", "4", "a2", "-90");
        FigureTable table = statement(ROWS);
        var trail = table.figure("Löner", "avvikelse_ack").orElseThrow().trail();
        assertThat(trail.formula()).isEqualTo("utfall - budget");
        assertThat(trail.sources()).singleElement().satisfies(source -> {
            assertThat(source.rows()).isEqualTo(2);
            assertThat(source.files()).containsExactly("ledger.csv");
        });
        assertThat(trail.selections().get(0).filters()).containsEntry("resultatrad", "Löner");
    }

    @Test
    void a_row_with_one_line_booked_and_one_budgeted_is_there() {
        books.actual("2024-02", "5", "a1", "-3").budget("2024-02", "5", "a1", "-4");
        assertThat(statement(ROWS).rows()).extracting(FigureTable.Row::key).contains("Material");
    }

    @Test
    void a_booked_account_that_has_no_row_is_told_of_however_little_it_is() {
        books.account("6", "kostnad", "", "ut");
        books.actual("2024-02", "6", "a1", "-3").budget("2024-02", "6", "a1", "-4");
        statement(ROWS);
        assertThat(codes()).contains(Code.GROUP_MISSING);
    }
}
