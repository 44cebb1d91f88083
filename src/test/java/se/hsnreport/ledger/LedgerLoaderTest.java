package se.hsnreport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.figure.Period;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Directory;
import se.hsnreport.source.Extracts;

class LedgerLoaderTest {
    private static final String GOOD = "202401;4010;1593;utfall;-1,00";

    @TempDir
    Path temp;

    private static String total(Ledger ledger) {
        return ledger.sum(Query.of(Kind.ACTUAL, Period.year(LedgerFiles.FEBRUARY), ledger.accounts(), ledger.units()))
                .kr()
                .toPlainString();
    }

    private static List<String> told(LedgerFiles files) {
        files.load();
        return files.directory.told();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "202401;4O10;1593;utfall;-1,00|:3:2 reference-unknown [4O10, konto, kontoplan, ]",
                "202401;9999;1593;utfall;-1,00|:3:2 reference-unknown [9999, konto, kontoplan, ]",
                "202401;;1593;utfall;-1,00|:3:2 value-required [konto]",
                "202401;4010;1539;utfall;-1,00|:3:3 reference-unknown [1539, basenhet, organisation, 1593]",
                "202401;4010;;utfall;-1,00|:3:3 value-required [basenhet]",
                "202401;4010;1593;Utfall;-1,00|:3:4 reference-unknown [Utfall, typ, ledger, utfall]",
                "202401;4010;1593;;-1,00|:3:4 value-required [typ]",
                "202413;4010;1593;utfall;-1,00|:3:1 month-invalid [202413, period]",
                ";4010;1593;utfall;-1,00|:3:1 value-required [period]",
                "202401;4010;1593;utfall;|:3:5 value-required [belopp]",
                "202401;4010;1593;utfall;-|:3:5 number-invalid [-, belopp, -1 234,56]",
                "202401;4010;1593;utfall;1,005|:3:5 number-too-fine [1,005, belopp]",
                "202401;4010;1593;utfall;1234567890123456|:3:5 number-too-big [1234567890123456, belopp]",
                "202403;4010;1593;utfall;-1,00|:3 period-future [2024-03, 2024-02]",
                "202401;4010;1599;utfall;-1,00|:3 unit-without-place [1599, 2024-01]"
            })
    void a_bad_row_is_told_with_its_place(String row, String told) {
        assertThat(told(LedgerFiles.in(temp).rows("a.csv", GOOD, row))).containsExactly("l/a.csv" + told);
    }

    @Test
    void every_bad_row_is_told_not_only_the_first_of_its_kind() {
        String bad = "202401;9999;1593;utfall;-1,00";
        assertThat(told(LedgerFiles.in(temp).rows("a.csv", bad, GOOD, bad))).hasSize(2);
    }

    @Test
    void a_unit_without_a_place_is_told_once_a_month_not_once_a_row() {
        assertThat(told(LedgerFiles.in(temp)
                        .rows("a.csv", "202401;4010;1599;utfall;1,00", "202401;5010;1599;utfall;1,00")))
                .hasSize(1);
    }

    @Test
    void actuals_may_lie_ahead_when_the_descriptor_says_so() {
        LedgerFiles files = LedgerFiles.keepingLaterMonths(temp).rows("a.csv", GOOD, "202403;4010;1593;utfall;-1,00");
        assertThat(told(files)).isEmpty();
    }

    @Test
    void a_budget_may_lie_ahead() {
        assertThat(told(LedgerFiles.in(temp).rows("a.csv", GOOD, "202412;4010;1593;budget;-1,00")))
                .isEmpty();
    }

    @Test
    void a_month_may_come_from_two_systems_as_long_as_each_unit_comes_from_one() {
        assertThat(told(LedgerFiles.in(temp).rows("a.csv", GOOD).rows("b.csv", "202401;4010;1594;utfall;-2,00")))
                .isEmpty();
    }

    @Test
    void a_period_delivered_by_two_files_is_told_with_both() {
        assertThat(told(LedgerFiles.in(temp).rows("a.csv", GOOD).rows("b.csv", GOOD + "1", GOOD)))
                .containsExactly(
                        "l/b.csv:2:5 number-too-fine [-1,001, belopp]",
                        "l/b.csv:3 period-duplicate [utfall, 2024-01, l/a.csv]");
    }

    @Test
    void two_files_may_share_the_months_between_them() {
        assertThat(told(LedgerFiles.in(temp)
                        .rows("a.csv", GOOD, "202402;4010;1593;budget;1,00")
                        .rows("b.csv", "202402;4010;1593;utfall;1,00", "202401;4010;1593;budget;1,00")))
                .isEmpty();
    }

    @Test
    void amounts_signed_as_in_the_books_are_turned() {
        assertThat(total(LedgerFiles.accounting(temp).rows("a.csv", GOOD).load()))
                .isEqualTo("1.00");
        assertThat(total(LedgerFiles.in(temp).rows("a.csv", GOOD).load())).isEqualTo("-1.00");
    }

    @Test
    void codes_are_found_however_they_are_spelt_with_spaces() {
        LedgerFiles files = LedgerFiles.in(temp)
                .rows("a.csv", "202401; 4010\u00A0;\u00A01593;utfall ;-1,00", "2024M01;4010;1593;utfall;-2,00");
        assertThat(total(files.load())).isEqualTo("-3.00");
        assertThat(files.directory.told()).isEmpty();
    }

    @Test
    void two_budget_versions_are_told() {
        LedgerFiles files = LedgerFiles.with(temp, "{name: budgetversion, source: Version}");
        files.directory.file("l/a.csv", """
                Period;Konto;Basenhet;Typ;Belopp;Version
                202401;4010;1593;budget;1,00;beslutad
                202401;4010;1593;utfall;1,00;
                202402;4010;1593;budget;1,00;beslutad
                202402;4010;1593;budget;1,00;ursprunglig
                """);
        assertThat(told(files)).containsExactly("l/a.csv:5 budget-versions [beslutad, ursprunglig]");
    }

    @Test
    void one_offs_can_be_left_out_or_looked_at_alone() {
        LedgerFiles files = LedgerFiles.with(temp, "{name: engangspost, source: Engang}");
        files.directory.file("l/a.csv", """
                Period;Konto;Basenhet;Typ;Belopp;Engang
                202401;4010;1593;utfall;1,00;
                202401;4010;1593;utfall;2,00;ja
                202401;4010;1593;utfall;4,00;Nej
                202401;4010;1593;utfall;8,00;0
                """);
        Ledger ledger = files.load();
        Query all = Query.of(Kind.ACTUAL, Period.of(LedgerFiles.FEBRUARY.january()), ledger.accounts(), ledger.units());
        assertThat(ledger.sum(all).kr()).isEqualByComparingTo("15");
        assertThat(ledger.sum(all.with(OneOff.ONLY)).kr()).isEqualByComparingTo("2");
        assertThat(ledger.sum(all.with(OneOff.WITHOUT)).kr()).isEqualByComparingTo("13");
        assertThat(ledger.figure("utfall", all.with(OneOff.WITHOUT))
                        .trail()
                        .selections()
                        .get(0)
                        .filters())
                .containsEntry("engangspost", "nej");
    }

    @Test
    void columns_that_are_not_added_up_are_checked_all_the_same() {
        LedgerFiles files = LedgerFiles.with(
                temp, "{name: motpart, source: Motpart, constraints: {enum: [E, I]}}", "{name: text, source: Text}");
        files.directory.file("l/a.csv", """
                Period;Konto;Basenhet;Typ;Belopp;Motpart;Text
                202401;4010;1593;utfall;1,00;E;Lön
                202401;4010;1593;utfall;1,00;X;L\u200Bn
                202401;4010;1593;utfall;1,00;X;Lön
                """);
        assertThat(told(files))
                .containsExactly(
                        "l/a.csv:3:6 value-not-listed [X, motpart, E, I, E]",
                        "l/a.csv:3:7 character-invalid [L␣n, U+200B]",
                        "l/a.csv:4:6 value-not-listed [X, motpart, E, I, E]");
    }

    @Test
    void a_ledger_that_lacks_a_field_or_types_it_wrongly_is_told_at_the_descriptor() {
        Directory directory = Directory.in(temp)
                .file("a.csv", "period,konto,belopp,typ\n202401,1,1,utfall\n")
                .describe("""
                        name: test
                        resources:
                          - name: ledger
                            path: a.csv
                            schema: {fields: [{name: period}, {name: konto}, {name: belopp}, {name: typ}]}
                        """);
        Extracts extracts = directory.open();
        Ledger ledger = LedgerLoader.load(
                extracts, Reference.load(extracts), LedgerFiles.FEBRUARY, LedgerLoader.Unknown.REFUSED);
        assertThat(ledger.size()).isZero();
        assertThat(directory.told())
                .containsExactly(
                        "datapackage.yaml resource-missing [kontoplan, ledger]",
                        "datapackage.yaml resource-missing [organisation, ledger]",
                        "datapackage.yaml:3:5 field-missing [ledger, basenhet, ]");
    }

    @Test
    void kostnadsstallen_lead_to_units_by_month() {
        LedgerFiles files = withCostCentres();
        Ledger ledger = files.load();
        Query all = Query.of(Kind.ACTUAL, Period.ack(LedgerFiles.FEBRUARY), ledger.accounts(), ledger.units());
        assertThat(ledger.sum(all.with(ledger.unit("1593", LedgerFiles.FEBRUARY)))
                        .kr())
                .isEqualByComparingTo("1");
        assertThat(ledger.sum(all.with(ledger.unit("1594", LedgerFiles.FEBRUARY)))
                        .kr())
                .isEqualByComparingTo("2");
        assertThat(files.directory.told())
                .containsExactly(
                        "datapackage.yaml resource-missing [kontoplan, ledger]",
                        "l.csv:4:3 reference-unknown [77002, kostnadsstalle, kostnadsstallen, 77001]");
    }

    @Test
    void a_draft_keeps_a_kostnadsstalle_of_no_unit_apart() {
        LedgerFiles files = withCostCentres();
        Ledger ledger = files.load(LedgerLoader.Unknown.KEPT);
        Query all = Query.of(Kind.ACTUAL, Period.ack(LedgerFiles.FEBRUARY), ledger.accounts(), ledger.units());
        assertThat(ledger.sum(all).kr()).isEqualByComparingTo("7");
        assertThat(ledger.sum(all.with(ledger.unit("kst 77002", LedgerFiles.FEBRUARY)))
                        .kr())
                .isEqualByComparingTo("4");
        assertThat(files.directory.told())
                .containsExactly(
                        "datapackage.yaml resource-missing [kontoplan, ledger]",
                        "l.csv:4:3 unmapped [77002, kostnadsstalle, kostnadsstallen, 1, 4.00, 0]");
    }

    private LedgerFiles withCostCentres() {
        LedgerFiles files = LedgerFiles.in(temp);
        files.directory
                .file("kst.csv", "kostnadsstalle,basenhet,fran,till\n77001,1593,,202401\n77001,1594,202402,\n")
                .file("l.csv", """
                        period,konto,kostnadsstalle,typ,belopp
                        202401,4010,77001,utfall,1
                        202402,4010,77001,utfall,2
                        202402,4010,77002,utfall,4
                        """)
                .describe("""
                        name: test
                        resources:
                          - name: ledger
                            path: l.csv
                            schema: {fields: [{name: period, type: yearmonth}, {name: konto}, {name: kostnadsstalle}, {name: typ}, {name: belopp, type: number}]}
                          - name: kostnadsstallen
                            path: kst.csv
                            schema: {fields: [{name: kostnadsstalle}, {name: basenhet}, {name: fran}, {name: till}]}
                          - name: organisation
                            path: organisation.csv
                            schema: {fields: [{name: basenhet}, {name: basenhet_namn}, {name: omrade}, {name: omrade_namn}, {name: fran}, {name: till}, {name: ersatter}]}
                        """);
        return files;
    }
}
