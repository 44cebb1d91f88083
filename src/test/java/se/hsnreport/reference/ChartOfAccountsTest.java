package se.hsnreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.source.Directory;

class ChartOfAccountsTest {
    @TempDir
    Path temp;

    private Directory directory(String rows) {
        return Directory.in(temp)
                .file("k.csv", "konto_fran,konto_till,namn,slag,resultatrad,kontogrupp\n" + rows)
                .describe("""
                        name: test
                        resources:
                          - name: kontoplan
                            path: k.csv
                            schema:
                              fields:
                                - {name: konto_fran}
                                - {name: konto_till}
                                - {name: namn}
                                - {name: slag}
                                - {name: resultatrad}
                                - {name: kontogrupp}
                        """);
    }

    private ChartOfAccounts chart(String rows) {
        Directory directory = directory(rows);
        ChartOfAccounts chart = ChartOfAccounts.load(directory.open());
        assertThat(directory.told()).isEmpty();
        return chart;
    }

    @Test
    void groups_stand_in_order_of_first_appearance() {
        ChartOfAccounts chart = chart(
                "4000,4099,Löner,kostnad,Personal,P\n3000,3099,Avgift,intakt,Intäkter,\n4100,4100,Ob,kostnad,Personal,Q\n");
        assertThat(chart.groupings()).containsExactly("slag", "resultatrad", "kontogrupp");
        assertThat(chart.groups("resultatrad")).containsExactly("Personal", "Intäkter");
        assertThat(chart.groups("kontogrupp")).containsExactly("P", "Q");
        assertThat(chart.groups("okänd")).isEmpty();
        assertThat(chart.slag("resultatrad", "Personal")).contains(Slag.KOSTNAD);
        assertThat(chart.slag("slag", "okänd")).isEmpty();
        assertThat(chart.accounts("resultatrad", "Personal"))
                .extracting(Account::from)
                .containsExactly("4000", "4100");
    }

    @Test
    void an_account_is_found_in_its_range() {
        ChartOfAccounts chart = chart("4000,4099,Löner,kostnad,Personal,P\n3000,3099,Avgift,intakt,Intäkter,P\n");
        assertThat(chart.account("4000")).map(Account::name).contains("Löner");
        assertThat(chart.account("4099")).map(Account::name).contains("Löner");
        assertThat(chart.account("3500")).isEmpty();
        assertThat(chart.account("4100")).isEmpty();
        assertThat(chart.account("2999")).isEmpty();
        assertThat(chart.account("40501")).isEmpty();
        assertThat(chart.slag("kontogrupp", "P")).isEmpty();
    }

    @Test
    void overlapping_ranges_and_unknown_kinds_are_told() {
        Directory directory = directory(
                "4000,4099,A,kostnad,P,P\n4050,4050,B,kostnad,P,P\n3000,2000,C,intakt,P,P\n5000,50000,D,intakt,P,P\n6000,6000,E,kostnader,P,P\n");
        ChartOfAccounts chart = ChartOfAccounts.load(directory.open());
        assertThat(directory.told())
                .containsExactly(
                        "k.csv:3 range-overlap [4050, 4000–4099]",
                        "k.csv:4:2 value-invalid [2000, konto_fran ≤ konto_till]",
                        "k.csv:5:2 value-invalid [50000, konto_fran ≤ konto_till]",
                        "k.csv:6:4 value-not-listed [kostnader, slag, intakt, kostnad, skatt, statsbidrag, finans,"
                                + " kostnad]");
        assertThat(chart.account("4050")).map(Account::name).contains("A");
    }

    @Test
    void an_extract_of_names_alone_names_the_accounts_of_ranges_and_leaves_the_groups_as_they_are() {
        Directory directory = Directory.in(temp)
                .file("k.csv", "konto_fran,konto_till,namn,slag,resultatrad\n4000,4099,Löner,kostnad,Personal\n")
                .file("n.csv", "konto,namn\n4010,Läkare\n1930,Bank\n")
                .describe("""
                        name: test
                        resources:
                          - name: namn
                            role: kontoplan
                            path: n.csv
                            schema: {fields: [{name: konto}, {name: namn}]}
                          - name: kontoplan
                            path: k.csv
                            schema:
                              fields:
                                - {name: konto_fran}
                                - {name: konto_till}
                                - {name: namn}
                                - {name: slag}
                                - {name: resultatrad}
                        """);
        ChartOfAccounts chart = ChartOfAccounts.load(directory.open());
        assertThat(directory.told()).isEmpty();
        assertThat(chart.accounts()).extracting(Account::range).containsExactly("4000–4099");
        assertThat(chart.name("4010")).isEqualTo("Läkare");
        assertThat(chart.name("4020")).isEmpty();
        assertThat(chart.account("1930")).isEmpty();
    }
}
