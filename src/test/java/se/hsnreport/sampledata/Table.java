package se.hsnreport.sampledata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The small tables that the generator lives on: semicolons, one header row, UTF-8, no quotes. */
public final class Table {
    private Table() {}

    /** The rows of a table among the generator's own resources. */
    public static List<Row> resource(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream("/sampledata/" + name), name)) {
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table kept by hand in the sample data. */
    public static List<Row> file(Path path) {
        try {
            return rows(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String text) {
        List<String> lines = text.lines().toList();
        String[] heads = lines.get(0).split(";", -1);
        return lines.stream().skip(1).map(line -> row(heads, line)).toList();
    }

    private static Row row(String[] heads, String line) {
        String[] values = line.split(";", -1);
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < heads.length; i++) {
            cells.put(heads[i], values[i]);
        }
        return new Row(cells);
    }

    /** One row: its cells by heading. */
    public record Row(Map<String, String> cells) {
        public String text(String head) {
            return Objects.requireNonNull(cells.get(head), head);
        }

        public long number(String head) {
            return Long.parseLong(text(head));
        }

        /** An amount in kronor, as öre. */
        long ore(String head) {
            return Ore.parse(text(head));
        }
    }
}
