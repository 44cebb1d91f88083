package se.hsnreport.calculation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.FigureTable;

/** How many calls are answered, year upon year. */
class TelephoneTest {
    @TempDir
    Path temp;

    private Delivery calls(String... rows) {
        List<String> lines = new ArrayList<>(List.of("period;samtal;besvarade;unika_nummer"));
        lines.addAll(List.of(rows));
        return Delivery.in(temp).role("telefon", lines);
    }

    private static FigureTable table(Delivery delivery, String month) {
        return delivery.calculate(Telephone::configure, "years: 2", month);
    }

    @Test
    void every_year_is_a_line_and_the_latest_month_stands_against_last_years() {
        FigureTable table = table(calls("2023-02;100;50;80", "2024-01;100;60;80", "2024-02;200;150;88"), "2024-02");
        assertThat(table.columns())
                .extracting(FigureTable.Column::key)
                .startsWith("varde")
                .contains("2023", "2024");
        assertThat(Delivery.column(table, "2024")).startsWith("jan 0.6", "feb 0.75", "mar ");
        assertThat(Delivery.column(table, "2023")).startsWith("jan ", "feb 0.5", "mar NO_DATA");
        assertThat(Delivery.of(table, "Antal samtal", "forandring_procent")).isEqualTo("1");
        assertThat(Delivery.of(table, "Unika telefonnummer", "forandring_procent"))
                .isEqualTo("0.1");
        assertThat(Delivery.of(table, "Andel besvarade", "forandring_procentenheter"))
                .isEqualTo("0.25");
    }

    @Test
    void a_new_measurement_is_a_gap_a_note_and_no_change_across_it() {
        Delivery delivery = calls("2023-07;10;5;1", "2024-05;10;6;1", "2024-06;10;7;1", "2024-07;10;8;1")
                .role("anmarkningar", "matt;fran;till;slag;rapport;text", "telefon;2024-06;;brott;;Ny mätning");
        FigureTable table = table(delivery, "2024-07");
        assertThat(Delivery.column(table, "2024")).contains("maj 0.6", "jun NOT_CALCULABLE", "jul 0.8");
        assertThat(Delivery.of(table, "Andel besvarade", "varde")).isEqualTo("0.8");
        assertThat(Delivery.of(table, "Andel besvarade", "foregaende_ar")).isEqualTo("0.5");
        assertThat(Delivery.of(table, "Andel besvarade", "forandring_procentenheter"))
                .isEqualTo("NOT_CALCULABLE");
        assertThat(table.remarks().notes()).containsExactly("Ny mätning");
        assertThat(table.remarks().events()).containsExactly(new FigureTable.Event("jun", "Ny mätning"));
    }

    @Test
    void a_break_that_is_not_shown_is_not_told() {
        Delivery delivery = calls("2023-02;10;5;1", "2024-02;10;6;1")
                .role("anmarkningar", "matt;fran;till;slag;rapport;text", "telefon;2024-06;;brott;;Ny mätning");
        FigureTable table = table(delivery, "2024-02");
        assertThat(table.remarks().notes()).isEmpty();
        assertThat(table.remarks().events()).isEmpty();
    }

    @Test
    void callers_that_were_not_counted_do_not_hide_the_calls() {
        FigureTable table = table(calls("2024-02;10;6;"), "2024-02");
        assertThat(Delivery.of(table, "Unika telefonnummer", "varde")).isEqualTo("NO_DATA");
        assertThat(Delivery.of(table, "Andel besvarade", "varde")).isEqualTo("0.6");
    }

    @Test
    void a_year_without_data_keeps_its_place_and_only_what_is_shown_is_told_of() {
        Delivery delivery = calls("2022-06;10;5;1", "2024-01;10;6;1")
                .role(
                        "anmarkningar",
                        "matt;fran;till;slag;rapport;text",
                        "telefon;2022-12;;handelse;;Före",
                        "telefon;2023-01;;handelse;;Först");
        FigureTable table = table(delivery, "2024-02");
        assertThat(table.columns()).extracting(FigureTable.Column::key).endsWith("2023", "2024");
        assertThat(table.remarks().events()).containsExactly(new FigureTable.Event("jan", "Först"));
    }
}
