package se.hsnreport.sampledata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The ledger extract that is a workbook: two lines of title above the headings, one sheet. */
final class BudgetWorkbook {
    private static final List<String> HEADS = List.of("Period", "Konto", "Basenhet", "Motpart", "Typ", "Belopp");
    private static final int ROWS_IN_MEMORY = 100;
    private static final Optional<Date> MADE = Optional.of(Date.from(Instant.parse("2023-12-18T00:00:00Z")));

    private BudgetWorkbook() {}

    /** Writes whole kronor; the same postings give the same bytes. */
    static void write(Path file, int year, List<Posting> postings) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            // The streaming writer's own choice is a format that java.util.zip cannot stream.
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            fill(workbook.createSheet("Budget " + year), year, postings);
            date(workbook.getXSSFWorkbook().getProperties().getCoreProperties());
            Reproducibility.runWithSourceDateEpoch(() -> workbook.write(out));
        }
    }

    private static void fill(Sheet sheet, int year, List<Posting> postings) {
        sheet.createRow(0).createCell(0).setCellValue("Hälso- och sjukvårdsnämnden, beslutad budget " + year);
        sheet.createRow(1).createCell(0).setCellValue("Uttag per period, kronor, intäkter med minustecken");
        Row heads = sheet.createRow(2);
        for (int i = 0; i < HEADS.size(); i++) {
            heads.createCell(i).setCellValue(HEADS.get(i));
        }
        for (Posting posting : postings) {
            fill(sheet.createRow(sheet.getLastRowNum() + 1), posting);
        }
    }

    private static void fill(Row row, Posting posting) {
        row.createCell(0).setCellValue(Integer.parseInt(posting.slot().period()));
        row.createCell(1).setCellValue(posting.slot().konto());
        row.createCell(2).setCellValue(posting.slot().basenhet());
        row.createCell(3).setCellValue(posting.motpart());
        row.createCell(4).setCellValue(posting.typ());
        // A cell holds a double: whole kronor are exact in it, up to 2^53.
        row.createCell(5).setCellValue(Math.toIntExact(posting.ore() / Ore.KRONA));
    }

    private static void date(CoreProperties core) {
        core.setCreator("Budgetsystemet");
        core.setCreated(MADE);
        core.setModified(MADE);
    }
}
