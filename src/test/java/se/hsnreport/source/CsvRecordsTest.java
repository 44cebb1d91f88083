package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.finding.Place;

class CsvRecordsTest {
    private static final String FIELDS = "{name: konto, source: Konto}, {name: namn, source: Benämning},"
            + " {name: belopp, type: number, source: Belopp, decimalChar: ','}";
    private static final String SEMICOLON = "dialect: {delimiter: \";\"}";

    @TempDir
    Path temp;

    private Directory csv(String text) {
        return Directory.ofRows(temp, FIELDS, SEMICOLON, text);
    }

    private List<String> told(String text) {
        Directory directory = csv(text);
        directory.rows();
        return directory.told();
    }

    private void assertReads(Directory directory) {
        List<Row> rows = directory.rows();
        assertThat(directory.told()).isEmpty();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text("konto")).isEqualTo("4010");
        assertThat(rows.get(0).text("namn")).isEqualTo("Löner");
        assertThat(rows.get(1).number("belopp")).contains(new BigDecimal("2.50"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Konto;Benämning;Belopp\n4010;Löner;1,00\n4020;Övrigt;2,50\n",
                "Konto;Benämning;Belopp\n4010;Löner;1,00\n4020;Övrigt;2,50",
                "Konto;Benämning;Belopp\r\n4010;Löner;1,00\r\n4020;Övrigt;2,50\r\n",
                "Konto;Benämning;Belopp\r4010;Löner;1,00\r4020;Övrigt;2,50\r",
                "Konto;Benämning;Belopp\r4010;Löner;1,00\n4020;Övrigt;2,50\r\n",
                "\uFEFFKonto;Benämning;Belopp\n4010;Löner;1,00\n4020;Övrigt;2,50\n",
                "sep=;\nKonto;Benämning;Belopp\n4010;Löner;1,00\n4020;Övrigt;2,50\n",
                "\uFEFFsep=;\r\nKonto;Benämning;Belopp\r\n4010;Löner;1,00\r\n4020;Övrigt;2,50\r\n",
                "\n\nKonto;Benämning;Belopp\n\n4010;Löner;1,00\n   \n4020;Övrigt;2,50\n;;\n\n",
                " Konto ;\u00A0Benämning;Belopp\u00A0\n 4010 ;Löner; 1,00\n4020;Övrigt;\u00A02,50\n",
                "Konto;Bena\u0308mning;Belopp\n4010;Lo\u0308ner;1,00\n4020;O\u0308vrigt;2,50\n",
                "Belopp;Annat;Konto;Benämning\n1,00;x;4010;Löner\n2,50;y;4020;Övrigt\n",
                "\"Konto\";\"Benämning\";\"Belopp\"\n\"4010\";\"Löner\";\"1,00\"\n\"4020\";\"Övrigt\";\"2,50\"\n"
            })
    void one_extract_in_many_guises_is_read_the_same(String text) {
        assertReads(csv(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1252", "iso-8859-1", "utf-16"})
    void the_declared_encoding_is_read(String encoding) {
        String text = "Konto;Benämning;Belopp\n4010;Löner;1,00\n4020;Övrigt;2,50\n";
        assertReads(Directory.ofRows(temp, FIELDS, SEMICOLON + "\n    encoding: " + encoding, text)
                .file("rows.csv", text, Charset.forName(encoding)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4010;Löner;1,00;extra|rows.csv:3 cells-too-many [4, 3]",
                "4010;Löner|rows.csv:3 cells-too-few [2, 3]",
                "4010|rows.csv:3 cells-too-few [1, 3]",
                "Konto;Benämning;Belopp|rows.csv:3 header-repeated []",
                "4010;Löner;tio|rows.csv:3:3 number-invalid [tio, belopp, -1234,56]",
                "4010;Löner;1.000,00|rows.csv:3:3 number-invalid [1.000,00, belopp, -1234,56]",
                "4010;Lö\u0000ner;1,00|rows.csv:3:2 character-invalid [Lö␣ner, U+0000]",
                "4010;Lö\u200Bner;1,00|rows.csv:3:2 character-invalid [Lö␣ner, U+200B]",
                "4010;\u202Erenöl;1,00|rows.csv:3:2 character-invalid [␣renöl, U+202E]",
                "4010;L\uFFFDner;1,00|rows.csv:3:2 character-invalid [L␣ner, U+FFFD]",
                "4010;LÃ¶ner;1,00|rows.csv:3:2 text-garbled [LÃ¶ner, Ã¶]"
            })
    void a_bad_row_is_told_with_line_and_column(String row, String told) {
        assertThat(told("Konto;Benämning;Belopp\n4010;\"Löner\";1,00\n" + row + "\n4020;Övrigt;2,00\n"))
                .containsExactly(told);
    }

    @Test
    void text_after_a_closing_quote_is_told() {
        assertThat(told("Konto;Benämning;Belopp\n4010;\"Lö\"ner;1,00\n"))
                .containsExactly("rows.csv:2 quote-continued []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Konto;Benämning;Belopp\n4010;Löner;1,00\n4020;\"Övrigt;2,00\n4030;X;3,00\n",
                "Konto;Benämning;Belopp\n4010;Löner;1,00\n4020;\"Övrigt;2,00\n4030;\"X\";3,00\n"
            })
    void an_open_quote_is_told_where_it_opens(String text) {
        assertThat(told(text)).containsExactly("rows.csv:3 quote-open []");
    }

    @Test
    void a_cell_beyond_a_million_characters_is_told_where_it_begins() {
        assertThat(told("Konto;Benämning;Belopp\n4010;\"" + "x\n".repeat(600_000) + "\";1,00\n"))
                .containsExactly("rows.csv:2 cell-too-long [1000000]");
    }

    @Test
    void lines_stay_right_after_quoted_line_ends() {
        Directory directory = csv("Konto;Benämning;Belopp\n4010;\"Lö\r\nner\n\";1,00\r\n4020;Övrigt;2,00\n");
        assertThat(directory.rows().get(1).place()).isEqualTo(Place.line("rows.csv", 5));
        assertThat(directory.rows().get(1).place("belopp")).isEqualTo(Place.at("rows.csv", 5, 3));
    }

    @Test
    void a_missing_column_is_told_with_what_there_is() {
        assertThat(told("Konto;Benamning;Belopp\n4010;Löner;1,00\n"))
                .containsExactly("rows.csv:1 column-missing [Benämning, Benamning, Konto, Benamning, Belopp]");
    }

    @Test
    void a_column_that_stands_twice_is_told() {
        assertThat(told("Konto;Benämning;Belopp;Konto\n4010;Löner;1,00;4010\n"))
                .containsExactly("rows.csv:1:4 column-duplicate [Konto]");
    }

    @ParameterizedTest
    @CsvSource({"',','Konto,Benämning,Belopp'", "\\t,Konto\tBenämning\tBelopp", "|,Konto|Benämning|Belopp"})
    void another_delimiter_is_recognised(String delimiter, String heading) {
        assertThat(told(heading + "\n")).containsExactly("rows.csv:1 delimiter-wrong [" + delimiter + ", ;]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "\uFEFF", "Konto;Benämning;Belopp\n", "Konto;Benämning;Belopp\n;;\n\n", "sep=;\n"})
    void a_file_without_rows_is_told(String text) {
        assertThat(told(text)).containsExactly("rows.csv file-empty []");
    }

    @Test
    void bytes_of_another_encoding_are_told_with_their_line() {
        Directory directory = csv("").file(
                        "rows.csv",
                        "Konto;Ben\u00E4mning;Belopp\n".replace("\u00E4", "a") + "4010;Löner;1,00\n",
                        StandardCharsets.ISO_8859_1);
        directory = directory.describe("""
                name: test
                resources:
                  - {name: rows, path: rows.csv, dialect: {delimiter: ";"}, schema: {fields: [{name: Konto}]}}
                """);
        directory.rows();
        assertThat(directory.told()).containsExactly("rows.csv:2 encoding-wrong [utf-8]");
    }

    @Test
    void a_cut_off_letter_at_the_end_is_told() {
        Directory directory = csv("").file("rows.csv", new byte[] {'K', (byte) 0xC3});
        directory.rows();
        assertThat(directory.told()).containsExactly("rows.csv:1 encoding-wrong [utf-8]");
    }

    @Test
    void rows_above_the_header_are_passed_over() {
        Directory directory = Directory.ofRows(
                temp,
                "{name: konto, source: Konto}",
                "dialect: {delimiter: \";\", headerRows: [3]}",
                "Uttag 2024;;;\nav: ekonomi\nKonto;Namn\n4010;x\n");
        assertThat(directory.rows()).extracting(r -> r.text("konto")).containsExactly("4010");
        assertThat(directory.told()).isEmpty();
    }

    @Test
    void without_a_header_fields_stand_in_order() {
        Directory directory =
                Directory.ofRows(temp, "{name: a}, {name: b}", "dialect: {header: false}", "1,2\n3,4\n5\n");
        assertThat(directory.rows()).extracting(r -> r.text("b")).containsExactly("2", "4");
        assertThat(directory.told()).containsExactly("rows.csv:3 cells-too-few [1, 2]");
    }

    @Test
    void every_row_counts_once() {
        assertThat(csv("Konto;Benämning;Belopp\n1;a;1,00\n2;b;2,00\n3;c;3,00\n").rows())
                .hasSize(3);
    }

    @Test
    void all_faults_are_told_in_one_run() {
        assertThat(told("Konto;Benämning;Belopp\n1;a;x\n2;b\n3;c;3,00;4\n4;d;y\n"))
                .hasSize(4);
    }
}
