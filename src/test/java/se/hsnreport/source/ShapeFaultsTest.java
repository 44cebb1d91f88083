package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shape described wrongly, or files that are not of it, are told of with their place; no amount goes astray. */
class ShapeFaultsTest {
    private static final String FIELDS =
            "{name: period, type: yearmonth}, {name: konto}, {name: typ}, {name: belopp, type: number, unit: kr}";

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            exclude: [{field: kotno, matches: "^1", reason: x}]          | 5:16 name-unknown [kotno, fields, konto
            exclude: [{field: konto, matches: "^(1", reason: x}]         | 5:30 pattern-invalid [^(1
            exclude: [{field: konto, matches: "^1"}]                     | 5:15 key-missing [reason
            exclude: [{field: konto, mathces: "^1", reason: x}]          | 5:30 key-unknown [mathces, matches
            split: {konto: "^(.*)$", into: [konto, namn]}                | 5:30 value-invalid [konto, namn
            split: {kotno: "^(.*)$", into: [konto]}                      | 5:13 name-unknown [kotno
            fromFileName: {pattern: "bok-(\\\\\\\\d+)"}                      | 5:20 value-invalid [bok-
            fromFileName: {pattern: "bok-(?<period>"}                    | 5:20 pattern-invalid [bok-
            unpivot: {year: 2024, columns: {jan: 13}}                    | 5:37 value-invalid [13, 1–12]
            unpivot: {year: 24, columns: {jan: 1}}                       | 5:15 value-invalid [24, 2024]
            unpivot: {columns: {jan: 1}}                                 | 5:25 value-invalid [1, 2024-02]
            unpivot: {year: 2024, colums: {jan: 1}}                      | 5:27 key-unknown [colums, columns
            unpivot: {year: {form: År}, columns: {jan: 1}}               | key-unknown [form, from
            value: beloop                                                | 5:5 name-unknown [beloop, fields, belopp
            measures: {typ: {utfall: U}, matt: {x: B}}                   | 5:5 value-invalid [typ, matt
            measures: {typ: {utfall: "U {column}"}}                      | 5:22 value-invalid [U {column}, Utfall]
            periodMap: {"202413": "2024-13"}                             | 5:17 value-invalid [2024-13
            balance: acc                                                 | 5:5 name-unknown [acc, balance, ack
            latest: {by: time}                                           | 5:14 name-unknown [time, by
            spread: evenly                                               | 5:5 name-unknown [evenly, spread
            spread: {by: key, resource: nycklar}                         | 5:5 name-unknown [nycklar, resource
            spread: {by: key}                                            | key-missing [resource
            lag: -1                                                      | 5:5 value-invalid [-1
            """)
    void a_wrong_description_is_told_with_its_place(String shape, String told) {
        Directory directory = directory(shape, "period,konto,typ,belopp\n202401,4010,utfall,1\n");
        directory.rows();
        assertThat(directory.told())
                .anyMatch(one -> one.contains(told.replace("\\\\", "\\")) && one.startsWith("datapackage.yaml:"));
        assertThat(directory.findings.any(se.hsnreport.finding.Severity.ERROR)).isTrue();
    }

    private Directory directory(String shape, String csv) {
        return Directory.in(temp).file("rows.csv", csv).describe("""
                name: test
                resources:
                  - name: rows
                    path: rows.csv
                    %s
                    schema: {fields: [%s]}
                """.formatted(shape, FIELDS));
    }

    private static Directory read(Directory directory) {
        directory.rows();
        return directory;
    }

    @Test
    void a_month_without_balances_makes_the_next_unknown() {
        assertThat(read(directory("balance: ack", """
                period,konto,typ,belopp
                202402,4010,utfall,1
                202404,4010,utfall,2
                """)).told())
                .containsExactly(
                        "rows.csv:2 balance-gap [2024-01, 2024-02, utfall]",
                        "rows.csv:3 balance-gap [2024-03, 2024-04, utfall]");
    }

    @Test
    void a_balance_that_is_no_more_counts_as_nothing_so_that_sums_hold_and_is_warned_of() {
        Directory directory = directory("balance: ack", """
                period,konto,typ,belopp
                202401,4010,utfall,5
                202401,4020,utfall,1
                202402,4020,utfall,1
                """);
        assertThat(directory.rows().stream().map(row -> row.text("konto") + " " + row.text("belopp")))
                .containsExactly("4010 5", "4020 1", "4020 0", "4010 -5");
        assertThat(directory.told()).containsExactly("rows.csv:2 balance-gone [5, 2024-01, 2024-02]");
    }

    @Test
    void balances_of_a_month_in_two_files_are_not_added_up_in_silence() {
        Directory directory = directory("balance: ack", "period,konto,typ,belopp\n202401,4010,utfall,5\n")
                .file("rows2.csv", "period,konto,typ,belopp\n202401,4010,utfall,6\n")
                .describe("""
                        name: test
                        resources:
                          - name: rows
                            path: ["*.csv"]
                            balance: ack
                            schema: {fields: [%s]}
                        """.formatted(FIELDS));
        assertThat(read(directory).told()).containsExactly("rows2.csv:2 period-duplicate [utfall, 2024-01, rows.csv]");
    }

    @Test
    void a_cell_that_cannot_be_taken_apart_is_told() {
        assertThat(read(directory(
                                "split: {konto: \"^(\\\\d+) (.+)$\", into: [konto, namn]}",
                                "period,konto,typ,belopp\n202401,Summa,utfall,1\n"))
                        .told())
                .containsExactly("rows.csv:2:2 cell-unsplit [Summa, konto, ^(\\d+) (.+)$]");
    }

    @Test
    void a_file_whose_name_does_not_tell_is_told_once() {
        assertThat(read(directory(
                                "fromFileName: {pattern: \"bok-(?<basenhet>.*)\"}",
                                "period,konto,typ,belopp\n202401,1,utfall,1\n202402,1,utfall,1\n"))
                        .told())
                .containsExactly("rows.csv file-name-unfit [rows.csv, bok-(?<basenhet>.*)]");
    }

    @Test
    void a_cell_of_a_wide_file_is_told_of_where_it_stands() {
        Directory directory =
                Directory.in(temp).file("rows.csv", "konto,jan,feb\n4010,1,x\n").describe("""
                name: test
                resources:
                  - name: rows
                    path: rows.csv
                    unpivot: {year: 2024, columns: {jan: 1, feb: 2, mars: 3}}
                    schema: {fields: [{name: konto}, {name: belopp, type: number}]}
                """);
        assertThat(read(directory).told()).containsExactly("rows.csv:1 column-missing [mars, , konto, jan, feb]");
        directory.file("rows.csv", "konto,jan,feb,mars\n4010,1,x,\n");
        assertThat(read(directory).told()).anyMatch(told -> told.startsWith("rows.csv:2:3 number-invalid [x, belopp"));
    }

    @Test
    void years_are_spread_by_the_key_that_fits_best_and_the_year_is_exact() {
        Directory directory = keys(key("", "1,1,1,1,1,1,1,1,1,1,1,1") + key("4020", "0,0,0,0,0,1,2,0,0,0,0,0"));
        assertThat(directory.rows().stream()
                        .filter(row -> row.text("konto").equals("4020"))
                        .map(row -> row.text("belopp")))
                .containsExactly("0", "0", "0", "0", "0", "33.33", "66.67", "0", "0", "0", "0", "0");
        assertThat(directory.rows().stream()
                        .filter(row -> row.text("konto").equals("4010"))
                        .map(row -> row.text("belopp")))
                .hasSize(12)
                .containsOnly("1.00");
        assertThat(directory.told()).isEmpty();
    }

    @Test
    void a_row_without_a_key_and_a_key_without_a_month_are_told() {
        assertThat(read(keys(key("4020", "1,1,1,1,1,1,1,1,1,1,1"))).told())
                .containsExactly(
                        "keys.csv:2 spread-key-incomplete [4020, 12]",
                        "rows.csv:2 spread-key-missing [4010, keys, konto]");
    }

    private static String key(String konto, String shares) {
        StringBuilder rows = new StringBuilder();
        String[] all = shares.split(",", -1);
        for (int i = 0; i < all.length; i++) {
            rows.append(konto)
                    .append(',')
                    .append(i + 1)
                    .append(',')
                    .append(all[i])
                    .append('\n');
        }
        return rows.toString();
    }

    private Directory keys(String rows) {
        return Directory.in(temp)
                .file("rows.csv", "ar,konto,typ,belopp\n2024,4010,budget,12\n2024,4020,budget,100\n")
                .file("keys.csv", "konto,manad,andel\n" + rows)
                .describe("""
                        name: test
                        resources:
                          - name: rows
                            path: rows.csv
                            spread: {by: key, resource: keys}
                            schema:
                              fields:
                                - {name: period, type: yearmonth, source: ar}
                                - {name: konto}
                                - {name: typ}
                                - {name: belopp, type: number, unit: kr}
                          - name: keys
                            role: periodiseringsnycklar
                            path: keys.csv
                            schema: {fields: [{name: konto}, {name: manad}, {name: andel, type: number}]}
                        """);
    }
}
