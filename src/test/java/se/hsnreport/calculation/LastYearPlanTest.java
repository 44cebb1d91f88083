package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.calculation.statement.LastYearPlan;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.testing.Books;
import se.hsnreport.testing.Kr;

/** Costs that were to become less are held against last year's, less so many per cent. */
class LastYearPlanTest {
    private static final String PARAMETERS = """
            accounts: {resultatrad: [Material]}
            each: forvaltning
            names: {FA: Förvaltning A}
            less: 15
            total: Alla
            """;

    @TempDir
    Path directory;

    private FigureTable plan(Books books) {
        return books.calculate(LastYearPlan::configure, PARAMETERS, "2024-02");
    }

    @Test
    void the_plan_is_last_years_less_fifteen_per_cent_and_more_than_it_is_plus() {
        FigureTable table = plan(Books.small(directory)
                .delivered("2023-01", "2024-02")
                .actual("2023-01", "5", "a1", "-200")
                .actual("2023-03", "5", "a1", "-999")
                .actual("2024-02", "5", "a1", "-204")
                .actual("2024-02", "4", "a1", "-999"));
        assertThat(Kr.of(table, "Förvaltning A", "ack_utfall_fg_ar")).isEqualTo("200");
        assertThat(Kr.of(table, "Förvaltning A", "plan")).isEqualTo("170");
        assertThat(table.figure("Förvaltning A", "plan").orElseThrow().trail().formula())
                .isEqualTo("utfall föregående år × 85 / 100");
        assertThat(Kr.of(table, "Förvaltning A", "ack_utfall")).isEqualTo("204");
        assertThat(Kr.of(table, "Förvaltning A", "mot_plan")).isEqualTo("34");
        assertThat(Kr.of(table, "Förvaltning A", "mot_plan_procent")).isEqualTo("0.2");
        assertThat(Kr.of(table, "Förvaltning A", "forandring_procent")).isEqualTo("0.02");
        assertThat(Kr.of(table, "Alla", "mot_plan_procent")).isEqualTo("0.2");
        assertThat(Kr.of(table, "Alla", "mindre_procent")).isEqualTo("0.15");
    }

    @Test
    void parts_without_such_costs_have_no_row_and_new_ones_no_percentage() {
        FigureTable table =
                plan(Books.small(directory).delivered("2023-01", "2024-02").actual("2024-02", "5", "b1", "-10"));
        assertThat(table.rows()).extracting(FigureTable.Row::key).containsExactly("FB", "Alla");
        assertThat(Kr.of(table, "FB", "plan")).isEqualTo("0");
        assertThat(Kr.of(table, "FB", "mot_plan_procent")).isEqualTo("NOT_CALCULABLE");
    }

    @Test
    void no_percentage_is_made_of_what_is_shown_as_nothing() {
        Books books = Books.small(directory)
                .delivered("2023-01", "2024-02")
                .actual("2023-01", "5", "b1", "-400")
                .actual("2024-02", "5", "b1", "-9000");
        FigureTable table = books.calculate(LastYearPlan::configure, PARAMETERS + "rounded-to: tkr\n", "2024-02");
        assertThat(Kr.of(table, "FB", "mot_plan_procent")).isEqualTo("NOT_CALCULABLE");
        assertThat(Kr.of(table, "FB", "forandring_procent")).isEqualTo("NOT_CALCULABLE");
    }

    @Test
    void without_last_year_there_is_no_plan() {
        FigureTable table =
                plan(Books.small(directory).delivered("2024-01", "2024-02").actual("2024-02", "5", "b1", "-10"));
        assertThat(Kr.of(table, "Alla", "plan")).isEqualTo("NO_DATA");
        assertThat(Kr.of(table, "Alla", "mot_plan_procent")).isEqualTo("NO_DATA");
    }

    @Test
    void a_field_that_an_organisation_does_not_have_is_told_of() {
        Books books = Books.small(directory).delivered("2023-01", "2024-02");
        books.calculate(LastYearPlan::configure, PARAMETERS.replace("forvaltning", "forvaltningen"), "2024-02");
        assertThat(books.findings().count(Code.NAME_UNKNOWN)).isOne();
    }
}
