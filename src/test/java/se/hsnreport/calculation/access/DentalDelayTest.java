package se.hsnreport.calculation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.FigureTable;

/** How late dental patients are called, against the target and the month before. */
class DentalDelayTest {
    private static final String PARAMETERS = """
            group: vuxna
            classes: [ingen, lite, sen]
            figures:
              - {count: Alla}
              - {count: Sena, classes: [lite, sen]}
              - {share: Mycket sena, classes: sen, at-most: 10 %}
            """;

    @TempDir
    Path temp;

    private FigureTable delays(String parameters) {
        return Delivery.in(temp)
                .role(
                        "tandvard",
                        "period;grupp;enhet;klass;antal",
                        "2024-01;vuxna;A;ingen;80",
                        "2024-01;vuxna;A;sen;20",
                        "2024-02;vuxna;A;ingen;60",
                        "2024-02;vuxna;A;lite;38",
                        "2024-02;vuxna;A;sen;2",
                        "2024-02;vuxna;B;ingen;40",
                        "2024-02;vuxna;B;sen;60",
                        "2024-02;barn;B;sen;1000")
                .calculate(DentalDelay::configure, parameters, "2024-02");
    }

    @Test
    void numbers_and_shares_change_since_the_month_before() {
        FigureTable table = delays(PARAMETERS);
        assertThat(Delivery.of(table, "Alla", "varde")).isEqualTo("200");
        assertThat(Delivery.of(table, "Sena", "varde")).isEqualTo("100");
        assertThat(Delivery.of(table, "Sena", "forandring_antal")).isEqualTo("80");
        assertThat(Delivery.of(table, "Mycket sena", "varde")).isEqualTo("0.31");
        assertThat(Delivery.of(table, "Mycket sena", "foregaende_manad")).isEqualTo("0.2");
        assertThat(Delivery.of(table, "Mycket sena", "forandring_procentenheter"))
                .isEqualTo("0.11");
    }

    @Test
    void less_is_better_when_the_target_is_the_most_that_may_be() {
        FigureTable table = delays(PARAMETERS);
        assertThat(Delivery.of(table, "Mycket sena", "mal")).isEqualTo("0.1");
        assertThat(Delivery.of(table, "Mycket sena", "uppnatt")).isEqualTo("ej uppnått");
        assertThat(Delivery.of(table, "Mycket sena", "riktning")).isEqualTo("sämre");
    }

    @Test
    void months_show_the_classes_and_the_share_that_has_a_target() {
        FigureTable table = delays(PARAMETERS);
        assertThat(Delivery.column(table, "ingen")).containsExactly("2024-01 0.8", "2024-02 0.5");
        assertThat(Delivery.column(table, "lite")).containsExactly("2024-01 0", "2024-02 0.19");
        assertThat(Delivery.column(table, "andel")).containsExactly("2024-01 0.2", "2024-02 0.31");
        assertThat(Delivery.column(table, "mal")).containsExactly("2024-01 0.1", "2024-02 0.1");
    }

    @Test
    void units_stand_against_the_target_one_by_one() {
        FigureTable table = delays(PARAMETERS + "by-unit: Mycket sena\n");
        assertThat(Delivery.column(table, "andel")).containsExactly("A 0.02", "B 0.6");
        assertThat(Delivery.column(table, "uppnatt")).containsExactly("A uppnått", "B ej uppnått");
        assertThat(Delivery.column(table, "antal")).containsExactly("A 100", "B 100");
    }

    @Test
    void a_share_that_is_just_the_target_meets_it() {
        FigureTable table = delays(PARAMETERS.replace("10 %", "31 %"));
        assertThat(Delivery.of(table, "Mycket sena", "uppnatt")).isEqualTo("uppnått");
    }

    @Test
    void a_change_that_is_seen_is_for_better_or_worse_and_a_smaller_one_is_none() {
        assertThat(direction(2005)).isEqualTo("sämre");
        assertThat(direction(1995)).isEqualTo("bättre");
        assertThat(direction(2004)).isEqualTo("oförändrat");
    }

    /** From 2 000 of 10 000 to so many. */
    private String direction(int late) {
        FigureTable table = Delivery.in(temp)
                .role(
                        "tandvard",
                        "period;grupp;enhet;klass;antal",
                        "2024-01;vuxna;A;ingen;8000",
                        "2024-01;vuxna;A;sen;2000",
                        "2024-02;vuxna;A;ingen;" + (10000 - late),
                        "2024-02;vuxna;A;sen;" + late)
                .calculate(
                        DentalDelay::configure,
                        "{group: vuxna, classes: [ingen, sen], figures: [{share: Sena, classes: sen, at-most: 10 %}]}",
                        "2024-02");
        return Delivery.of(table, "Sena", "riktning");
    }

    @Test
    void a_class_and_a_figure_that_the_template_does_not_have_are_told_of() {
        Delivery delivery =
                Delivery.in(temp).role("tandvard", "period;grupp;enhet;klass;antal", "2024-02;vuxna;A;sen;1");
        delivery.calculate(
                DentalDelay::configure,
                "{group: vuxna, classes: [ingen, sen], figures: [{share: Sena, classes: senn}], by-unit: Sen}",
                "2024-02");
        assertThat(delivery.told())
                .hasSize(2)
                .anyMatch(told -> told.contains("name-unknown [senn, classes, sen,"))
                .anyMatch(told -> told.contains("name-unknown [Sen, by-unit, Sena,"));
    }
}
