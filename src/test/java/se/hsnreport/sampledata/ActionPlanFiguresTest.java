package se.hsnreport.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.hsnreport.sampledata.Golden.Printed;

/** The action plans of the sample data add up to the published figures of February 2024. */
class ActionPlanFiguresTest {
    private static final int TKR = 1_000;
    private static final List<Table.Row> ROWS = Table.file(Path.of("sample-data/atgardsplan.csv"));

    @Test
    void every_area_and_the_sum_come_out_as_published() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Printed printed : Golden.table("atgardsplaner")) {
            softly.assertThat(Golden.rounded(sum(inArea(printed.row()).and(inColumn(printed.column()))), TKR))
                    .as(printed.toString())
                    .isEqualTo(printed.text());
        }
        softly.assertAll();
    }

    @Test
    void the_effect_is_the_published_part_of_the_plan() {
        long plan = sum(inColumn("plan_ack_tkr"));
        long effect = sum(inColumn("effekt_ack_tkr"));
        assertThat(Golden.change(plan, plan + effect)).isEqualTo("95.2");
    }

    @Test
    void areas_stand_in_the_published_order() throws IOException {
        List<String> published = Golden.table("atgardsplaner").stream()
                .map(Printed::row)
                .filter(row -> !row.equals("Summa"))
                .distinct()
                .toList();
        assertThat(ROWS.stream().map(ActionPlanFiguresTest::label).distinct()).containsExactlyElementsOf(published);
    }

    // An område of the organisation is its code and name; what the organisation does not know is its name alone.
    private static String label(Table.Row row) {
        String code = row.text("Område");
        String name = row.text("Områdesbenämning");
        return code.equals(name) ? name : code + " " + name;
    }

    private static Predicate<Table.Row> inArea(String row) {
        return r -> row.equals("Summa") || label(r).equals(row);
    }

    private static Predicate<Table.Row> inColumn(String column) {
        String typ = column.startsWith("effekt") ? "effekt" : "plan";
        String last = column.startsWith("helar") ? "2024-12" : "2024-02";
        return r -> r.text("Typ").equals(typ)
                && r.text("Period").startsWith("2024")
                && r.text("Period").compareTo(last) <= 0;
    }

    private static long sum(Predicate<Table.Row> rows) {
        return ROWS.stream().filter(rows).mapToLong(row -> row.ore("Belopp")).sum();
    }
}
