package se.hsnreport.sampledata.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.sampledata.Table;

/** Access to care comes out as published for February 2024. */
class AccessFiguresTest {
    private static final String NOW = "2024-02";
    private static final String BEFORE = "2023-02";

    @Test
    void contacts_and_the_share_within_three_days() {
        RoleRows all = RoleRows.of("kontakter.csv");
        RoleRows soon = all.where(row -> !row.text("Väntedagar").equals("over3"));
        checkWithin("primarvard-kontakter", "Antal kontakter", 0, new Waited(all, soon, all, "Antal kontakter"));
    }

    @ParameterizedTest
    @CsvSource({"forsta-kontakt, forstabesok", "atgard, atgard"})
    void those_who_wait_within_ninety_days(String table, String measure) {
        RoleRows waiting = RoleRows.of("vantetider/vasterbotten.csv")
                .where("Mått", measure)
                .where("Population", "vantande")
                .where("PvV/MoV", "inkl");
        checkWithin(table, "Antal inom 90 dagar", 1, new Waited(waiting, waiting, waiting, "Antal inom gräns"));
    }

    /** What is counted first, what is within the limit, and of how many. */
    private record Waited(RoleRows counted, RoleRows within, RoleRows all, String head) {
        BigDecimal count(String month) {
            return month(counted, month).sum(head);
        }

        String share(String month, int decimals) {
            String allHead = head.equals("Antal inom gräns") ? "Antal totalt" : head;
            return RoleRows.percent(
                    month(within, month).sum(head), month(all, month).sum(allHead), decimals);
        }

        private static RoleRows month(RoleRows rows, String month) {
            return rows.where(
                    row -> row.cells().containsValue(month) || row.cells().containsValue(month.replace("-", "M")));
        }
    }

    private static void checkWithin(String table, String label, int decimals, Waited waited) {
        List<Table.Row> published = RoleRows.golden(NOW, table);
        Table.Row count = published.get(0);
        Table.Row share = published.get(1);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(count.text("rad")).isEqualTo(label);
        softly.assertThat(RoleRows.shown(waited.count(NOW), 0)).isEqualTo(count.text("varde"));
        softly.assertThat(RoleRows.shown(waited.count(BEFORE), 0)).isEqualTo(count.text("foregaende_ar"));
        softly.assertThat(RoleRows.change(waited.count(BEFORE), waited.count(NOW), 2))
                .isEqualTo(count.text("forandring_procent"));
        softly.assertThat(waited.share(NOW, decimals)).isEqualTo(share.text("varde"));
        softly.assertThat(waited.share(BEFORE, decimals)).isEqualTo(share.text("foregaende_ar"));
        softly.assertAll();
    }

    @Test
    void the_telephone() {
        List<Table.Row> published = RoleRows.golden(NOW, "telefon");
        SoftAssertions softly = new SoftAssertions();
        for (String month : List.of(NOW, BEFORE)) {
            String column = month.equals(NOW) ? "varde" : "foregaende_ar";
            RoleRows rows = RoleRows.of("telefon.csv").where("Månad", month);
            softly.assertThat(RoleRows.shown(rows.sum("Samtal"), 0))
                    .isEqualTo(published.get(0).text(column));
            softly.assertThat(RoleRows.shown(rows.sum("Unika nummer"), 0))
                    .isEqualTo(published.get(1).text(column));
            softly.assertThat(RoleRows.percent(rows.sum("Besvarade samtal"), rows.sum("Samtal"), 1))
                    .isEqualTo(published.get(2).text(column));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "vuxna, 2024-02, ingen_forsening, 34.2",
        "vuxna, 2024-02, 6_till_12_manader over_12_manader, 55.3",
        "barn, 2024-02, ingen_forsening, 91.0",
        "remiss, 2024-02, inom_90_dagar, 73.5"
    })
    void dental_delays(String group, String month, String delays, String percent) {
        RoleRows all = RoleRows.of("tandvard.csv").where("Grupp", group).where("Månad", month);
        RoleRows some = all.where(row -> List.of(delays.split(" ", -1)).contains(row.text("Klass")));
        assertThat(RoleRows.percent(some.sum("Antal"), all.sum("Antal"), 1)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"vuxna, 58663, 1244", "barn, 5370, -836"})
    void those_not_called_in_time_and_the_change_in_a_month(String group, int now, int change) {
        RoleRows late = RoleRows.of("tandvard.csv")
                .where("Grupp", group)
                .where(row -> !row.text("Klass").equals("ingen_forsening"));
        assertThat(late.where("Månad", NOW).sum("Antal")).isEqualByComparingTo(BigDecimal.valueOf(now));
        assertThat(late.where("Månad", "2024-01").sum("Antal")).isEqualByComparingTo(BigDecimal.valueOf(now - change));
    }

    @Test
    void four_specialist_clinics_reach_the_target() {
        RoleRows referred = RoleRows.of("tandvard.csv").where("Grupp", "remiss").where("Månad", NOW);
        assertThat(referred.rows().stream()
                        .map(row -> row.text("Enhet"))
                        .distinct()
                        .filter(clinic -> reaches(referred.where("Enhet", clinic))))
                .containsExactlyInAnyOrder(
                        "Orofacial medicin", "Oral diagnostisk radiologi", "Parodontologi", "Cariologi");
    }

    private static boolean reaches(RoleRows clinic) {
        BigDecimal within = clinic.where("Klass", "inom_90_dagar").sum("Antal");
        return RoleRows.divide(within, clinic.sum("Antal")).compareTo(new BigDecimal("0.8")) >= 0;
    }
}
