package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extracts come in many shapes; each is read by its description alone, from text files and workbooks alike. */
class ShapesTest {
    private static final String FIELDS = """
            {name: period, type: yearmonth, source: Period}, {name: konto, source: Konto}, {name: typ, source: Typ},
            {name: belopp, type: number, source: Belopp, decimalChar: ",", unit: kr}""";

    @TempDir
    Path temp;

    /** A directory with the files of one resource, each of lines with semicolons between the cells. */
    private Directory files(String format, String fields, String shape, String... namesAndLines) {
        Directory directory = Directory.in(temp);
        for (int i = 0; i < namesAndLines.length; i += 2) {
            String name = namesAndLines[i] + "." + format;
            List<String> lines = namesAndLines[i + 1].lines().toList();
            if (format.equals("csv")) {
                directory.file(name, String.join("\n", lines) + "\n");
            } else {
                directory.file(
                        name, Workbook.of(lines.stream().map(ShapesTest::cells).toList()));
            }
        }
        return directory.describe(
                """
                name: test
                resources:
                  - name: rows
                    path: ["*.%s"]
                    dialect: {delimiter: ";"}
                    schema: {fields: [%s]}
                %s
                """.formatted(format, fields.replace("\n", " "), shape.strip().indent(4)));
    }

    /** Numbers as a workbook has them. */
    private static Object[] cells(String line) {
        return Arrays.stream(line.split(";", -1))
                .map(cell -> cell.matches("-?\\d+(,\\d+)?") ? (Object) Double.valueOf(cell.replace(',', '.')) : cell)
                .toArray();
    }

    private static List<String> rows(Directory directory, String... fields) {
        List<String> rows = new ArrayList<>();
        for (Row row : directory.rows()) {
            rows.add(Arrays.stream(fields)
                    .map(field -> row.text(field).isEmpty() ? "–" : text(row, field))
                    .collect(Collectors.joining(" ")));
        }
        assertThat(directory.told())
                .allMatch(told -> told.contains("rows-excluded") || told.contains("delivery-replaced"));
        return rows;
    }

    private static String text(Row row, String field) {
        return field.equals("belopp") ? row.number(field).orElseThrow().toPlainString() : row.text(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void months_as_columns_become_rows_and_empty_months_none(String format) {
        Directory directory = files(
                format,
                "{name: konto, source: Konto}, {name: belopp, type: number, decimalChar: \",\"}",
                "unpivot: {to: period, year: 2024, columns: {Jan: 1, Feb: 2, Mar: 3}}",
                "wide",
                "Konto;Jan;Feb;Mar\n4010;1,5;2;\n4020;;-3;0");
        assertThat(rows(directory, "konto", "period", "belopp"))
                .containsExactly("4010 2024-01 1.5", "4010 2024-02 2", "4020 2024-02 -3", "4020 2024-03 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void accumulated_balances_become_months(String format) {
        Directory directory = files(format, FIELDS, "balance: ack", "a", """
                Period;Konto;Typ;Belopp
                202401;4010;utfall;10,25
                202402;4010;utfall;30
                202403;4010;utfall;25
                202403;4020;utfall;7
                202301;4010;utfall;4
                """);
        assertThat(rows(directory, "period", "konto", "belopp"))
                .containsExactly(
                        "202401 4010 10.25", "202402 4010 19.75", "202403 4010 -5", "202403 4020 7", "202301 4010 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void utfall_and_budget_and_last_year_as_columns_become_rows(String format) {
        Directory directory = files(
                format, """
                {name: period, type: yearmonth, source: Period}, {name: konto, source: Konto},
                {name: belopp, type: number, decimalChar: ","}""", """
                measures: {typ: {utfall: [Utfall, {column: "Utfall fg år", yearsBack: 1}], budget: Budget}}
                """, "a", "Period;Konto;Utfall;Budget;Utfall fg år\n202402;4010;1;2,5;3\n202403;4010;;4;");
        assertThat(rows(directory, "period", "typ", "belopp"))
                .containsExactly("202402 utfall 1", "202302 utfall 3", "202402 budget 2.5", "202403 budget 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void months_and_kinds_as_columns_go_together(String format) {
        Directory directory = files(
                format,
                "{name: konto, source: Konto}, {name: belopp, type: number, decimalChar: \",\"}",
                """
                unpivot: {year: {from: År}, columns: {jan: 1, feb: 2}}
                measures: {typ: {utfall: "Utfall {column}", budget: "Budget {column}"}}
                """,
                "a",
                "Konto;År;Utfall jan;Budget jan;Utfall feb;Budget feb\n4010;2024;1;2;3;4\n4010;2023;5;;;");
        assertThat(rows(directory, "period", "typ", "belopp"))
                .containsExactly(
                        "2024-01 utfall 1",
                        "2024-01 budget 2",
                        "2024-02 utfall 3",
                        "2024-02 budget 4",
                        "2023-01 utfall 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void what_no_row_has_comes_from_the_descriptor_and_the_file_name(String format) {
        Directory directory = files(
                format, """
                {name: konto, source: Konto}, {name: belopp, type: number, source: Belopp, decimalChar: ","}""", """
                const: {typ: utfall}
                fromFileName: {pattern: "bok-(?<period>\\\\d{6})-(?<basenhet>\\\\w+)"}
                """, "bok-202401-A1", "Konto;Belopp\n4010;1", "bok-202402-B2", "Konto;Belopp\n4010;2");
        assertThat(rows(directory, "period", "basenhet", "typ", "belopp"))
                .containsExactly("202401 A1 utfall 1", "202402 B2 utfall 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_budget_workbook_has_its_year_in_its_name(String format) {
        Directory directory = files(
                format,
                "{name: konto, source: Konto}, {name: belopp, type: number, decimalChar: \",\"}",
                """
                fromFileName: {pattern: "(?<ar>\\\\d{4})"}
                unpivot: {year: {from: ar}, columns: {jan: 1, feb: 2}}
                """,
                "budget-2023",
                "Konto;jan;feb\n4010;1;2",
                "budget-2024",
                "Konto;jan;feb\n4010;3;4");
        assertThat(rows(directory, "period", "belopp"))
                .containsExactly("2023-01 1", "2023-02 2", "2024-01 3", "2024-02 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void code_and_name_in_one_cell_are_taken_apart_and_sum_rows_left_out(String format) {
        Directory directory = files(format, """
                {name: konto, source: Konto}, {name: basenhet, source: Enhet},
                {name: belopp, type: number, source: Belopp, decimalChar: ","}""", """
                split:
                  - {konto: "^(\\\\d+) (.+)$", into: [konto, konto_namn]}
                  - {basenhet: "^(\\\\S+) (.*)$", into: [basenhet, basenhet_namn]}
                exclude:
                  - {field: konto, matches: "^Summa", reason: summarader}
                  - {field: konto, matches: "^[12]", reason: balanskonton}
                """, "a", """
                Konto;Enhet;Belopp
                4010 Löner;1001 Stenbergska hälsocentralen;1,5
                1510 Fordringar;1001 Stenbergska hälsocentralen;7
                4020 Semester;;2
                Summa;;10,5
                """);
        assertThat(rows(directory, "konto", "konto_namn", "basenhet", "basenhet_namn", "belopp"))
                .containsExactly("4010 Löner 1001 Stenbergska hälsocentralen 1.5", "4020 Semester – – 2");
        assertThat(directory.told())
                .containsExactly(
                        "datapackage.yaml:11:9 rows-excluded [summarader, 1, 10.5]",
                        "datapackage.yaml:12:9 rows-excluded [balanskonton, 1, 7]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void the_last_delivery_of_each_period_counts_and_the_others_are_told(String format) {
        Directory directory = files(
                format,
                FIELDS,
                "latest: {by: fileName}",
                "bok-v2",
                "Period;Konto;Typ;Belopp\n202401;4010;utfall;1\n202402;4010;utfall;2",
                "bok-v10",
                "Period;Konto;Typ;Belopp\n202402;4010;utfall;3\n202402;4020;utfall;4");
        assertThat(rows(directory, "period", "konto", "belopp"))
                .containsExactly("202402 4010 3", "202402 4020 4", "202401 4010 1");
        assertThat(directory.told())
                .containsExactly("bok-v2." + format + " delivery-replaced [bok-v10." + format + ", 1, 2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void period_13_is_december_also_of_balances(String format) {
        Directory directory = files(format, FIELDS, "balance: ack\nperiodMap: {\"202313\": \"2023-03\"}", "a", """
                Period;Konto;Typ;Belopp
                202301;4010;utfall;1
                202303;4010;utfall;8
                202302;4010;utfall;3
                202313;4010;utfall;10
                """);
        assertThat(rows(directory, "period", "belopp"))
                .containsExactly("202301 1", "202303 5", "202302 2", "2023-03 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_year_in_equal_parts_is_exact_and_warned_of(String format) {
        Directory directory = files(format, FIELDS, "spread: equal", "a", """
                Period;Konto;Typ;Belopp
                2024;4010;budget;-100
                202402;4020;budget;7
                """);
        List<Row> all = directory.rows();
        assertThat(all.stream().map(row -> text(row, "belopp")))
                .containsExactly(
                        "-8.33", "-8.34", "-8.33", "-8.33", "-8.34", "-8.33", "-8.33", "-8.34", "-8.33", "-8.33",
                        "-8.34", "-8.33", "7");
        assertThat(all.get(11).month("period")).contains(new se.hsnreport.figure.Month(2024, 12));
        assertThat(directory.told()).containsExactly("datapackage.yaml:7:5 spread-equal [rows, 1, -100]");
    }
}
