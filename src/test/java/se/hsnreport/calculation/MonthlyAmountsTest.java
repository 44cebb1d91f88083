package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.calculation.rolling.MonthlyAmounts;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.testing.Books;
import se.hsnreport.testing.Kr;

/** A month's column is that month's amount, and a month that nobody delivered is no zero. */
class MonthlyAmountsTest {
    private static final String SERIES = """
            series:
              - {key: utfall}
              - {key: budget, of: budget}
              - {key: fg_ar, year: last}
              - {key: r12, months: 12}
            """;

    @TempDir
    Path directory;

    private Books books() {
        return Books.small(directory)
                .delivered("2023-01", "2024-02")
                .budgeted("2024-01", "2024-12")
                .actual("2023-01", "4", "a1", "-5")
                .actual("2023-03", "4", "a1", "-1")
                .actual("2024-01", "4", "a1", "-7")
                .actual("2024-02", "4", "a1", "-20")
                .actual("2024-02", "3", "a1", "11")
                .budget("2024-12", "4", "a1", "-6");
    }

    private FigureTable months(String parameters) {
        return books().calculate(MonthlyAmounts::configure, parameters + SERIES, "2024-02");
    }

    @Test
    void the_years_months_stand_beside_budget_and_last_year_and_outcomes_end_with_the_report_month() {
        FigureTable table = months("accounts: {slag: [kostnad]}\nas: cost\n");
        assertThat(table.rows()).hasSize(12);
        assertThat(Kr.of(table, "feb", "utfall")).isEqualTo("20");
        assertThat(Kr.of(table, "mar", "utfall")).isEqualTo("blank");
        assertThat(Kr.of(table, "dec", "budget")).isEqualTo("6");
        assertThat(Kr.of(table, "jan", "fg_ar")).isEqualTo("5");
    }

    @Test
    void a_cost_is_a_minus_unless_it_is_asked_for_without() {
        assertThat(Kr.of(months("accounts: {slag: [kostnad]}\n"), "feb", "utfall"))
                .isEqualTo("-20");
        assertThat(Kr.of(months("as: cost\n"), "feb", "utfall")).isEqualTo("9");
    }

    @Test
    void twelve_months_are_summed_and_one_that_is_missing_makes_the_sum_missing() {
        FigureTable table = months("years-back: 1\n");
        assertThat(table.rows()).hasSize(14);
        assertThat(Kr.of(table, "2024-02", "r12")).isEqualTo("-17");
        assertThat(Kr.of(table, "2023-11", "r12")).isEqualTo("NO_DATA");
        assertThat(Kr.of(table, "2023-01", "fg_ar")).isEqualTo("NO_DATA");
        assertThat(Kr.of(table, "2023-02", "budget")).isEqualTo("NO_DATA");
    }

    @Test
    void two_series_of_one_key_are_told_of_and_do_not_stop_the_build() {
        Books books = books();
        String twice = "accounts: {slag: [kostnad]}\n" + SERIES + "  - {key: utfall, of: budget}\n";
        assertThat(books.calculate(MonthlyAmounts::configure, twice, "2024-02").columns())
                .hasSize(4);
        assertThat(books.findings().count(Code.NAME_DUPLICATE)).isEqualTo(1);
    }
}
