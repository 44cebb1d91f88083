package se.hsnreport.calculation.production;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hsnreport.calculation.production.Care.shown;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Unit;

class MeasureYearsTest {
    private static final String STAY = """
            years: 2
            rows:
              - {row: Utskrivningar, sum: utskrivningar}
              - {row: Medelvårdtid, ratio: [vardtid, utskrivningar], unit: dagar}
            """;

    @TempDir
    Path temp;

    /** January and February of two years: 10 and 30 discharges after 60 and 90 days; 20 and 20 after 80 and 160. */
    private Care stays() {
        return Care.in(temp)
                .value("2023-01", "utskrivningar", 10)
                .value("2023-02", "utskrivningar", 30)
                .value("2023-01", "vardtid", 60)
                .value("2023-02", "vardtid", 90)
                .value("2024-01", "utskrivningar", 20)
                .value("2024-02", "utskrivningar", 20)
                .value("2024-01", "vardtid", 80)
                .value("2024-02", "vardtid", 160);
    }

    @Test
    void sums_are_sums_and_ratios_are_made_of_summed_numerators_and_denominators() {
        FigureTable table = stays().table(MeasureYears::configure, "2024-02", STAY);
        assertThat(table.columns())
                .extracting(FigureTable.Column::key)
                .containsExactly("2023", "2024", "forandring_2023_2024_procent");
        assertThat(shown(table, "Utskrivningar", "2023")).isEqualTo("40");
        assertThat(shown(table, "Utskrivningar", "2024")).isEqualTo("40");
        assertThat(shown(table, "Utskrivningar", "forandring_2023_2024_procent"))
                .isEqualTo("0");
        // 150 / 40 and 240 / 40, not the means of 6 and 3 and of 4 and 8.
        assertThat(shown(table, "Medelvårdtid", "2023")).isEqualTo("3.75");
        assertThat(shown(table, "Medelvårdtid", "2024")).isEqualTo("6");
        assertThat(shown(table, "Medelvårdtid", "forandring_2023_2024_procent")).isEqualTo("0.6");
        assertThat(table.remarks()).isEqualTo(FigureTable.Remarks.NONE);
    }

    @Test
    void a_figure_tells_its_unit_and_where_it_came_from() {
        FigureTable table = stays().table(MeasureYears::configure, "2024-02", STAY);
        Figure stay = table.figure("Medelvårdtid", "2024").orElseThrow();
        assertThat(stay.unit()).isEqualTo(Unit.DAGAR);
        assertThat(stay.trail().formula()).isEqualTo("vardtid / utskrivningar");
        assertThat(stay.trail().sources()).containsExactly(new Source("vard", 4, List.of("vard.csv")));
        assertThat(stay.trail().selections()).hasSize(2).allSatisfy(selection -> {
            assertThat(selection.role()).isEqualTo("produktion");
            assertThat(selection.period()).isEqualTo(Period.ack(new Month(2024, 2)));
        });
        assertThat(stay.trail().selections().get(0).filters())
                .containsEntry("matt", "vardtid")
                .containsEntry("forvaltning", "2");
    }

    @Test
    void an_accumulated_measure_takes_the_last_months_value() {
        FigureTable table = Care.in(temp)
                .value("2023-01", "patienter", 100)
                .value("2023-02", "patienter", 150)
                .value("2024-01", "patienter", 110)
                .value("2024-02", "patienter", 180)
                .table(MeasureYears::configure, "2024-02", """
                        years: 2
                        rows: [{row: Antal patienter, ack: patienter}]
                        """);
        assertThat(shown(table, "Antal patienter", "2023")).isEqualTo("150");
        assertThat(shown(table, "Antal patienter", "2024")).isEqualTo("180");
        assertThat(shown(table, "Antal patienter", "forandring_2023_2024_procent"))
                .isEqualTo("0.2");
    }

    @Test
    void years_end_with_the_latest_month_of_data() {
        FigureTable table = stays().table(MeasureYears::configure, "2024-04", STAY);
        assertThat(shown(table, "Utskrivningar", "2024")).isEqualTo("40");
        assertThat(table.remarks().period()).contains(Period.ack(new Month(2024, 2)));
    }

    @Test
    void data_after_the_report_month_do_not_count() {
        FigureTable table = stays().table(MeasureYears::configure, "2024-01", STAY);
        assertThat(shown(table, "Utskrivningar", "2023")).isEqualTo("10");
        assertThat(shown(table, "Utskrivningar", "2024")).isEqualTo("20");
        assertThat(table.remarks().period()).isEqualTo(Optional.empty());
    }

    @Test
    void a_year_without_data_and_one_with_a_missing_month_are_missing() {
        FigureTable table = Care.in(temp)
                .value("2022-02", "besok", 7)
                .value("2024-01", "besok", 1)
                .value("2024-02", "besok", 2)
                .table(MeasureYears::configure, "2024-02", """
                        years: 3
                        rows: [{row: Besök, sum: besok}]
                        """);
        assertThat(shown(table, "Besök", "2022")).isEqualTo("NO_DATA");
        assertThat(shown(table, "Besök", "2023")).isEqualTo("NO_DATA");
        assertThat(shown(table, "Besök", "2024")).isEqualTo("3");
        assertThat(shown(table, "Besök", "forandring_2023_2024_procent")).isEqualTo("NO_DATA");
    }

    @Test
    void a_cell_without_a_value_makes_its_month_missing_and_nothing_is_never_zero() {
        FigureTable table = Care.in(temp)
                .rows("2023-01,,1001,besok,5,", "2023-01,,1001,besok,,", "2024-01,,1001,besok,0,")
                .table(MeasureYears::configure, "2024-01", """
                        years: 2
                        rows: [{row: Besök, sum: besok}]
                        """);
        assertThat(shown(table, "Besök", "2023")).isEqualTo("NO_DATA");
        assertThat(shown(table, "Besök", "2024")).isEqualTo("0");
    }

    @Test
    void what_is_annotated_as_missing_is_told_instead_of_a_figure() {
        FigureTable table = stays().annotated("vardtid;2024-02-25;2024-03-03;saknas;;saknas 25 februari–3 mars 2024")
                .table(MeasureYears::configure, "2024-02", STAY);
        assertThat(shown(table, "Utskrivningar", "2024")).isEqualTo("40");
        assertThat(shown(table, "Medelvårdtid", "2023")).isEqualTo("3.75");
        assertThat(shown(table, "Medelvårdtid", "2024")).isEqualTo("NO_DATA");
        assertThat(table.remarks().notes()).containsExactly("Medelvårdtid saknas 25 februari–3 mars 2024");
    }

    @Test
    void an_annotation_of_one_report_holds_for_no_other() {
        Care care = stays().annotated("produktion;2024-02;2024-02;saknas;2024-02;Februari var inte levererad");
        FigureTable then = care.table(MeasureYears::configure, "2024-02", STAY);
        assertThat(shown(then, "Utskrivningar", "2024")).isEqualTo("20");
        assertThat(then.remarks().period()).contains(Period.ack(new Month(2024, 1)));
        assertThat(then.remarks().notes()).containsExactly("Februari var inte levererad");
        FigureTable later = care.table(MeasureYears::configure, "2024-03", STAY);
        assertThat(shown(later, "Utskrivningar", "2024")).isEqualTo("40");
        assertThat(later.remarks().notes()).isEmpty();
    }

    @Test
    void a_preliminary_row_makes_its_sums_preliminary() {
        FigureTable table =
                stays().rows("2024-02,,,utskrivningar,1,preliminar").table(MeasureYears::configure, "2024-02", STAY);
        assertThat(table.figure("Utskrivningar", "2024").orElseThrow().preliminary())
                .isTrue();
        assertThat(table.figure("Utskrivningar", "2023").orElseThrow().preliminary())
                .isFalse();
        assertThat(table.figure("Medelvårdtid", "forandring_2023_2024_procent")
                        .orElseThrow()
                        .preliminary())
                .isTrue();
        assertThat(table.remarks().preliminary()).isTrue();
    }

    @Test
    void a_break_between_the_years_is_told() {
        FigureTable table = stays().annotated("*;2023-06-01;;brott;;Nytt system från juni 2023")
                .table(MeasureYears::configure, "2024-02", STAY);
        assertThat(table.remarks().notes()).containsExactly("Nytt system från juni 2023");
    }

    @Test
    void rows_are_filtered_by_their_fields_and_by_the_board() {
        FigureTable table = Care.in(temp)
                .rows(
                        "2024-01,primarvard,1001,besok,1,",
                        "2024-01,sjukhusvard,1001,besok,2,",
                        "2024-01,sjukhusvard,,besok,4,",
                        "2024-01,tandvard,1001,besok,8,",
                        "2024-01,sjukhusvard,9001,besok,16,")
                .table(MeasureYears::configure, "2024-01", """
                        years: 2
                        exclude: {vardniva: [tandvard]}
                        rows:
                          - {row: Alla, sum: besok}
                          - {row: Sjukhus, sum: besok, filter: {vardniva: [sjukhusvard]}}
                        """);
        assertThat(shown(table, "Alla", "2024")).isEqualTo("7");
        assertThat(shown(table, "Sjukhus", "2024")).isEqualTo("6");
        assertThat(table.figure("Sjukhus", "2024")
                        .orElseThrow()
                        .trail()
                        .selections()
                        .get(0)
                        .filters())
                .containsEntry("vardniva", "ej tandvard; sjukhusvard");
    }

    @Test
    void changes_are_of_the_years_that_the_template_names() {
        Care care = Care.in(temp);
        for (int year = 2021; year <= 2024; year++) {
            care.value(year + "-01", "besok", 1 << (year - 2021));
        }
        FigureTable table = care.table(MeasureYears::configure, "2024-01", """
                changes: [[2, 1], [previous, last], [first, last]]
                rows: [{row: Besök, sum: besok}]
                """);
        assertThat(table.columns())
                .extracting(FigureTable.Column::key)
                .containsExactly(
                        "2021",
                        "2022",
                        "2023",
                        "2024",
                        "forandring_2022_2023_procent",
                        "forandring_2023_2024_procent",
                        "forandring_2021_2024_procent");
        assertThat(shown(table, "Besök", "forandring_2021_2024_procent")).isEqualTo("7");
    }

    @Test
    void a_change_from_zero_is_not_calculable() {
        FigureTable table = Care.in(temp)
                .value("2023-01", "besok", 0)
                .value("2024-01", "besok", 3)
                .table(MeasureChanges::configure, "2024-01", "rows: [{row: Besök, sum: besok}]");
        assertThat(shown(table, "Besök", "forandring_procent")).isEqualTo("NOT_CALCULABLE");
    }

    @Test
    void changes_alone_are_this_years_against_last_years() {
        FigureTable table = stays().table(MeasureChanges::configure, "2024-02", """
                rows:
                  - {row: Medelvårdtid, ratio: [vardtid, utskrivningar], unit: dagar}
                  - {row: Allt, sum: [vardtid, utskrivningar]}
                """);
        assertThat(table.columns()).extracting(FigureTable.Column::key).containsExactly("forandring_procent");
        assertThat(shown(table, "Medelvårdtid", "forandring_procent")).isEqualTo("0.6");
        // 280 / 190 - 1
        assertThat(shown(table, "Allt", "forandring_procent")).isEqualTo("0.473684210526");
    }

    @Test
    void years_may_be_the_rows() {
        FigureTable table = stays().table(YearRows::configure, "2024-02", """
                years: 3
                series: [{key: antal, sum: utskrivningar}]
                """);
        assertThat(table.rows()).extracting(FigureTable.Row::key).containsExactly("2022", "2023", "2024");
        assertThat(shown(table, "2022", "antal")).isEqualTo("NO_DATA");
        assertThat(shown(table, "2024", "antal")).isEqualTo("40");
    }

    @Test
    void a_slide_whose_measures_have_no_rows_is_about_nothing() {
        FigureTable table = stays().table(MeasureYears::configure, "2024-02", "rows: [{row: Besök, sum: besok}]");
        assertThat(table.rows()).isEmpty();
        assertThat(stays().table(MeasureYears::configure, "2022-12", STAY).rows())
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_the_parameters_is_told() {
        Care care = stays();
        care.table(MeasureYears::configure, "2024-02", """
                years: 1
                changes: [[last, first], first]
                filter: {vardnivo: [x]}
                rows:
                  - {row: A, ratio: utskrivningar}
                  - {row: A, sum: utskrivningar, unit: dag}
                  - {row: B}
                """);
        assertThat(care.directory.told())
                .containsExactlyInAnyOrder(
                        "mall.yaml:1:1 value-invalid [1, 2–100]",
                        "mall.yaml:2:11 value-invalid [[…], [first, last]]",
                        "mall.yaml:2:26 value-invalid [[…], [first, last]]",
                        "mall.yaml:3:10 name-unknown [vardnivo, produktion, vardniva, "
                                + "basenhet, matt, period, status, varde, vardniva]",
                        "mall.yaml:5:14 value-invalid [utskrivningar, [matt, matt]]",
                        "mall.yaml:6:34 name-unknown [dag, unit, , "
                                + "andel, antal, dagar, datum, kr, poang, procent, procentenheter, text]",
                        "mall.yaml:6:5 name-duplicate [A]",
                        "mall.yaml:7:5 key-missing [sum / ratio / ack / mean]");
    }
}
