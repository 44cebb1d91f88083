package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.figure.Month;

class RowTypingTest {
    @TempDir
    Path temp;

    private Directory column(String field, String... cells) {
        return Directory.ofRows(
                temp,
                "{name: nr}, {name: x" + field + "}",
                "dialect: {delimiter: \";\"}",
                "nr;x\n1;" + String.join("\n1;", cells) + "\n");
    }

    private List<String> told(String field, String... cells) {
        Directory directory = column(field, cells);
        directory.rows();
        return directory.told();
    }

    @Test
    void cells_become_what_the_schema_says() {
        assertThat(column(", type: yearmonth", "2024M02").rows().get(0).month("x"))
                .contains(new Month(2024, 2));
        assertThat(column(", type: date", "2024-02-29").rows().get(0).date("x")).contains(LocalDate.of(2024, 2, 29));
        assertThat(column(", type: integer", "-12").rows().get(0).integer("x")).hasValue(-12);
        assertThat(column(", type: integer", "12").rows().get(0).number("x")).contains(new BigDecimal("12"));
        assertThat(column(", type: number", "12.5").rows().get(0).number("x")).contains(new BigDecimal("12.5"));
    }

    @Test
    void amounts_in_tkr_and_mkr_become_kr() {
        assertThat(column(", type: number, unit: tkr", "12.5")
                        .rows()
                        .get(0)
                        .number("x")
                        .orElseThrow())
                .isEqualByComparingTo("12500");
        assertThat(column(", type: number, unit: mkr", "-0.000001")
                        .rows()
                        .get(0)
                        .number("x")
                        .orElseThrow())
                .isEqualByComparingTo("-1");
    }

    @Test
    void an_empty_cell_is_absent_and_no_fault() {
        Directory directory = column(", type: number", "", "2.0");
        assertThat(directory.rows().get(0).number("x")).isEmpty();
        assertThat(directory.rows().get(0).text("x")).isEmpty();
        assertThat(directory.told()).isEmpty();
    }

    @Test
    void a_field_that_the_schema_does_not_name_is_absent() {
        Row row = column("", "a").rows().get(0);
        assertThat(row.text("y")).isEmpty();
        assertThat(row.place("y")).isEqualTo(row.place());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", type: yearmonth|2024-2|month-invalid [2024-2, x]",
                ", type: yearmonth|202413|month-invalid [202413, x]",
                ", type: yearmonth|feb 2024|month-invalid [feb 2024, x]",
                ", type: date|2023-02-29|date-invalid [2023-02-29, x]",
                ", type: integer|1.5|number-invalid [1.5, x, 123]",
                ", type: integer|x|number-invalid [x, x, -1234.56]",
                ", type: number|1.798|number-ambiguous [1.798, x]",
                ", type: number|-|number-invalid [-, x, -1234.56]",
                ", type: number|1234567890123456|number-too-big [1234567890123456, x]",
                ", constraints: {enum: [utfall, budget]}|utfal|value-not-listed [utfal, x, utfall, budget, utfall]",
                ", constraints: {required: true}|''|value-required [x]"
            })
    void a_cell_that_does_not_fit_its_field_is_told(String field, String cell, String told) {
        assertThat(told(field, cell)).containsExactly("rows.csv:2:2 " + told);
    }

    @Test
    void missing_values_are_absent_where_the_field_or_the_schema_lists_them() {
        Directory directory = column(", type: number, missingValues: ['-', 'n/a']", "-", "n/a", "1");
        assertThat(directory.rows()).extracting(r -> r.number("x").isPresent()).containsExactly(false, false, true);
        assertThat(directory.told()).isEmpty();
    }

    @Test
    void asking_for_another_type_than_the_descriptors_is_told_at_the_descriptor() {
        Directory directory = column("", "12");
        assertThat(directory.rows().get(0).number("x")).isEmpty();
        assertThat(directory.told())
                .singleElement()
                .asString()
                .contains("datapackage.yaml:6:")
                .contains("type: number");
    }

    @Test
    void keys_are_cleaned() {
        Row row = column("", "\u00A0A\u00A0B\u00ADC A\u030A ").rows().get(0);
        assertThat(row.text("x")).isEqualTo("A BC Å");
    }

    @Test
    void unique_fields_and_primary_keys_hold() {
        assertThat(told(", constraints: {unique: true}", "a", "b", "a"))
                .containsExactly("rows.csv:4:2 value-duplicate [a, x, rows.csv:2]");
    }

    @Test
    void unknown_references_are_told_with_the_nearest_name() {
        Directory directory = Directory.in(temp)
                .file("a.csv", "basenhet\n1593\n1594\n")
                .file("b.csv", "enhet,n\n1593,1\n1539,2\n,3\n")
                .describe("""
                        name: test
                        resources:
                          - {name: a, role: organisation, path: a.csv, schema: {fields: [{name: basenhet}]}}
                          - name: b
                            path: b.csv
                            schema:
                              fields: [{name: enhet}, {name: n}]
                              foreignKeys: [{fields: enhet, reference: {resource: organisation, fields: basenhet}}]
                        """);
        directory.open().rows("b");
        assertThat(directory.told()).containsExactly("b.csv:3:1 reference-unknown [1539, enhet, organisation, 1593]");
    }

    @Test
    void references_may_lead_to_ranges_and_to_the_resource_itself() {
        Directory directory = Directory.in(temp)
                .file("a.csv", "konto_fran,konto_till,del\n4000,4099,\n5000,5099,4000\n")
                .file("b.csv", "konto,n\n4050,1\n4100,2\n405,3\n")
                .describe("""
                        name: test
                        resources:
                          - name: kontoplan
                            path: a.csv
                            schema:
                              fields: [{name: konto_fran}, {name: konto_till}, {name: del}]
                              foreignKeys: [{fields: del, reference: {fields: konto_fran}}]
                          - name: b
                            path: b.csv
                            schema:
                              fields: [{name: konto}, {name: n}]
                              foreignKeys: [{fields: konto, reference: {resource: kontoplan, fields: konto}}]
                        """);
        directory.open().readAllBut(java.util.Set.of());
        assertThat(directory.told())
                .containsExactly(
                        "b.csv:3:1 reference-unknown [4100, konto, kontoplan, ]",
                        "b.csv:4:1 reference-unknown [405, konto, kontoplan, ]");
    }
}
