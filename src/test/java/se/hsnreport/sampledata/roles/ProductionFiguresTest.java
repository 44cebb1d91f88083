package se.hsnreport.sampledata.roles;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.sampledata.Table;

/** Production adds up to the published tables of February 2024 and the published changes of October 2024. */
class ProductionFiguresTest {
    private static final String WHOLE_BOARD = "primarvard sjukhusvard tandvard";

    /** A count, or one count by another times a factor. */
    private record Measure(String over, String under, int factor, int decimals) {
        static Measure count(String matt) {
            return new Measure(matt, "", 1, 0);
        }
    }

    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            entry("Vårdtillfällen", Measure.count("vardtillfallen")),
            entry("Vårddagar", Measure.count("varddagar")),
            entry("Vårdtjänst DRG", Measure.count("drg_poang")),
            entry("Vårdtjänst-DRG/vårdtillfälle", new Measure("drg_poang", "vardtillfallen", 1, 2)),
            entry("Medelvårdtid", new Measure("vardtid_utskrivna", "utskrivningar", 1, 2)),
            entry("Beläggning", new Measure("belagda_vardplatsdygn", "disponibla_vardplatsdygn", 100, 1)),
            entry("Läkarbesök", Measure.count("lakarbesok")),
            entry("Öppenvårdsbesök läkare", Measure.count("lakarbesok")),
            entry("Sjukvårdande behandling", Measure.count("behandlingsbesok")),
            entry("Öppenvårdsbesök sjukvårdande behandling", Measure.count("behandlingsbesok")),
            entry("Viktad vårdtjänst", Measure.count("viktad_vardtjanst")),
            entry("Antal Besök", Measure.count("tandvardsbesok")),
            entry("Tandvårdsbesök", Measure.count("tandvardsbesok")));

    private static final Map<String, BigDecimal> SUMS = new HashMap<>();
    private static RoleRows patients = new RoleRows(List.of());

    @BeforeAll
    static void read() throws IOException {
        RoleRows production = RoleRows.allIn("produktion");
        patients = production.where("Mått", "tandvardspatienter");
        for (Table.Row row : production.rows()) {
            BigDecimal value = new BigDecimal(row.text("Värde").replace(',', '.'));
            SUMS.merge(key(row.text("Vårdnivå"), row.text("Mått"), row.text("Månad")), value, BigDecimal::add);
        }
    }

    private static String key(String level, String matt, String month) {
        return String.join(" ", level, matt, month);
    }

    @ParameterizedTest
    @CsvSource({"produktion-primarvard, primarvard", "produktion-sjukhusvard, sjukhusvard"})
    void levels_of_care_come_out_as_published(String table, String level) {
        SoftAssertions softly = new SoftAssertions();
        RoleRows.golden("2024-02", table).forEach(row -> check(softly, row, row.text("matt"), level));
        softly.assertAll();
    }

    @Test
    void dental_visits_come_out_as_published() {
        SoftAssertions softly = new SoftAssertions();
        check(softly, RoleRows.golden("2024-02", "produktion-tandvard").get(0), "Antal Besök", "tandvard");
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, Table.Row row, String label, String level) {
        Measure measure = measure(label);
        row.cells().forEach((column, printed) -> {
            String[] parts = column.split("_", -1);
            if (column.startsWith("forandring")) {
                BigDecimal from = value(measure, level, parts[1], "02");
                softly.assertThat(RoleRows.change(from, value(measure, level, parts[2], "02"), 1))
                        .as("%s %s", label, column)
                        .isEqualTo(printed);
            } else if (!column.equals("matt")) {
                softly.assertThat(RoleRows.shown(value(measure, level, column, "02"), measure.decimals()))
                        .as("%s %s", label, column)
                        .isEqualTo(printed);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"2024-02, 02", "2024-11, 10"})
    void the_whole_board_changes_as_published(String report, String lastMonth) {
        SoftAssertions softly = new SoftAssertions();
        for (Table.Row row : RoleRows.golden(report, "produktion-jamforelse")) {
            Measure measure = measure(row.text("rad"));
            BigDecimal before = value(measure, WHOLE_BOARD, "2023", lastMonth);
            softly.assertThat(RoleRows.change(before, value(measure, WHOLE_BOARD, "2024", lastMonth), 1))
                    .as(row.text("rad"))
                    .isEqualTo(row.text("forandring_procent"));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"2024-02, 02", "2024-11, 10"})
    void vaccination_visits_come_out_as_published(String report, String lastMonth) {
        for (Table.Row row : RoleRows.golden(report, "vaccinationsbesok")) {
            BigDecimal visits = value(Measure.count("vaccinationsbesok"), WHOLE_BOARD, row.text("rad"), lastMonth);
            assertThat(RoleRows.shown(visits, 0)).as(row.text("rad")).isEqualTo(row.text("antal"));
        }
    }

    @Test
    void patients_are_accumulated_as_published() {
        SoftAssertions softly = new SoftAssertions();
        RoleRows.golden("2024-02", "produktion-tandvard").get(1).cells().forEach((column, printed) -> {
            String[] parts = column.split("_", -1);
            if (column.startsWith("forandring")) {
                softly.assertThat(RoleRows.change(february(parts[1]), february(parts[2]), 1))
                        .as(column)
                        .isEqualTo(printed);
            } else if (!column.equals("matt")) {
                softly.assertThat(RoleRows.shown(february(column), 0))
                        .as(column)
                        .isEqualTo(printed);
            }
        });
        softly.assertAll();
    }

    private static BigDecimal february(String year) {
        return patients.where("Månad", year + "-02").sum("Värde");
    }

    @Test
    void beds_are_bed_days_by_the_days_of_the_month() {
        BigDecimal perDay =
                RoleRows.of("vardplatser.csv").where("Månad", "2024-02").sum("Disponibla vårdplatser");
        BigDecimal days = value(Measure.count("disponibla_vardplatsdygn"), WHOLE_BOARD, "2024", "02")
                .subtract(value(Measure.count("disponibla_vardplatsdygn"), WHOLE_BOARD, "2024", "01"));
        assertThat(perDay.multiply(BigDecimal.valueOf(29))).isCloseTo(days, Offset.offset(BigDecimal.ONE));
    }

    private static Measure measure(String label) {
        return Objects.requireNonNull(MEASURES.get(label), label);
    }

    /** From January to the month given, of the levels of care given. */
    private static BigDecimal value(Measure measure, String levels, String year, String lastMonth) {
        BigDecimal over = sum(measure.over(), levels, year, lastMonth);
        return measure.under().isEmpty()
                ? over
                : RoleRows.divide(over, sum(measure.under(), levels, year, lastMonth))
                        .multiply(BigDecimal.valueOf(measure.factor()));
    }

    private static BigDecimal sum(String matt, String levels, String year, String lastMonth) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String level : levels.split(" ", -1)) {
            for (int month = 1; month <= Integer.parseInt(lastMonth); month++) {
                String key = key(level, matt, String.format(Locale.ROOT, "%s-%02d", year, month));
                sum = sum.add(SUMS.getOrDefault(key, BigDecimal.ZERO));
            }
        }
        return sum;
    }
}
