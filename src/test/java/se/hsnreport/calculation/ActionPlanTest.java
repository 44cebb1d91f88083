package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.calculation.actionplan.ActionPlan;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.testing.Books;
import se.hsnreport.testing.Kr;

/** Action plans are held against what was planned for the months so far, not for the year. */
class ActionPlanTest {
    @TempDir
    Path directory;

    private Books books = Books.in(Path.of("."));

    @BeforeEach
    void open() {
        books = Books.small(directory).delivered("2024-01", "2024-02");
    }

    private FigureTable plans() {
        return books.calculate(ActionPlan::configure, "total: Summa", "2024-02");
    }

    @Test
    void planned_for_the_year_planned_so_far_and_achieved_are_three_sums() {
        books.plan("A", "plan", "2024-01", "100")
                .plan("A", "plan", "2024-02", "100")
                .plan("A", "plan", "2024-12", "50");
        books.plan("A", "effekt", "2024-01", "60").plan("A", "effekt", "2024-02", "90");
        FigureTable table = plans();
        assertThat(Kr.of(table, "A Område A", "helar_tkr")).isEqualTo("250");
        assertThat(Kr.of(table, "A Område A", "plan_ack_tkr")).isEqualTo("200");
        assertThat(Kr.of(table, "A Område A", "effekt_ack_tkr")).isEqualTo("150");
        assertThat(Kr.of(table, "A Område A", "uppnadd_procent")).isEqualTo("0.75");
    }

    @Test
    void the_share_of_all_is_the_share_of_the_sums_and_not_the_mean_of_shares() {
        books.plan("A", "plan", "2024-01", "900").plan("A", "effekt", "2024-01", "900");
        books.plan("B", "plan", "2024-01", "100").plan("B", "effekt", "2024-01", "10");
        assertThat(Kr.of(plans(), "Summa", "uppnadd_procent")).isEqualTo("0.91");
    }

    @Test
    void an_area_that_the_organisation_does_not_know_stands_as_the_extract_names_it() {
        books.plan("STAB", "plan", "2024-01", "7");
        assertThat(plans().rows()).extracting(FigureTable.Row::key).containsExactly("STAB Plan STAB", "Summa");
    }

    @Test
    void other_years_and_later_effects_do_not_count() {
        books.plan("A", "plan", "2024-01", "1")
                .plan("A", "plan", "2023-02", "1000")
                .plan("A", "plan", "2025-01", "1000");
        books.plan("A", "effekt", "2024-02", "1").plan("A", "effekt", "2024-03", "1000");
        assertThat(Kr.of(plans(), "Summa", "helar_tkr")).isEqualTo("1");
        assertThat(Kr.of(plans(), "Summa", "effekt_ack_tkr")).isEqualTo("1");
    }

    @Test
    void no_effect_delivered_is_no_effect_of_zero() {
        books.plan("A", "plan", "2024-01", "1");
        assertThat(Kr.of(plans(), "A Område A", "effekt_ack_tkr")).isEqualTo("NO_DATA");
        assertThat(Kr.of(plans(), "A Område A", "uppnadd_procent")).isEqualTo("NO_DATA");
    }

    @Test
    void a_share_of_a_plan_of_nothing_cannot_be_calculated() {
        books.plan("A", "plan", "2024-01", "0").plan("A", "effekt", "2024-01", "5");
        assertThat(Kr.of(plans(), "A Område A", "uppnadd_procent")).isEqualTo("NOT_CALCULABLE");
    }

    @Test
    void a_year_without_plans_is_a_table_without_rows() {
        books.plan("A", "plan", "2023-01", "1");
        assertThat(plans().rows()).isEmpty();
    }

    @Test
    void figures_say_which_file_they_are_from() {
        books.plan("A", "plan", "2024-01", "1").plan("A", "plan", "2024-02", "1");
        var trail = plans().figure("Summa", "plan_ack_tkr").orElseThrow().trail();
        assertThat(trail.sources()).singleElement().satisfies(source -> {
            assertThat(source.resource()).isEqualTo("atgardsplan");
            assertThat(source.rows()).isEqualTo(2);
            assertThat(source.files()).containsExactly("atgardsplan.csv");
        });
    }
}
