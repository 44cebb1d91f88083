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
import se.hsnreport.figure.FigureTable;

/** Contacts by the days they were waited for. */
class ContactsTest {
    private static final String HEAD = "period;vantedagar;antal";
    private static final String PARAMETERS = """
            classes: ["0", "1", over3]
            within: ["0", "1"]
            count: Antal
            share: Andel
            """;

    @TempDir
    Path temp;

    private FigureTable contacts(String month, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(rows);
        return Delivery.in(temp).role("kontakter", lines).calculate(ContactsByWait::configure, PARAMETERS, month);
    }

    @Test
    void classes_stack_and_the_share_is_of_those_within_the_limit() {
        FigureTable table = contacts(
                "2024-02",
                List.of("2024-02;0;50", "2024-02;1;30", "2024-02;over3;20", "2023-02;0;100", "2023-02;over3;100"));
        assertThat(Delivery.of(table, "2024-02", "0")).isEqualTo("50");
        assertThat(Delivery.of(table, "2024-02", "over3")).isEqualTo("20");
        assertThat(Delivery.of(table, "2024-02", "andel")).isEqualTo("0.8");
        assertThat(Delivery.of(table, "Antal", "varde")).isEqualTo("100");
        assertThat(Delivery.of(table, "Antal", "forandring_procent")).isEqualTo("-0.5");
        assertThat(Delivery.of(table, "Andel", "forandring_procentenheter")).isEqualTo("0.3");
    }

    @Test
    void a_class_without_rows_in_a_month_that_was_delivered_is_zero() {
        FigureTable table = contacts("2024-02", List.of("2024-02;over3;20"));
        assertThat(Delivery.of(table, "2024-02", "0")).isEqualTo("0");
        assertThat(Delivery.of(table, "Andel", "varde")).isEqualTo("0");
        assertThat(Delivery.of(table, "Andel", "foregaende_ar")).isEqualTo("NO_DATA");
        assertThat(Delivery.of(table, "Antal", "foregaende_ar")).isEqualTo("NO_DATA");
    }

    @Test
    void a_class_that_the_template_does_not_name_is_told_of() {
        Delivery delivery = Delivery.in(temp).role("kontakter", HEAD, "2024-02;0;1", "2024-02;2;1", "2024-02;2;1");
        delivery.calculate(ContactsByWait::configure, PARAMETERS, "2024-02");
        assertThat(delivery.told()).singleElement().asString().contains("value-not-listed");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_classes_of_every_month_add_up_to_its_contacts(long seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        long last = 0;
        for (int month = 1; month <= 6; month++) {
            last = 0;
            for (String one : List.of("0", "1", "over3")) {
                long number = random.nextInt(10_000);
                rows.add("2024-0" + month + ";" + one + ";" + number);
                last += number;
            }
        }
        FigureTable table = contacts("2024-06", rows);
        long stacked = List.of("0", "1", "over3").stream()
                .mapToLong(one -> Long.parseLong(Delivery.of(table, "2024-06", one)))
                .sum();
        assertThat(stacked).isEqualTo(last);
        assertThat(Delivery.of(table, "Antal", "varde")).isEqualTo(String.valueOf(last));
    }

    @Test
    void a_class_within_the_limit_that_is_none_of_the_classes_is_told_of() {
        Delivery delivery = Delivery.in(temp).role("kontakter", HEAD, "2024-02;0;1");
        delivery.calculate(
                ContactsByWait::configure, PARAMETERS.replace("within: [\"0\"", "within: [\"00\""), "2024-02");
        assertThat(delivery.told()).singleElement().asString().contains("name-unknown [00, within, 0,");
    }
}
