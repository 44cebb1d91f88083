package se.hsnreport.calculation.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Findings;
import se.hsnreport.source.Extracts;

/** The production of the sample data comes out as the published tables of February 2024. */
class PublishedProductionTest {
    private static final String INPATIENT = """
            - {row: Vårdtillfällen, sum: vardtillfallen}
            - {row: Vårddagar, sum: varddagar}
            - {row: Vårdtjänst DRG, sum: drg_poang, unit: poang}
            - {row: Vårdtjänst-DRG/vårdtillfälle, ratio: [drg_poang, vardtillfallen], unit: poang}
            - {row: Medelvårdtid, ratio: [vardtid_utskrivna, utskrivningar], unit: dagar}
            - {row: Beläggning, ratio: [belagda_vardplatsdygn, disponibla_vardplatsdygn]}
            - {row: Läkarbesök, sum: lakarbesok}
            - {row: Sjukvårdande behandling, sum: behandlingsbesok}
            - {row: Viktad vårdtjänst, sum: viktad_vardtjanst, unit: poang}
            """;
    private static final String PRIMARY_CARE =
            INPATIENT.lines().filter(line -> !line.contains("DRG")).reduce("", (all, line) -> all + line + "\n");
    private static final String COMPARED = """
            - {row: Viktad vårdtjänst, sum: viktad_vardtjanst}
            - {row: Vårdtillfällen, sum: vardtillfallen}
            - {row: Beläggning, ratio: [belagda_vardplatsdygn, disponibla_vardplatsdygn]}
            - {row: Medelvårdtid, ratio: [vardtid_utskrivna, utskrivningar], unit: dagar}
            - {row: Öppenvårdsbesök läkare, sum: lakarbesok}
            - {row: Öppenvårdsbesök sjukvårdande behandling, sum: behandlingsbesok}
            - {row: Tandvårdsbesök, sum: tandvardsbesok}
            """;

    private static Extracts extracts =
            Extracts.open(Path.of("sample-data"), new Findings()).of("hsn");

    @BeforeAll
    static void open() {
        extracts = Extracts.open(Path.of("sample-data"), new Findings()).of("hsn");
    }

    private static FigureTable table(CalculationType type, String month, String yaml) {
        Context context = Care.context(extracts, Month.parse(month).orElseThrow());
        FigureTable table = Care.table(type, yaml, context);
        assertThat(context.findings().sorted()).isEmpty();
        return table;
    }

    @Test
    void primary_care() throws IOException {
        check("produktion-primarvard", years("primarvard", PRIMARY_CARE));
    }

    @Test
    void hospital_care() throws IOException {
        check("produktion-sjukhusvard", years("sjukhusvard", INPATIENT));
    }

    private static FigureTable years(String level, String rows) {
        return table(MeasureYears::configure, "2024-02", "filter: {vardniva: [" + level + "]}\nrows:\n" + rows);
    }

    @Test
    void dental_care() throws IOException {
        check("produktion-tandvard", table(MeasureYears::configure, "2024-02", """
                years: 6
                changes: [[2, 1], [1, 0], [first, last]]
                rows:
                - {row: Antal Besök, sum: tandvardsbesok}
                - {row: Antal Patienter, ack: tandvardspatienter}
                """));
    }

    @Test
    void the_whole_board_against_last_year() throws IOException {
        check("produktion-jamforelse", table(MeasureChanges::configure, "2024-02", "rows:\n" + COMPARED));
    }

    @Test
    void visits_for_vaccination() throws IOException {
        check("vaccinationsbesok", table(YearRows::configure, "2024-02", """
                series: [{key: antal, sum: vaccinationsbesok}]
                """));
    }

    @Test
    void november_2024_tells_of_october_preliminary_and_without_the_summers_beds() {
        FigureTable table = table(MeasureChanges::configure, "2024-11", "rows:\n" + COMPARED);
        assertThat(table.remarks().period()).contains(Period.ack(new Month(2024, 10)));
        assertThat(table.remarks().preliminary()).isTrue();
        assertThat(table.remarks().notes()).contains("Beläggning saknas 25 juni–21 augusti 2024");
        assertThat(Care.shown(table, "Beläggning", "forandring_procent")).isEqualTo("NO_DATA");
        assertThat(table.figure("Vårdtillfällen", "forandring_procent").flatMap(Figure::number))
                .isPresent();
    }

    @Test
    void beds_of_march_2026_bear_the_moves_of_two_wards() {
        FigureTable table = table(MonthRows::months, "2026-03", """
                role: vardplatser
                series: [{key: disponibla, mean: disponibla}]
                """);
        assertThat(table.rows().get(0).key()).isEqualTo("2020-08");
        assertThat(table.remarks().events()).extracting(FigureTable.Event::row).containsExactly("2025-09", "2025-10");
        assertThat(table.remarks().period()).contains(Period.ack(new Month(2026, 2)));
    }

    private static void check(String name, FigureTable table) throws IOException {
        List<String[]> lines = lines(name);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(table.rows())
                .extracting(FigureTable.Row::key)
                .containsExactlyElementsOf(lines.subList(1, lines.size()).stream()
                        .map(line -> line[0])
                        .toList());
        softly.assertThat(table.columns())
                .extracting(FigureTable.Column::key)
                .containsExactlyElementsOf(List.of(lines.get(0)).subList(1, lines.get(0).length));
        for (String[] line : lines.subList(1, lines.size())) {
            for (int i = 1; i < line.length; i++) {
                String column = lines.get(0)[i];
                softly.assertThat(table.figure(line[0], column).map(f -> printed(f, line[0])))
                        .as(line[0] + " / " + column)
                        .contains(line[i]);
            }
        }
        softly.assertAll();
    }

    private static String printed(Figure figure, String row) {
        BigDecimal number = figure.number().orElseThrow();
        boolean percent = figure.unit() == Unit.PROCENT || figure.unit() == Unit.ANDEL;
        boolean fine = row.equals("Medelvårdtid") || row.contains("/");
        int decimals = percent ? 1 : fine ? 2 : 0;
        BigDecimal scaled = percent ? number.movePointRight(2) : number;
        return scaled.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<String[]> lines(String name) throws IOException {
        String path = "/golden/2024-02/" + name + ".csv";
        try (InputStream in = Objects.requireNonNull(PublishedProductionTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";", -1))
                    .toList();
        }
    }
}
