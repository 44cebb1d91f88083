package se.hsnreport.sampledata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the ledger of the sample data the plain way, sharing nothing with the program or with what wrote it. */
final class ReadBack {
    /** A ledger row in report sign: income positive, cost negative. */
    record Entry(String file, int year, int month, String konto, String basenhet, String typ, long ore) {
        String period() {
            return year + "-" + month;
        }

        /** The amount as it counts in a deviation: utfall less budget. */
        long deviation() {
            return typ.equals("utfall") ? ore : -ore;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    private ReadBack() {}

    static List<Entry> ledger(Path sampleData) throws IOException {
        ReadBack read = new ReadBack();
        try (Stream<Path> files = Files.list(sampleData.resolve("ledger"))) {
            files.sorted().forEach(read::file);
        }
        return read.entries;
    }

    private void file(Path file) {
        try {
            if (file.toString().endsWith(".xlsx")) {
                workbook(file);
            } else {
                Charset charset =
                        name(file).startsWith("historik") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
                Files.readString(file, charset).lines().skip(1).forEach(line -> add(file, line.split(";", -1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void workbook(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.skip(3).forEach(row -> add(file, cells(row)));
        }
    }

    // A number may stand as 202401.0 in a workbook.
    private static String[] cells(Row row) {
        String[] cells = row.stream().map(Cell::getRawValue).toArray(String[]::new);
        cells[0] =
                new BigDecimal(cells[0]).setScale(0, RoundingMode.UNNECESSARY).toPlainString();
        return cells;
    }

    private void add(Path file, String[] cells) {
        BigDecimal kronor = new BigDecimal(cells[5].replace("\u00a0", "").replace(',', '.'));
        long ore = kronor.movePointRight(2).negate().longValueExact();
        int period = Integer.parseInt(cells[0]);
        entries.add(new Entry(name(file), period / 100, period % 100, cells[1], cells[2], cells[4], ore));
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
