package se.hsnreport.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks made for tests. */
public final class Workbook {
    private Workbook() {}

    /** A workbook with one sheet. */
    public static byte[] of(String sheet, Consumer<XSSFSheet> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill.accept(book.createSheet(sheet));
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(org.apache.poi.ss.usermodel.Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /** A workbook whose sheet Data holds these rows of texts and numbers, written as a stream. */
    public static byte[] of(Iterable<Object[]> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("Data");
            int at = 0;
            for (Object[] cells : rows) {
                row(sheet.createRow(at++), cells);
            }
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts texts and numbers into a row, nulls left out. */
    public static void row(org.apache.poi.ss.usermodel.Row row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (!String.valueOf(cells[i]).isEmpty()) {
                row.createCell(i).setCellValue(String.valueOf(cells[i]));
            }
        }
    }

    /** The workbook with one of its parts written anew. */
    static byte[] patched(byte[] book, String part, UnaryOperator<String> patch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? patch.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
