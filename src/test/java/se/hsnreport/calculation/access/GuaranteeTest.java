package se.hsnreport.calculation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;

/** What is guaranteed is held against its target, in one month for all. */
class GuaranteeTest {
    private static final String PARAMETERS = """
            rows:
              - {item: Telefon, role: telefon, at-least: 100 %}
              - {item: Besök, measure: forstabesok, population: vantande, at-least: 62.5 %}
            """;

    @TempDir
    Path temp;

    private FigureTable guarantee(List<String> calls, List<String> waiting, String month) {
        return Delivery.in(temp)
                .role("telefon", lines("period;samtal;besvarade;unika_nummer", calls))
                .role("vantetider", lines("period;region;matt;population;antal_inom;antal_totalt", waiting))
                .calculate(Guarantee::configure, PARAMETERS, month);
    }

    private static List<String> lines(String head, List<String> rows) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(head), rows.stream())
                .toList();
    }

    @Test
    void met_and_not_met_are_said_in_words() {
        FigureTable table = guarantee(
                List.of("2023-02;100;80;1", "2024-02;100;90;1"),
                List.of("2023-02;Norr;forstabesok;vantande;7;10", "2024-02;Norr;forstabesok;vantande;5;8"),
                "2024-02");
        assertThat(Delivery.column(table, "andel")).containsExactly("Telefon 0.9", "Besök 0.625");
        assertThat(Delivery.column(table, "mal")).containsExactly("Telefon 1", "Besök 0.625");
        assertThat(Delivery.column(table, "uppnatt")).containsExactly("Telefon ej uppnått", "Besök uppnått");
        assertThat(Delivery.column(table, "forandring_procentenheter")).containsExactly("Telefon 0.1", "Besök -0.075");
        assertThat(Delivery.column(table, "riktning")).containsExactly("Telefon bättre", "Besök sämre");
    }

    @Test
    void all_shares_are_of_the_month_that_most_of_them_have() {
        FigureTable table = guarantee(
                List.of("2024-01;100;70;1", "2024-02;100;90;1"),
                List.of("2024-01;Norr;forstabesok;vantande;5;8"),
                "2024-02");
        assertThat(Delivery.column(table, "andel")).containsExactly("Telefon 0.7", "Besök 0.625");
        assertThat(table.remarks().period()).contains(Period.of(new Month(2024, 1)));
    }

    @Test
    void a_series_that_ended_long_ago_does_not_hold_the_others_back() {
        FigureTable table =
                guarantee(List.of("2023-06;100;70;1"), List.of("2024-02;Norr;forstabesok;vantande;5;8"), "2024-02");
        assertThat(Delivery.column(table, "andel")).containsExactly("Telefon NO_DATA", "Besök 0.625");
        assertThat(Delivery.of(table, "Telefon", "uppnatt")).isEqualTo("NO_DATA");
    }

    @Test
    void a_target_that_is_no_percentage_is_told_of() {
        Delivery delivery = Delivery.in(temp).role("telefon", "period;samtal;besvarade", "2024-02;1;1");
        delivery.calculate(Guarantee::configure, "rows: [{item: T, role: telefon, at-least: många}]", "2024-02");
        assertThat(delivery.told()).singleElement().asString().contains("value-invalid [många, 90 %]");
    }

    @Test
    void a_break_since_last_years_month_is_told_and_leaves_no_change_and_a_later_one_is_not() {
        String[] calls = {"period;samtal;besvarade;unika_nummer", "2023-02;100;80;1", "2024-02;100;90;1"};
        String[] waiting = {
            "period;region;matt;population;antal_inom;antal_totalt", "2024-02;Norr;forstabesok;vantande;5;8"
        };
        FigureTable table = Delivery.in(temp)
                .role("telefon", calls)
                .role("vantetider", waiting)
                .role(
                        "anmarkningar",
                        "matt;fran;till;slag;rapport;text",
                        "telefon;2023-03;;brott;;Ny mätning",
                        "telefon;2024-03;;brott;;Nästa mätning")
                .calculate(Guarantee::configure, PARAMETERS, "2024-02");
        assertThat(table.remarks().notes()).containsExactly("Ny mätning");
        assertThat(Delivery.of(table, "Telefon", "forandring_procentenheter")).isEqualTo("NOT_CALCULABLE");
    }
}
