package se.hsnreport.calculation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.FigureTable;

/** What has changed on the waiting lists since last month, and by whom. */
class WaitingChangesTest {
    private static final String ROWS = """
            rows:
              - {share: Inom, measure: atgard, population: vantande, pvv-mov: exkl}
              - {count: Länge, part: over_90, measure: atgard, population: vantande, pvv-mov: exkl}
            """;

    @TempDir
    Path temp;

    private FigureTable changes(String parameters, String month) {
        return Delivery.in(temp)
                .role(
                        "vantetider",
                        "period;region;matt;population;pvv_mov;klinik;antal_inom;antal_totalt;over_90",
                        "2024-01;Norr;atgard;vantande;exkl;A;70;100;20",
                        "2024-01;Norr;atgard;vantande;exkl;B;50;100;50",
                        "2024-02;Norr;atgard;vantande;exkl;A;60;100;45",
                        "2024-02;Norr;atgard;vantande;exkl;C;40;100;30",
                        "2024-02;Söder;atgard;vantande;exkl;A;1;100;999",
                        "2024-02;Norr;forstabesok;vantande;exkl;A;1;100;999")
                .calculate(WaitingChanges::configure, parameters, month);
    }

    @Test
    void a_share_changes_in_percentage_points_and_a_number_in_numbers() {
        FigureTable table = changes(ROWS, "2024-02");
        assertThat(Delivery.of(table, "Inom", "varde")).isEqualTo("0.5");
        assertThat(Delivery.of(table, "Inom", "foregaende_manad")).isEqualTo("0.6");
        assertThat(Delivery.of(table, "Inom", "forandring_procentenheter")).isEqualTo("-0.1");
        assertThat(Delivery.of(table, "Länge", "varde")).isEqualTo("75");
        assertThat(Delivery.of(table, "Länge", "forandring_antal")).isEqualTo("5");
    }

    @Test
    void by_clinic_the_changes_add_up_and_a_clinic_that_is_new_or_gone_counts_from_or_to_nothing() {
        FigureTable table = changes("by: klinik\ntotal: Alla\n" + ROWS, "2024-02");
        assertThat(Delivery.column(table, "Länge")).containsExactly("A 25", "B -50", "C 30", "Alla 5");
    }

    @Test
    void without_the_month_before_nothing_has_changed_that_one_could_tell() {
        FigureTable table = changes(ROWS, "2024-01");
        assertThat(Delivery.of(table, "Länge", "varde")).isEqualTo("70");
        assertThat(Delivery.of(table, "Länge", "forandring_antal")).isEqualTo("NO_DATA");
    }
}
