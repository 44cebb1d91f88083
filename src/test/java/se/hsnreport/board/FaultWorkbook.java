package se.hsnreport.board;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that {@link FaultChange} makes of extracts and spoils part by part. */
final class FaultWorkbook {
    private static final String AGAIN = "~";

    private FaultWorkbook() {}

    /** A workbook instead of a CSV file, with plain numbers as numbers; gives the new name. */
    static String of(Path csv, String text) throws IOException {
        Path made = csv.resolveSibling(csv.getFileName().toString().replace(".csv", ".xlsx"));
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(made)) {
            XSSFSheet sheet = book.createSheet("Data");
            for (String line : text.lines().toList()) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split(";", -1)) {
                    int at = Math.max(0, row.getLastCellNum());
                    String plain = cell.replace("\u00A0", "").replace(',', '.');
                    if (plain.matches("-?\\d+(\\.\\d+)?")) {
                        row.createCell(at).setCellValue(Double.parseDouble(plain));
                    } else {
                        row.createCell(at).setCellValue(cell);
                    }
                }
            }
            book.write(out);
        }
        Files.delete(csv);
        return "data/ledger/" + made.getFileName();
    }

    static byte[] part(Path book, String name) throws IOException {
        byte[] content = parts(book).get(name);
        if (content == null) {
            throw new IllegalArgumentException(book + " has " + parts(book).keySet());
        }
        return content;
    }

    static void put(Path book, String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(book);
        parts.put(name, content);
        save(book, parts);
    }

    /** Puts a part there once more, which no program that writes zip files does. */
    static void again(Path book, String name) throws IOException {
        String other = AGAIN + name.substring(1);
        put(book, other, part(book, name));
        String bytes = Files.readString(book, StandardCharsets.ISO_8859_1);
        Files.writeString(book, bytes.replace(other, name), StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> parts(Path book) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(book)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static void save(Path book, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        Files.write(book, bytes.toByteArray());
    }
}
