package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.calculation.forecast.Forecast;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.testing.Books;
import se.hsnreport.testing.Kr;

/** Where the year is heading: a projection is computed, a forecast is handed in, and neither is taken for the other. */
class ForecastTest {
    @TempDir
    Path directory;

    private Books books = Books.in(Path.of("."));

    @BeforeEach
    void open() {
        books = Books.small(directory).delivered("2023-01", "2024-02").budgeted("2023-01", "2024-12");
    }

    private FigureTable forecast(String month) {
        return books.calculate(Forecast::configure, "post: Prognos", month);
    }

    @Test
    void the_projection_takes_the_exact_deviation_by_months_times_twelve() {
        books.actual("2024-01", "4", "a1", "-65591539.99").actual("2024-02", "4", "a1", "-100000000");
        assertThat(Kr.of(forecast("2024-02"), "linjar_framskrivning", "varde")).isEqualTo("-993549239.94");
    }

    @Test
    void a_projection_that_does_not_come_out_even_keeps_twelve_decimals() {
        books = Books.small(directory).delivered("2023-01", "2024-07").budgeted("2023-01", "2024-12");
        books.actual("2024-01", "4", "a1", "-1");
        assertThat(Kr.of(forecast("2024-07"), "linjar_framskrivning", "varde")).isEqualTo("-1.714285714286");
    }

    @Test
    void forecasts_are_those_handed_in_after_the_month_and_after_the_same_month_last_year() {
        books.forecast("2024-02", "Prognos", "-600").forecast("2023-02", "Prognos", "-350");
        books.forecast("2024-01", "Prognos", "-1").forecast("2023-12", "Prognos", "-2");
        FigureTable table = forecast("2024-02");
        assertThat(Kr.of(table, "lamnad_prognos", "varde")).isEqualTo("-600");
        assertThat(Kr.of(table, "lamnad_prognos_fg_ar", "varde")).isEqualTo("-350");
    }

    @Test
    void no_forecast_handed_in_is_missing_and_no_zero() {
        assertThat(Kr.of(forecast("2024-02"), "lamnad_prognos", "varde")).isEqualTo("NO_DATA");
    }

    @Test
    void what_the_controller_counts_on_stands_beside_the_forecast_and_is_not_added_to_it() {
        books.forecast("2024-02", "Prognos", "-600").forecast("2024-02", "Mindre hyrpersonal", "90");
        FigureTable table = forecast("2024-02");
        assertThat(Kr.of(table, "lamnad_prognos", "varde")).isEqualTo("-600");
        assertThat(Kr.of(table, "Mindre hyrpersonal", "varde")).isEqualTo("90");
    }

    @Test
    void the_way_to_the_forecast_is_straight_from_where_the_year_stands() {
        books.actual("2024-02", "4", "a1", "-100").forecast("2024-02", "Prognos", "-600");
        FigureTable table = forecast("2024-02");
        assertThat(Kr.of(table, "jan", "prognos")).isEqualTo("blank");
        assertThat(Kr.of(table, "feb", "prognos")).isEqualTo("-100");
        assertThat(Kr.of(table, "mar", "prognos")).isEqualTo("-150");
        assertThat(Kr.of(table, "dec", "prognos")).isEqualTo("-600");
    }

    @Test
    void without_a_forecast_there_is_no_way_to_it() {
        assertThat(Kr.of(forecast("2024-02"), "dec", "prognos")).isEqualTo("blank");
    }

    @Test
    void in_december_the_year_is_there_and_needs_no_way() {
        books = Books.small(directory).delivered("2022-01", "2023-12").budgeted("2022-01", "2023-12");
        books.actual("2023-05", "4", "a1", "-5").forecast("2023-12", "Prognos", "-5");
        FigureTable table = forecast("2023-12");
        assertThat(Kr.of(table, "dec", "prognos")).isEqualTo("blank");
        assertThat(Kr.of(table, "linjar_framskrivning", "varde")).isEqualTo("-5");
    }

    @Test
    void lines_accumulate_this_year_to_the_month_and_last_year_to_december() {
        books.actual("2024-01", "4", "a1", "-1")
                .actual("2024-02", "4", "a1", "-2")
                .actual("2023-11", "4", "b1", "-7");
        FigureTable table = forecast("2024-02");
        assertThat(Kr.of(table, "jan", "2024")).isEqualTo("-1");
        assertThat(Kr.of(table, "feb", "2024")).isEqualTo("-3");
        assertThat(Kr.of(table, "mar", "2024")).isEqualTo("blank");
        assertThat(Kr.of(table, "okt", "2023")).isEqualTo("0");
        assertThat(Kr.of(table, "dec", "2023")).isEqualTo("-7");
    }
}
