package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.calculation.rolling.RollingTwelve;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.testing.Books;
import se.hsnreport.testing.Kr;

/** Rolling twelve shows the way of a year's money, month by month. */
class RollingTwelveTest {
    @TempDir
    Path directory;

    private static FigureTable rolling(Books books, String parameters) {
        return books.calculate(RollingTwelve::configure, parameters, "2024-02");
    }

    private static List<String> months(FigureTable table) {
        return table.rows().stream().map(FigureTable.Row::key).toList();
    }

    @Test
    void the_first_point_is_the_twelfth_month_of_data_and_the_last_the_report_month() {
        Books books = Books.small(directory).delivered("2022-03", "2024-02");
        List<String> months = months(rolling(books, "years-back: 5"));
        assertThat(months).startsWith("2023-02").endsWith("2024-02").hasSize(13);
    }

    @Test
    void years_back_begins_the_line_in_a_january() {
        Books books = Books.small(directory).delivered("2019-01", "2024-02");
        assertThat(months(rolling(books, "years-back: 1")))
                .startsWith("2023-01")
                .hasSize(14);
    }

    @Test
    void less_than_a_year_of_data_is_no_line() {
        Books books = Books.small(directory).delivered("2023-04", "2024-02");
        assertThat(months(rolling(books, "years-back: 5"))).isEmpty();
    }

    @Test
    void a_point_is_the_sum_of_its_own_month_and_the_eleven_before() {
        Books books = Books.small(directory).delivered("2023-01", "2024-02").budgeted("2023-01", "2024-12");
        books.actual("2023-02", "4", "a1", "-1000")
                .actual("2023-03", "4", "a1", "-20")
                .actual("2024-02", "4", "a1", "-3");
        books.budget("2023-03", "4", "a1", "-7").budget("2024-03", "4", "a1", "-500");
        FigureTable table = rolling(books, "years-back: 5");
        assertThat(Kr.of(table, "2024-02", "utfall_r12")).isEqualTo("-23");
        assertThat(Kr.of(table, "2024-02", "budget_r12")).isEqualTo("-7");
        assertThat(Kr.of(table, "2024-01", "utfall_r12")).isEqualTo("-1020");
    }

    @Test
    void a_missing_month_makes_twelve_points_missing_and_none_of_them_smaller() {
        Books books = Books.small(directory)
                .delivered("2021-01", "2022-06")
                .delivered("2022-08", "2024-02")
                .actual("2022-06", "4", "a1", "-9");
        FigureTable table = rolling(books, "years-back: 5");
        assertThat(Kr.of(table, "2022-06", "utfall_r12")).isEqualTo("-9");
        for (Month month : new Period(new Month(2022, 7), new Month(2023, 6)).months()) {
            assertThat(Kr.of(table, month.toString(), "utfall_r12"))
                    .as(month.toString())
                    .isEqualTo("NO_DATA");
        }
        assertThat(Kr.of(table, "2023-07", "utfall_r12")).isEqualTo("0");
    }

    @Test
    void accounts_narrow_the_line_down() {
        Books books = Books.small(directory).delivered("2023-01", "2024-02");
        books.actual("2024-01", "4", "a1", "-5").actual("2024-01", "5", "a1", "-8");
        FigureTable table = rolling(books, "accounts: {resultatrad: [Material]}");
        assertThat(Kr.of(table, "2024-02", "utfall_r12")).isEqualTo("-8");
    }

    @Test
    void a_mistyped_parameter_is_told_and_not_passed_over() {
        Books books = Books.small(directory).delivered("2023-01", "2024-02");
        rolling(books, "year-back: 2");
        assertThat(books.findings().sorted()).extracting(Finding::code).containsExactly(Code.KEY_UNKNOWN);
    }

    @Test
    void from_point_to_point_it_changes_by_the_month_that_comes_less_the_month_that_goes() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Books books = Books.small(directory);
            Map<Month, BigDecimal> booked = new TreeMap<>();
            for (Month month : new Period(new Month(2021, 1), new Month(2024, 2)).months()) {
                BigDecimal amount = BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), 2);
                booked.put(month, amount);
                books.actual(month.toString(), "4", "b1", amount.toPlainString());
            }
            FigureTable table = rolling(books, "years-back: 5");
            for (Month month : new Period(new Month(2022, 1), new Month(2024, 2)).months()) {
                BigDecimal step = point(table, month).subtract(point(table, month.plus(-1)));
                assertThat(step)
                        .as("seed %d, %s", seed, month)
                        .isEqualByComparingTo(at(booked, month).subtract(at(booked, month.plus(-12))));
            }
        }
    }

    private static BigDecimal point(FigureTable table, Month month) {
        return table.figure(month.toString(), "utfall_r12")
                .orElseThrow()
                .number()
                .orElseThrow();
    }

    private static BigDecimal at(Map<Month, BigDecimal> booked, Month month) {
        return java.util.Objects.requireNonNull(booked.get(month));
    }

    @Test
    void a_year_of_data_is_one_point() {
        Books books = Books.small(directory).delivered("2023-03", "2024-02");
        assertThat(months(rolling(books, "years-back: 5"))).containsExactly("2024-02");
    }
}
