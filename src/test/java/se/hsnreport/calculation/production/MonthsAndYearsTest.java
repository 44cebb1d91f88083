package se.hsnreport.calculation.production;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hsnreport.calculation.production.Care.shown;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Event;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;

/** Charts: months as rows, and years beside each other. */
class MonthsAndYearsTest {
    @TempDir
    Path temp;

    @Test
    void years_lie_beside_each_other_with_gaps_where_data_are_missing() {
        FigureTable table = Care.in(temp)
                .value("2023-02", "besok", 7)
                .value("2023-04", "besok", 9)
                .value("2023-12", "besok", 5)
                .value("2024-01", "besok", 4)
                .annotated("besok;2023-04;;brott;;Nytt system från april 2023")
                .table(YearLines::configure, "2024-03", "{sum: besok, years-back: 2}");
        assertThat(table.rows())
                .extracting(FigureTable.Row::key)
                .containsExactly("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
        assertThat(table.columns()).extracting(FigureTable.Column::key).containsExactly("2022", "2023", "2024");
        assertThat(shown(table, "jan", "2022")).isEmpty();
        assertThat(shown(table, "jan", "2023")).isEmpty();
        assertThat(shown(table, "feb", "2023")).isEqualTo("7");
        assertThat(shown(table, "mar", "2023")).isEqualTo("NO_DATA");
        assertThat(shown(table, "jan", "2024")).isEqualTo("4");
        assertThat(shown(table, "feb", "2024")).isEmpty();
        assertThat(table.remarks().period()).contains(Period.of(new Month(2024, 1)));
        assertThat(table.remarks().events()).containsExactly(new Event("apr", "Nytt system från april 2023"));
    }

    @Test
    void a_line_may_be_of_a_ratio() {
        FigureTable table = Care.in(temp)
                .value("2024-01", "vardtid", 30)
                .value("2024-01", "utskrivningar", 8)
                .table(
                        YearLines::configure,
                        "2024-01",
                        "{ratio: [vardtid, utskrivningar], unit: dagar, years-back: 0}");
        assertThat(shown(table, "jan", "2024")).isEqualTo("3.75");
    }

    @Test
    void a_rolling_ratio_is_rolling_numerator_by_rolling_denominator() {
        Care care = Care.in(temp);
        for (int month = 1; month <= 12; month++) {
            String text = new Month(2023, month).toString();
            care.value(text, "vardtid", month).value(text, "utskrivningar", 2);
        }
        care.value("2024-01", "vardtid", 25).value("2024-01", "utskrivningar", 26);
        FigureTable table = care.table(MonthRows::rolling, "2024-01", """
                series: [{key: medelvardtid_r12, ratio: [vardtid, utskrivningar], unit: dagar}]
                """);
        assertThat(table.rows()).extracting(FigureTable.Row::key).containsExactly("2023-12", "2024-01");
        // 78 / 24; (78 - 1 + 25) / (24 - 2 + 26)
        assertThat(shown(table, "2023-12", "medelvardtid_r12")).isEqualTo("3.25");
        assertThat(shown(table, "2024-01", "medelvardtid_r12")).isEqualTo("2.125");
    }

    @Test
    void beds_weigh_by_days() {
        Care care = Care.in(temp).beds("2023-02,28,", "2023-02,2,");
        for (int month = 3; month <= 13; month++) {
            care.beds(new Month(2023, 1).plus(month - 1) + ",40,");
        }
        FigureTable table = care.table(MonthRows::rolling, "2024-01", """
                role: vardplatser
                series: [{key: disponibla_r12, mean: disponibla}]
                """);
        // (30 × 28 + 40 × 337) / 365
        assertThat(shown(table, "2024-01", "disponibla_r12")).isEqualTo("39.232876712329");
        FigureTable months = care.table(MonthRows::months, "2024-01", """
                role: vardplatser
                series: [{key: disponibla, mean: disponibla}]
                """);
        assertThat(shown(months, "2023-02", "disponibla")).isEqualTo("30");
        assertThat(months.rows()).hasSize(12);
    }

    @Test
    void a_missing_month_is_missing_in_twelve_rolling_years() {
        Care care = Care.in(temp);
        for (int month = 0; month < 26; month++) {
            if (month != 12) {
                care.value(new Month(2022, 1).plus(month).toString(), "besok", 1);
            }
        }
        FigureTable table = care.table(MonthRows::rolling, "2024-02", "series: [{key: besok_r12, sum: besok}]");
        assertThat(table.rows()).hasSize(15);
        assertThat(shown(table, "2022-12", "besok_r12")).isEqualTo("12");
        assertThat(table.figures().values().stream().filter(f -> f.number().isEmpty()))
                .hasSize(12);
        assertThat(shown(table, "2023-12", "besok_r12")).isEqualTo("NO_DATA");
        assertThat(shown(table, "2024-01", "besok_r12")).isEqualTo("12");
    }

    @Test
    void months_begin_with_the_data_or_the_years_that_the_template_says_and_bear_events() {
        Care care = Care.in(temp)
                .beds("2021-11,10,9", "2021-12,11,9", "2022-01,12,9", "2022-02,13,9")
                .annotated("vardplatser;2022-02-22;;handelse;;IMA från 22 februari 2022 på IVA")
                .annotated("telefon;2022-02-22;;handelse;;Ny växel");
        String yaml = """
                role: vardplatser
                series: [{key: disponibla, mean: disponibla}]
                """;
        assertThat(care.table(MonthRows::months, "2022-02", yaml).rows()).hasSize(4);
        FigureTable table = care.table(MonthRows::months, "2022-02", yaml + "years-back: 0\n");
        assertThat(table.rows()).extracting(FigureTable.Row::key).containsExactly("2022-01", "2022-02");
        assertThat(table.remarks().events()).containsExactly(new Event("2022-02", "IMA från 22 februari 2022 på IVA"));
    }

    @Test
    void fewer_than_twelve_months_give_no_rolling_year() {
        FigureTable table = Care.in(temp)
                .value("2024-01", "besok", 1)
                .table(MonthRows::rolling, "2024-01", "series: [{key: besok_r12, sum: besok}]");
        assertThat(table.rows()).isEmpty();
    }

    @Test
    void an_accumulated_measure_cannot_roll() {
        Care care = Care.in(temp).value("2024-01", "patienter", 1);
        care.table(MonthRows::rolling, "2024-01", "series: [{key: patienter_r12, ack: patienter}]");
        assertThat(care.directory.told()).containsExactly("mall.yaml:1:10 value-invalid [ack, sum / ratio / mean]");
    }
}
