package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.figure.Month;

class WorkbookRecordsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path temp;

    private Directory book(String dialect, byte[] content) {
        return Directory.in(temp).file("rows.xlsx", content).describe("""
                name: test
                resources:
                  - name: rows
                    path: rows.xlsx
                    dialect: {%s}
                    schema:
                      fields:
                        - {name: period, type: yearmonth, source: Period}
                        - {name: konto, source: Konto}
                        - {name: belopp, type: number, source: Belopp, decimalChar: ",", groupChar: " "}
                """.formatted(dialect));
    }

    private static byte[] filled(Object... cells) {
        return Workbook.of("Data", sheet -> {
            Workbook.row(sheet.createRow(0), "Period", "Konto", "Annat", "Belopp");
            Workbook.row(sheet.createRow(1), cells);
        });
    }

    private static byte[] changed(Consumer<XSSFSheet> change) {
        return Workbook.of("Data", sheet -> {
            Workbook.row(sheet.createRow(0), "Period", "Konto", "Annat", "Belopp");
            Workbook.row(sheet.createRow(1), 202402, "4010", "x", 1.5);
            change.accept(sheet);
        });
    }

    private List<String> told(byte[] content) {
        Directory directory = book("", content);
        directory.rows();
        return directory.told();
    }

    @Test
    void numbers_and_texts_are_read_by_the_same_schema() {
        for (byte[] content : List.of(
                filled(202402, 4010, "x", -1798.5),
                filled("2024-02", "4010", "x", "-1 798,50"),
                filled("2024M02", " 4010\u00A0", "x", "\u22121\u00A0798,5"))) {
            Directory directory = book("", content);
            Row row = directory.rows().get(0);
            assertThat(directory.told()).isEmpty();
            assertThat(row.month("period")).contains(new Month(2024, 2));
            assertThat(row.text("konto")).isEqualTo("4010");
            assertThat(row.number("belopp").orElseThrow()).isEqualByComparingTo("-1798.5");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004,0.3",
        "1.1000000000000001,1.1",
        "123456.78000000001,123456.78",
        "1.5E3,1500",
        "-2.5E-3,-0.0025",
        "100,100"
    })
    void numbers_come_from_the_files_text_and_keep_fifteen_digits(String raw, String value) {
        byte[] content = Workbook.patched(
                filled(202402, "4010", "x", 77.0), SHEET, xml -> xml.replace("<v>77.0</v>", "<v>" + raw + "</v>"));
        assertThat(book("", content).rows().get(0).number("belopp")).contains(new BigDecimal(value));
    }

    @Test
    void a_faulty_cell_is_told_by_its_address() {
        assertThat(told(filled(202413, "4010", "x", "tio")))
                .containsExactly(
                        "rows.xlsx Data!A2 month-invalid [202413, period]",
                        "rows.xlsx Data!D2 number-invalid [tio, belopp, -1 234,56]");
    }

    @Test
    void a_formula_without_a_stored_value_is_told() {
        byte[] content = changed(sheet -> sheet.getRow(1).getCell(3).setCellFormula("1+1"));
        assertThat(told(Workbook.patched(content, SHEET, xml -> xml.replaceAll("(</f>)<v>[^<]*</v>", "$1"))))
                .containsExactly("rows.xlsx Data!D2 cell-formula-uncached []");
    }

    @Test
    void a_formula_with_a_stored_value_is_read() {
        byte[] content = changed(sheet -> {
            sheet.getRow(1).getCell(3).setCellFormula("1+1");
            sheet.getRow(1).getCell(3).setCellValue(2);
        });
        assertThat(book("", content).rows().get(0).number("belopp")).contains(new BigDecimal("2"));
    }

    @Test
    void error_cells_are_told() {
        assertThat(told(changed(sheet -> sheet.getRow(1).getCell(3).setCellErrorValue(FormulaError.REF.getCode()))))
                .containsExactly("rows.xlsx Data!D2 cell-error [#REF!]");
        assertThat(told(changed(sheet -> {
                    sheet.getRow(1).getCell(3).setCellFormula("1/0");
                    sheet.getRow(1).getCell(3).setCellErrorValue(FormulaError.DIV0.getCode());
                })))
                .containsExactly("rows.xlsx Data!D2 cell-error [#DIV/0!]");
    }

    @Test
    void hidden_rows_count_and_are_told() {
        Directory directory = book("", changed(sheet -> sheet.getRow(1).setZeroHeight(true)));
        assertThat(directory.rows()).hasSize(1);
        assertThat(directory.told()).containsExactly("rows.xlsx Data rows-hidden [1]");
    }

    @Test
    void blank_rows_are_passed_over_and_line_numbers_stay_right() {
        Directory directory = book("", changed(sheet -> {
            Workbook.row(sheet.createRow(4), "", "", "", "");
            Workbook.row(sheet.createRow(9), 202403, "4020", "", 3);
        }));
        assertThat(directory.rows()).hasSize(2);
        assertThat(directory.rows().get(1).place("belopp").toString()).isEqualTo("rows.xlsx Data!D10");
    }

    @Test
    void a_title_above_the_header_is_passed_over() {
        byte[] content = Workbook.of("Budget", sheet -> {
            Workbook.row(sheet.createRow(0), "Budget 2024");
            Workbook.row(sheet.createRow(2), "Konto", "Period", "Belopp");
            Workbook.row(sheet.createRow(3), "4010", 202401, 12);
        });
        Directory directory = book("sheetName: Budget, headerRows: [3]", content);
        assertThat(directory.rows()).hasSize(1);
        assertThat(directory.told()).isEmpty();
    }

    @Test
    void a_sheet_is_chosen_by_name() throws IOException {
        byte[] content;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Dold");
            workbook.setSheetHidden(0, true);
            workbook.createSheet("Utfall");
            content = Workbook.bytes(workbook);
        }
        Directory none = book("", content);
        none.rows();
        assertThat(none.told()).containsExactly("rows.xlsx sheet-unnamed [Dold, Utfall]");
        Directory wrong = book("sheetName: Utfal", content);
        wrong.rows();
        assertThat(wrong.told()).containsExactly("rows.xlsx sheet-missing [Utfal, Utfall, Dold, Utfall]");
    }

    @Test
    void dates_are_read_from_days_of_the_calendar_and_from_text() {
        byte[] content = Workbook.of("Data", sheet -> {
            Workbook.row(sheet.createRow(0), "Datum");
            Workbook.row(sheet.createRow(1), 45351);
            Workbook.row(sheet.createRow(2), "2024-02-29");
        });
        Directory directory = Directory.in(temp).file("rows.xlsx", content).describe("""
                name: test
                resources:
                  - {name: rows, path: rows.xlsx, schema: {fields: [{name: d, type: date, source: Datum}]}}
                """);
        assertThat(directory.rows())
                .extracting(r -> r.date("d").orElseThrow())
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29));
    }

    @Test
    void what_is_no_workbook_is_told_by_its_true_kind() {
        assertThat(told("Period;Konto\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("rows.xlsx workbook-kind [CSV / text]");
        assertThat(told("<html><table>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("rows.xlsx workbook-kind [HTML]");
        assertThat(told(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .containsExactly("rows.xlsx workbook-kind [XLS (Excel 97–2003)]");
        assertThat(told(new byte[0])).containsExactly("rows.xlsx file-empty []");
    }

    @Test
    void a_cut_off_workbook_is_told() {
        byte[] whole = filled(202402, "4010", "x", 1);
        for (int length = 4; length < whole.length; length += 97) {
            assertThat(told(Arrays.copyOf(whole, length)))
                    .as("cut at " + length)
                    .isNotEmpty()
                    .allMatch(t -> t.contains("workbook-invalid"));
        }
    }

    /** A sheet spoilt anywhere is read or refused; nothing throws. */
    @Test
    void no_spoilt_sheet_makes_the_reader_fail() {
        byte[] whole = filled(202402, "4010", "x", 1.5);
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] spoilt = Workbook.patched(whole, SHEET, xml -> {
                StringBuilder text = new StringBuilder(xml);
                int at = xml.indexOf("<sheetData") + random.nextInt(xml.length() - xml.indexOf("<sheetData"));
                text.replace(at, Math.min(text.length(), at + random.nextInt(4)), random.nextBoolean() ? "" : "\"9");
                return text.toString();
            });
            assertThat(told(spoilt)).isNotNull();
        }
    }

    @Test
    void a_part_that_stands_twice_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("xl/a.xml"));
            out.putNextEntry(new ZipEntry("xl/A.xml"));
        }
        assertThat(told(bytes.toByteArray())).containsExactly("rows.xlsx workbook-unsafe [xl/A.xml × 2]");
    }

    @Test
    void entities_are_not_expanded() {
        UnaryOperator<String> entity = xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet")
                .replace("<v>77.0</v>", "<v>&e;</v>");
        assertThat(told(Workbook.patched(filled(202402, "4010", "x", 77.0), SHEET, entity)))
                .isNotEmpty()
                .allMatch(t -> t.contains("workbook-unsafe"));
    }

    @Test
    void a_workbook_may_be_called_anything_when_the_format_is_said() {
        Directory directory = Directory.in(temp)
                .file("rows.dat", filled(202402, "4010", "x", 1))
                .describe("""
                        name: test
                        resources:
                          - {name: rows, path: rows.dat, format: xlsx, schema: {fields: [{name: Konto}]}}
                        """);
        assertThat(directory.rows()).hasSize(1);
    }
}
