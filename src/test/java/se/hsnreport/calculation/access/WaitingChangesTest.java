package se.hsnreport.calculation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    private static final List<String> WAITING = List.of(
            "period;region;matt;population;pvv_mov;klinik;antal_inom;antal_totalt;over_90",
            "2024-01;Norr;atgard;vantande;exkl;A;70;100;20",
            "2024-01;Norr;atgard;vantande;exkl;B;50;100;50",
            "2024-02;Norr;atgard;vantande;exkl;A;60;100;45",
            "2024-02;Norr;atgard;vantande;exkl;C;40;100;30",
            "2024-02;Söder;atgard;vantande;exkl;A;1;100;999",
            "2024-02;Norr;forstabesok;vantande;exkl;A;1;100;999");

    private Delivery waiting(String... more) {
        return Delivery.in(temp)
                .role(
                        "vantetider",
                        Stream.concat(WAITING.stream(), Stream.of(more)).toList());
    }

    private FigureTable changes(String parameters, String month) {
        return waiting().calculate(WaitingChanges::configure, parameters, month);
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

    @Test
    void over_a_break_in_the_series_no_change_is_told() {
        Delivery delivery = waiting()
                .role(
                        "anmarkningar",
                        "matt;fran;till;slag;rapport;text",
                        "vantetider;2024-02-01;;brott;;Nytt sätt att mäta");
        FigureTable table = delivery.calculate(WaitingChanges::configure, ROWS, "2024-02");
        assertThat(Delivery.of(table, "Länge", "varde")).isEqualTo("75");
        assertThat(Delivery.of(table, "Länge", "forandring_antal")).isEqualTo("NOT_CALCULABLE");
        assertThat(Delivery.of(table, "Inom", "forandring_procentenheter")).isEqualTo("NOT_CALCULABLE");
        FigureTable clinics = delivery.calculate(WaitingChanges::configure, "by: klinik\n" + ROWS, "2024-02");
        assertThat(Delivery.column(clinics, "Länge")).allMatch(cell -> cell.endsWith("NOT_CALCULABLE"));
    }

    @Test
    void a_number_that_somebody_left_blank_is_missing_and_so_is_the_sum() {
        Delivery delivery =
                waiting("2024-01;Norr;atgard;vantande;exkl;D;60;100;45", "2024-02;Norr;atgard;vantande;exkl;D;60;100;");
        FigureTable table = delivery.calculate(WaitingChanges::configure, ROWS, "2024-02");
        assertThat(Delivery.of(table, "Länge", "varde")).isEqualTo("NO_DATA");
        assertThat(Delivery.of(table, "Inom", "varde")).isEqualTo("0.533333333333");
        FigureTable clinics = delivery.calculate(WaitingChanges::configure, "by: klinik\n" + ROWS, "2024-02");
        assertThat(Delivery.column(clinics, "Länge")).contains("A 25", "D NO_DATA", "Summa NO_DATA");
        assertThat(delivery.told()).hasSize(1).allMatch(one -> one.contains("[vantetider, D, over_90, 2024-02]"));
    }

    @Test
    void a_clinic_that_is_gone_while_the_others_are_as_they_were_was_not_delivered() {
        Delivery delivery = waiting("2024-03;Norr;atgard;vantande;exkl;A;60;100;40");
        FigureTable gone = delivery.calculate(WaitingChanges::configure, "by: klinik\n" + ROWS, "2024-03");
        assertThat(delivery.told()).hasSize(1).allMatch(one -> one.contains("part-missing [vantetider, C, "));
        assertThat(Delivery.column(gone, "Länge")).containsExactly("A -5", "C NO_DATA", "Summa NO_DATA");
    }

    @Test
    void a_clinic_that_is_back_was_not_delivered_before_and_one_that_never_was_there_is_new() {
        String[] back = {
            "2024-03;Norr;atgard;vantande;exkl;A;60;100;40",
            "2024-03;Norr;atgard;vantande;exkl;C;60;100;40",
            "2024-03;Norr;atgard;vantande;exkl;B;60;100;40"
        };
        assertThat(Delivery.column(
                        waiting(back).calculate(WaitingChanges::configure, "by: klinik\n" + ROWS, "2024-03"), "Länge"))
                .containsExactly("A -5", "C 10", "B NO_DATA", "Summa NO_DATA");
        back[2] = "2024-03;Norr;atgard;vantande;exkl;D;60;100;40";
        assertThat(Delivery.column(
                        waiting(back).calculate(WaitingChanges::configure, "by: klinik\n" + ROWS, "2024-03"), "Länge"))
                .containsExactly("A -5", "C 10", "D 40", "Summa 45");
    }

    @Test
    void the_extracts_own_sum_is_no_clinic_and_doubles_nothing() {
        Delivery delivery = waiting("2024-02;Norr;atgard;vantande;exkl;Summa;100;200;75");
        FigureTable table = delivery.calculate(WaitingChanges::configure, "by: klinik\n" + ROWS, "2024-02");
        assertThat(Delivery.column(table, "Länge")).containsExactly("A 25", "B -50", "C 30", "Summa 5");
        assertThat(delivery.told()).hasSize(1).allMatch(one -> one.contains("1 ") && one.contains("Summa"));
    }

    @Test
    void a_field_that_the_extract_does_not_have_and_two_items_of_one_name_are_told_of() {
        Delivery delivery = waiting();
        assertThat(delivery.calculate(WaitingChanges::configure, "by: klinink\n" + ROWS, "2024-02")
                        .rows())
                .isEmpty();
        assertThat(delivery.told()).hasSize(1).allMatch(one -> one.contains("klinik"));
        assertThat(delivery.calculate(WaitingChanges::configure, ROWS.replace("Länge", "Inom"), "2024-02")
                        .rows())
                .hasSize(1);
    }
}
