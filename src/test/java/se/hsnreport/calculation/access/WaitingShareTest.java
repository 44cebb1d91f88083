package se.hsnreport.calculation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Source;

/** How long people wait is told of the latest month that there are data of. */
class WaitingShareTest {
    private static final String HEAD = "period;region;matt;population;pvv_mov;klinik;antal_inom;antal_totalt";
    private static final String PARAMETERS = """
            measure: atgard
            population: vantande
            pvv-mov: exkl
            count: Antal
            share: Andel
            """;

    @TempDir
    Path temp;

    private FigureTable share(String month, String... rows) {
        Delivery delivery = Delivery.in(temp);
        String[] lines = new String[rows.length + 1];
        lines[0] = HEAD;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return delivery.role("vantetider", lines).calculate(WaitingShare::configure, PARAMETERS, month);
    }

    @Test
    void a_share_is_that_of_the_sums_over_the_clinics_and_not_the_mean_of_their_shares() {
        FigureTable table = share(
                "2024-02", "2024-02;Norr;atgard;vantande;exkl;A;90;100", "2024-02;Norr;atgard;vantande;exkl;B;10;300");
        assertThat(Delivery.of(table, "Andel", "varde")).isEqualTo("0.25");
        assertThat(Delivery.of(table, "Antal", "varde")).isEqualTo("100");
    }

    @Test
    void waiting_is_never_summed_over_months() {
        FigureTable table = share(
                "2024-02", "2024-01;Norr;atgard;vantande;exkl;A;70;100", "2024-02;Norr;atgard;vantande;exkl;A;60;100");
        assertThat(Delivery.of(table, "Antal", "varde")).isEqualTo("60");
        assertThat(Delivery.column(table, "antal")).containsExactly("2024-01 70", "2024-02 60");
    }

    @Test
    void other_regions_measures_populations_and_exclusions_do_not_count() {
        FigureTable table = share(
                "2024-02",
                "2024-02;Norr;atgard;vantande;exkl;A;1;2",
                "2024-02;Söder;atgard;vantande;exkl;A;100;100",
                "2024-02;RIKET;atgard;vantande;exkl;;100;100",
                "2024-02;Norr;forstabesok;vantande;exkl;A;100;100",
                "2024-02;Norr;atgard;genomforda;exkl;A;100;100",
                "2024-02;Norr;atgard;vantande;inkl;A;100;100");
        assertThat(Delivery.of(table, "Antal", "varde")).isEqualTo("1");
        assertThat(Delivery.of(table, "Andel", "varde")).isEqualTo("0.5");
    }

    @Test
    void the_change_is_in_percent_of_numbers_and_in_percentage_points_of_shares() {
        FigureTable table = share(
                "2024-02", "2023-02;Norr;atgard;vantande;exkl;A;80;100", "2024-02;Norr;atgard;vantande;exkl;A;60;100");
        assertThat(Delivery.of(table, "Antal", "forandring_procent")).isEqualTo("-0.25");
        assertThat(Delivery.of(table, "Andel", "forandring_procentenheter")).isEqualTo("-0.2");
        assertThat(Delivery.of(table, "Andel", "foregaende_ar")).isEqualTo("0.8");
        assertThat(Delivery.of(table, "Andel", "forandring_procent")).isEmpty();
    }

    @Test
    void a_report_month_without_data_shows_the_latest_month_and_says_so() {
        FigureTable table = share("2024-03", "2024-02;Norr;atgard;vantande;exkl;A;1;2");
        assertThat(Delivery.of(table, "Andel", "varde")).isEqualTo("0.5");
        assertThat(table.remarks().period()).contains(Period.of(new Month(2024, 2)));
        assertThat(share("2024-02", "2024-02;Norr;atgard;vantande;exkl;A;1;2")
                        .remarks()
                        .period())
                .isEmpty();
    }

    @Test
    void a_month_after_the_report_month_is_not_looked_at() {
        FigureTable table =
                share("2024-02", "2024-02;Norr;atgard;vantande;exkl;A;1;2", "2024-03;Norr;atgard;vantande;exkl;A;2;2");
        assertThat(Delivery.of(table, "Andel", "varde")).isEqualTo("0.5");
    }

    @Test
    void a_month_between_that_was_not_delivered_is_missing_and_not_zero() {
        FigureTable table =
                share("2024-03", "2024-01;Norr;atgard;vantande;exkl;A;1;2", "2024-03;Norr;atgard;vantande;exkl;A;1;2");
        assertThat(Delivery.column(table, "andel")).containsExactly("2024-01 0.5", "2024-02 NO_DATA", "2024-03 0.5");
        assertThat(Delivery.column(table, "andel_fg_ar")).containsExactly("2024-01 ", "2024-02 ", "2024-03 ");
    }

    @Test
    void nobody_waiting_gives_no_share() {
        FigureTable table = share("2024-02", "2024-02;Norr;atgard;vantande;exkl;A;0;0");
        assertThat(Delivery.of(table, "Andel", "varde")).isEqualTo("NOT_CALCULABLE");
        assertThat(Delivery.of(table, "Antal", "varde")).isEqualTo("0");
    }

    @Test
    void no_data_is_a_table_without_rows() {
        assertThat(share("2024-02", "2024-02;Söder;atgard;vantande;exkl;A;1;2").rows())
                .isEmpty();
    }

    @Test
    void a_template_that_would_count_people_twice_is_asked_to_choose() {
        Delivery delivery = Delivery.in(temp)
                .role(
                        "vantetider",
                        HEAD,
                        "2024-02;Norr;atgard;vantande;exkl;A;1;2",
                        "2024-02;Norr;atgard;genomforda;inkl;A;1;2");
        delivery.calculate(WaitingShare::configure, "measure: atgard", "2024-02");
        assertThat(delivery.told())
                .containsExactlyInAnyOrder("t.yaml:1:1 key-missing [population]", "t.yaml:1:1 key-missing [pvv-mov]");
    }

    @Test
    void the_trail_names_the_filters_and_the_rows() {
        FigureTable table =
                share("2024-02", "2024-02;Norr;atgard;vantande;exkl;A;1;2", "2024-02;Norr;atgard;vantande;exkl;B;1;2");
        var trail = table.figure("Antal", "varde").orElseThrow().trail();
        assertThat(trail.sources()).containsExactly(new Source("vantetider", 2, java.util.List.of("vantetider.csv")));
        assertThat(trail.selections())
                .extracting(Selection::filters)
                .containsExactly(java.util.Map.of(
                        "matt", "atgard", "population", "vantande", "pvv_mov", "exkl", "region", "Norr"));
    }

    @Test
    void what_is_noted_about_the_measure_is_told() {
        FigureTable table = Delivery.in(temp)
                .role("vantetider", HEAD, "2024-02;Norr;atgard;vantande;exkl;A;1;2")
                .role(
                        "anmarkningar",
                        "matt;fran;till;slag;rapport;text",
                        "atgard;2024-02;2024-02;preliminar;;Ej slutlig",
                        "bedomning;2024-02;2024-02;preliminar;;Annat")
                .calculate(WaitingShare::configure, PARAMETERS, "2024-02");
        assertThat(Delivery.of(table, "Andel", "varde")).isEqualTo("0.5 preliminary");
        assertThat(table.remarks().preliminary()).isTrue();
        assertThat(table.remarks().notes()).containsExactly("Ej slutlig");
    }
}
