package se.hsnreport.sampledata.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.hsnreport.sampledata.Table;

/** The reduction of administration and the state grants, kept by hand, come out as published for February 2024. */
class ProgrammeFiguresTest {
    private static final Map<String, String> MONTHS = Map.of(
            "dec", "2023-12", "jan", "2024-01", "feb", "2024-02", "mar", "2024-03", "apr", "2024-04", "maj", "2024-05",
            "jun", "2024-06");
    private static final RoleRows PERSONS = RoleRows.of("personalreducering.csv");

    @Test
    void planned_and_reached_reductions_by_month() {
        SoftAssertions softly = new SoftAssertions();
        for (Table.Row published : RoleRows.golden("2024-02", "administrativ-reducering")) {
            RoleRows own = rows(published.text("rad"));
            MONTHS.forEach((column, month) ->
                    check(softly, published, column, own.where("Period", month).sum("Antal personer")));
            check(softly, published, "ack_antal", own.sum("Antal personer"));
        }
        softly.assertAll();
    }

    @Test
    void decided_reductions_and_how_far_they_are_reached() {
        SoftAssertions softly = new SoftAssertions();
        for (Table.Row published : RoleRows.golden("2024-02", "administrativ-reducering")) {
            String unit = published.text("rad").replaceAll(", (planerat|utfall)$", "");
            BigDecimal decided = decided(rows(unit + ", planerat"));
            BigDecimal reached = rows(unit + ", utfall").sum("Antal personer");
            check(softly, published, "totalt", decided);
            check(
                    softly,
                    published,
                    "uppfyllnad_procent",
                    RoleRows.divide(reached, decided).movePointRight(2));
        }
        softly.assertAll();
    }

    /** The outcome is known to February, the plan to June. */
    private static RoleRows rows(String label) {
        String[] parts = label.split(", ", -1);
        return PERSONS.where("Typ", parts[1])
                .where(row -> parts[0].equals("Summa") || row.text("Verksamhet").equals(parts[0]))
                .where(row -> parts[1].equals("planerat") || row.text("Period").compareTo("2024-02") <= 0);
    }

    private static BigDecimal decided(RoleRows plan) {
        return plan.where("Period", "2023-12").sum("Beslutat antal");
    }

    private static void check(SoftAssertions softly, Table.Row published, String column, BigDecimal value) {
        if (!published.text(column).isEmpty()) {
            softly.assertThat(RoleRows.shown(value, 1))
                    .as("%s %s", published.text("rad"), column)
                    .isEqualTo(published.text(column));
        }
    }

    @Test
    void state_grants_row_by_row_and_their_sum() {
        RoleRows grants = RoleRows.of("statsbidrag.csv").where("År", "2024");
        List<Table.Row> published = RoleRows.golden("2024-02", "statsbidrag");
        Stream<List<String>> rows = grants.rows().stream()
                .map(row -> List.of(row.text("Rad"), row.text("Statsbidrag"), row.text("Att fördela")));
        assertThat(rows)
                .containsExactlyElementsOf(published.stream()
                        .limit(grants.rows().size())
                        .map(row -> List.of(row.text("rad"), row.text("statsbidrag_tkr"), row.text("att_fordela_tkr")))
                        .toList());
        assertThat(grants.sum("Att fördela"))
                .isEqualByComparingTo(published.get(published.size() - 1).text("att_fordela_tkr"));
    }
}
