package se.hsnreport.calculation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.calculation.access.Delivery;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Unit;

/** Decisions are followed over their own months, grants by year, dates by report. */
class FollowUpTest {
    @TempDir
    Path temp;

    private FigureTable reduction(String month, String... more) {
        String[] rows = {
            "verksamhet;beslutat;typ;period;antal",
            "A;4;planerat;2023-12;1",
            "A;4;planerat;2024-01;0",
            "A;4;planerat;2024-03;3.5",
            "A;4;utfall;2023-12;1",
            "A;4;utfall;2024-01;0",
            "A;4;utfall;2024-02;0.5",
            "B;6;planerat;2024-01;6",
            "B;6;utfall;2023-12;0",
            "B;6;utfall;2024-01;6"
        };
        String[] all = java.util.Arrays.copyOf(rows, rows.length + more.length);
        System.arraycopy(more, 0, all, rows.length, more.length);
        return Delivery.in(temp).role("personalreducering", all).calculate(Reduction::configure, "total: Summa", month);
    }

    @Test
    void a_reduction_adds_up_over_the_months_of_its_programme() {
        FigureTable table = reduction("2024-02", "B;6;utfall;2024-02;0");
        assertThat(table.columns())
                .extracting(FigureTable.Column::key)
                .containsExactly("totalt", "dec", "jan", "feb", "mar", "ack_antal", "uppfyllnad_procent");
        assertThat(table.rows())
                .extracting(FigureTable.Row::key)
                .containsExactly(
                        "A, planerat", "A, utfall", "B, planerat", "B, utfall", "Summa, planerat", "Summa, utfall");
        assertThat(Delivery.column(table, "totalt"))
                .containsExactly(
                        "A, planerat 4",
                        "A, utfall ",
                        "B, planerat 6",
                        "B, utfall ",
                        "Summa, planerat 10",
                        "Summa, utfall ");
        assertThat(Delivery.column(table, "ack_antal"))
                .containsExactly(
                        "A, planerat 4.5",
                        "A, utfall 1.5",
                        "B, planerat 6",
                        "B, utfall 6",
                        "Summa, planerat 10.5",
                        "Summa, utfall 7.5");
    }

    @Test
    void what_is_done_is_a_share_of_what_was_decided_and_not_of_what_was_planned() {
        FigureTable table = reduction("2024-02", "B;6;utfall;2024-02;0");
        assertThat(Delivery.of(table, "A, planerat", "uppfyllnad_procent")).isEqualTo("0.375");
        assertThat(Delivery.of(table, "Summa, utfall", "uppfyllnad_procent")).isEqualTo("0.75");
    }

    @Test
    void months_to_come_have_a_plan_and_no_outcome() {
        FigureTable table = reduction("2024-01");
        assertThat(Delivery.of(table, "A, planerat", "mar")).isEqualTo("3.5");
        assertThat(Delivery.of(table, "A, utfall", "feb")).isEmpty();
        assertThat(Delivery.of(table, "A, utfall", "ack_antal")).isEqualTo("1");
        assertThat(table.remarks().period()).isEmpty();
    }

    @Test
    void an_outcome_that_one_has_not_reported_is_missing_also_in_the_sum() {
        FigureTable table = reduction("2024-02");
        assertThat(Delivery.of(table, "A, utfall", "feb")).isEqualTo("0.5");
        assertThat(Delivery.of(table, "B, utfall", "feb")).isEqualTo("NO_DATA");
        assertThat(Delivery.of(table, "Summa, utfall", "feb")).isEqualTo("NO_DATA");
        assertThat(Delivery.of(table, "Summa, utfall", "uppfyllnad_procent")).isEqualTo("NO_DATA");
    }

    @Test
    void grants_are_those_of_the_year_and_only_what_is_summed_is_summed() {
        FigureTable table = Delivery.in(temp)
                .role(
                        "statsbidrag",
                        "ar;rad;statsbidrag;att_fordela",
                        "2024;Stort;100;",
                        "2024;Delat;-40;10",
                        "2024;Litet;;5",
                        "2023;Stort;9;9")
                .calculate(Grants::configure, "{total: Summa, summed: att_fordela}", "2024-02");
        assertThat(Delivery.column(table, "statsbidrag_tkr"))
                .containsExactly("Stort 100", "Delat -40", "Litet ", "Summa ");
        assertThat(Delivery.column(table, "att_fordela_tkr"))
                .containsExactly("Stort ", "Delat 10", "Litet 5", "Summa 15");
    }

    @Test
    void the_calendar_has_a_row_a_step_and_a_column_a_report() {
        FigureTable table = calendar("2024;HSN;Februari;Klar;2024-03-11", "2024;HSN;December;Klar;2025-01-24");
        assertThat(Delivery.of(table, "Klar", "Februari")).isEqualTo("2024-03-11");
        assertThat(Delivery.of(table, "Klar", "December")).isEqualTo("2025-01-24");
        assertThat(table.figure("Klar", "Februari")).map(Figure::unit).contains(Unit.DATUM);
    }

    @Test
    void a_step_without_a_date_is_blank_and_other_years_and_boards_are_left_out() {
        FigureTable table =
                calendar("2024;HSN;Februari;Klar;", "2023;HSN;Mars;Klar;2023-04-01", "2024;RS;Mars;Klar;2024-04-01");
        assertThat(Delivery.column(table, "Februari")).containsExactly("Klar ");
        assertThat(table.columns()).extracting(FigureTable.Column::key).containsExactly("Februari");
    }

    @Test
    void a_step_with_two_dates_is_told_of() {
        Delivery delivery = Delivery.in(temp)
                .role(
                        "tidplan",
                        "ar;namnd;rapport;moment;datum",
                        "2024;HSN;Februari;Klar;2024-03-11",
                        "2024;HSN;Februari;Klar;2024-03-12");
        delivery.calculate(Schedule::configure, "board: HSN", "2024-02");
        assertThat(delivery.told()).singleElement().asString().contains("name-duplicate [Klar, Februari]");
    }

    private FigureTable calendar(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "ar;namnd;rapport;moment;datum";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Delivery.in(temp).role("tidplan", lines).calculate(Schedule::configure, "board: HSN", "2024-02");
    }

    @Test
    void a_field_of_grants_that_is_none_is_told_of() {
        Delivery delivery = Delivery.in(temp).role("statsbidrag", "ar;rad;statsbidrag;att_fordela", "2024;Stort;100;");
        delivery.calculate(Grants::configure, "{total: Summa, summed: att_fordel}", "2024-02");
        assertThat(delivery.told())
                .singleElement()
                .asString()
                .contains("name-unknown [att_fordel, summed, att_fordela,");
    }

    @Test
    void a_figure_of_one_operation_says_whose_rows_it_is_made_of_and_the_sum_names_none() {
        FigureTable table = reduction("2024-02");
        assertThat(operation(table, "A, planerat")).isEqualTo("A");
        assertThat(operation(table, "Summa, planerat")).isEmpty();
    }

    private static String operation(FigureTable table, String row) {
        return table.figure(row, "totalt").orElseThrow().trail().selections().stream()
                .map(selection -> selection.filters().getOrDefault("verksamhet", ""))
                .collect(java.util.stream.Collectors.joining());
    }
}
