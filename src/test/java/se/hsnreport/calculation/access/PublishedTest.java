package se.hsnreport.calculation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.calculation.followup.Grants;
import se.hsnreport.calculation.followup.Reduction;
import se.hsnreport.calculation.followup.Schedule;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Unit;

/** The sample data give the published figures of February 2024. */
class PublishedTest {
    private static final String MONTH = "2024-02";

    /** A printed number; the text is empty where the table is. */
    private record Printed(String row, String column, String text) {}

    @Test
    void contacts_come_out_as_published() throws IOException {
        compare("primarvard-kontakter", ContactsByWait::configure, """
                classes: ["0", "1", "2", "3", over3]
                within: ["0", "1", "2", "3"]
                count: Antal kontakter
                share: Andel inom 3 dagar
                """);
    }

    @Test
    void calls_come_out_as_published() throws IOException {
        compare("telefon", Telephone::configure, "years: 3");
    }

    @Test
    void first_contacts_come_out_as_published() throws IOException {
        compare("forsta-kontakt", WaitingShare::configure, waiting("forstabesok"));
    }

    @Test
    void operations_come_out_as_published() throws IOException {
        compare("atgard", WaitingShare::configure, waiting("atgard"));
    }

    private static String waiting(String measure) {
        return """
                measure: %s
                population: vantande
                pvv-mov: inkl
                count: Antal inom 90 dagar
                share: Andel inom 90 dagar
                """.formatted(measure);
    }

    @Test
    void the_reduction_of_administration_comes_out_as_published() throws IOException {
        compare("administrativ-reducering", Reduction::configure, "total: Summa");
    }

    @Test
    void the_grants_come_out_as_published() throws IOException {
        compare("statsbidrag", Grants::configure, "{total: Summa att för HSN fördela, summed: att_fordela}");
    }

    @Test
    void adults_are_called_as_late_as_published() {
        FigureTable table = Delivery.sample(DentalDelay::configure, """
                group: vuxna
                classes: [ingen_forsening, hogst_6_manader, 6_till_12_manader, over_12_manader]
                figures:
                  - {count: Alla}
                  - {count: Försenade, classes: [hogst_6_manader, 6_till_12_manader, over_12_manader]}
                  - {share: Ingen, classes: ingen_forsening}
                  - {share: Över sex, classes: [6_till_12_manader, over_12_manader], at-most: 10 %}
                """, MONTH);
        assertThat(Delivery.of(table, "Alla", "varde")).isEqualTo("89125");
        assertThat(Delivery.of(table, "Försenade", "varde")).isEqualTo("58663");
        assertThat(Delivery.of(table, "Försenade", "forandring_antal")).isEqualTo("1244");
        assertThat(percent(table, "Ingen")).isEqualTo("34.2");
        assertThat(percent(table, "Över sex")).isEqualTo("55.3");
        assertThat(Delivery.of(table, "Över sex", "uppnatt")).isEqualTo("ej uppnått");
        assertThat(Delivery.of(table, "Över sex", "riktning")).isEqualTo("sämre");
    }

    private static String percent(FigureTable table, String row) {
        BigDecimal share = table.figure(row, "varde").orElseThrow().number().orElseThrow();
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void the_country_is_a_month_late() {
        String parameters = "{measure: atgard, population: vantande, pvv-mov: exkl}";
        FigureTable table = Delivery.sample(Regions::configure, parameters, "2026-03");
        assertThat(table.rows()).hasSize(22);
        assertThat(table.remarks().notes()).containsExactly("En månads eftersläpning för rikets uppgift");
    }

    @Test
    void the_meeting_is_in_the_calendar() {
        FigureTable table = Delivery.sample(Schedule::configure, "board: HSN", MONTH);
        assertThat(Delivery.of(table, "HSN", "Februari-rapport")).isEqualTo("2024-03-27");
        assertThat(table.rows()).hasSize(6);
        assertThat(table.columns()).hasSize(10);
    }

    /** Compares what is printed, changes of shares apart: they are printed relative and calculated in points. */
    private static void compare(String name, CalculationType type, String parameters) throws IOException {
        FigureTable table = Delivery.sample(type, parameters, MONTH);
        SoftAssertions softly = new SoftAssertions();
        for (Printed printed : printed(name)) {
            String text = table.figure(printed.row(), printed.column())
                    .map(figure -> shown(figure, printed))
                    .orElse("");
            softly.assertThat(text).as(printed.row() + " / " + printed.column()).isEqualTo(printed.text());
        }
        softly.assertAll();
    }

    private static String shown(Figure figure, Printed printed) {
        BigDecimal value = figure.number().orElseThrow();
        boolean percent = figure.unit() == Unit.ANDEL || figure.unit() == Unit.PROCENT;
        int shift = percent ? 2 : figure.unit() == Unit.KR ? -3 : 0;
        int decimals = new BigDecimal(printed.text().isEmpty() ? "0" : printed.text()).scale();
        return value.movePointRight(shift)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static List<Printed> printed(String name) throws IOException {
        List<Printed> cells = new ArrayList<>();
        List<String[]> lines = lines(name);
        List<String> known =
                lines("known").stream().map(l -> l[0] + l[1] + l[2]).toList();
        for (String[] line : lines.subList(1, lines.size())) {
            for (int i = 1; i < line.length; i++) {
                if (!known.contains(name + line[0] + lines.get(0)[i])) {
                    cells.add(new Printed(line[0], lines.get(0)[i], line[i]));
                }
            }
        }
        return cells;
    }

    private static List<String[]> lines(String name) throws IOException {
        String path = "/golden/2024-02/" + name + ".csv";
        try (InputStream in = Objects.requireNonNull(PublishedTest.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> line.split(";", -1)).toList();
        }
    }
}
