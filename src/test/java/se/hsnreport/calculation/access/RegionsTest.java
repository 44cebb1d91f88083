package se.hsnreport.calculation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;

/** Our region among the others and against the country. */
class RegionsTest {
    private static final String LATE = "En månads eftersläpning för rikets uppgift";

    @TempDir
    Path temp;

    private FigureTable table(CalculationType type, String month, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of("period;region;matt;population;antal_inom;antal_totalt"));
        rows.forEach(row -> lines.add(row.replaceFirst(";(\\d+;\\d+)$", ";atgard;vantande;$1")));
        return Delivery.in(temp).role("vantetider", lines).calculate(type, "measure: atgard", month);
    }

    private FigureTable ranked(String month, String... rows) {
        return table(Regions::configure, month, List.of(rows));
    }

    private FigureTable months(String month, String... rows) {
        return table(RegionCountry::configure, month, List.of(rows));
    }

    @Test
    void regions_and_the_country_are_ranked_by_their_share() {
        FigureTable table = ranked(
                "2024-02", "2024-02;Norr;50;100", "2024-02;Söder;9;10", "2024-02;Väster;1;10", "2024-02;RIKET;60;120");
        assertThat(Delivery.column(table, "andel")).containsExactly("Söder 0.9", "Norr 0.5", "Riket 0.5", "Väster 0.1");
        assertThat(table.rows()).extracting(FigureTable.Row::group).containsExactly("", "own", "country", "");
        assertThat(table.remarks().notes()).isEmpty();
    }

    @Test
    void a_country_a_month_late_is_compared_in_its_own_month_and_that_is_told() {
        FigureTable table = ranked("2024-02", "2024-01;Norr;5;10", "2024-02;Norr;9;10", "2024-01;RIKET;6;10");
        assertThat(Delivery.column(table, "andel")).containsExactly("Riket 0.6", "Norr 0.5");
        assertThat(table.remarks().period()).contains(Period.of(new Month(2024, 1)));
        assertThat(table.remarks().notes()).containsExactly(LATE);
    }

    @Test
    void a_country_that_was_not_there_for_the_report_is_not_looked_at() {
        FigureTable table = Delivery.in(temp)
                .role(
                        "vantetider",
                        "period;region;matt;antal_inom;antal_totalt",
                        "2024-01;RIKET;atgard;6;10",
                        "2024-01;Norr;atgard;5;10",
                        "2024-02;RIKET;atgard;7;10",
                        "2024-02;Norr;atgard;8;10")
                .role(
                        "anmarkningar",
                        "matt;fran;till;slag;rapport;text",
                        "riket;2024-02;2024-02;saknas;2024-02;Riket levereras senare")
                .calculate(Regions::configure, "measure: atgard", "2024-02");
        assertThat(Delivery.column(table, "andel")).containsExactly("Riket 0.6", "Norr 0.5");
        assertThat(table.remarks().notes()).containsExactly(LATE);
    }

    @Test
    void a_country_that_is_not_delivered_is_the_sum_of_the_regions_that_reported() {
        FigureTable table = ranked("2024-01", "2024-01;Norr;1;10", "2024-01;Söder;9;30", "2023-12;Väster;1;1");
        assertThat(Delivery.column(table, "andel"))
                .containsExactly("Söder 0.3", "Riket 0.25", "Norr 0.1", "Väster NO_DATA");
        assertThat(table.remarks().notes()).containsExactly("Riket: summan av de 2 regioner som har rapporterat");
    }

    @Test
    void our_own_region_alone_is_no_country() {
        FigureTable table = ranked("2024-02", "2024-01;Norr;1;10", "2024-01;Söder;9;30", "2024-02;Norr;10;10");
        assertThat(Delivery.of(table, "Riket", "andel")).isEqualTo("0.25");
        assertThat(table.remarks().notes()).contains(LATE);
    }

    @Test
    void month_by_month_the_country_ends_where_its_data_end() {
        FigureTable table = months(
                "2024-02",
                "2023-12;Norr;1;10",
                "2023-12;RIKET;2;10",
                "2024-01;Norr;2;10",
                "2024-01;RIKET;3;10",
                "2024-02;Norr;3;10");
        assertThat(Delivery.column(table, "andel")).containsExactly("2023-12 0.1", "2024-01 0.2", "2024-02 0.3");
        assertThat(Delivery.column(table, "riket")).containsExactly("2023-12 0.2", "2024-01 0.3", "2024-02 ");
        assertThat(table.remarks().period()).contains(Period.of(new Month(2024, 1)));
        assertThat(table.remarks().notes()).containsExactly(LATE);
    }

    @Test
    void a_region_that_did_not_report_is_not_in_the_country_of_that_month() {
        FigureTable table = months("2024-02", "2024-01;Norr;1;10", "2024-01;Söder;5;10", "2024-02;Söder;8;10");
        assertThat(Delivery.column(table, "andel")).containsExactly("2024-01 0.1", "2024-02 NO_DATA");
        assertThat(Delivery.column(table, "riket")).containsExactly("2024-01 0.3", "2024-02 0.8");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_country_lies_between_the_lowest_and_the_highest_region(long seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (String region : List.of("Norr", "Söder", "Väster", "Öster")) {
            int whole = 1 + random.nextInt(1000);
            rows.add("2024-02;" + region + ";" + random.nextInt(whole + 1) + ";" + whole);
        }
        FigureTable table = table(Regions::configure, "2024-02", rows);
        List<String> names = table.rows().stream().map(FigureTable.Row::key).toList();
        assertThat(names).hasSize(5);
        List<java.math.BigDecimal> shares = names.stream()
                .map(name -> table.figure(name, "andel").orElseThrow().number().orElseThrow())
                .toList();
        assertThat(shares).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
}
