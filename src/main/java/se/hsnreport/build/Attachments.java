package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import se.hsnreport.diff.PackReader;
import se.hsnreport.document.Memo;
import se.hsnreport.document.Table;
import se.hsnreport.document.Table.Align;
import se.hsnreport.document.Table.Cell;
import se.hsnreport.document.Table.Column;
import se.hsnreport.document.Table.Kind;
import se.hsnreport.document.Table.Row;
import se.hsnreport.render.pdf.PdfText;

/** The files of a pack as a memo lists them: numbered, with their extent and their hashes. */
final class Attachments {
    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide\\d+\\.xml");
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet\\d+\\.xml");

    /** So many digits of a hash stand together, so that eyes can compare them and lines can break. */
    private static final int GROUP = 16;

    private final Memo.Attachments words;
    private final Path folder;

    Attachments(Memo.Attachments words, Path folder) {
        this.words = words;
        this.folder = folder;
    }

    /**
     * The list.
     *
     * @param outputs hashes by file, in order; the file for programs is left out
     */
    Table table(Map<String, String> outputs) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, String> file : outputs.entrySet()) {
            if (!file.getKey().equals(PackReader.FIGURES)) {
                rows.add(row(rows.size() + 1, file.getKey(), file.getValue()));
            }
        }
        List<Column> columns = Stream.of(words.number(), words.file(), words.extent(), words.sum())
                .map(head -> new Column(head, "", Align.LEFT, false))
                .toList();
        return new Table(words.heading(), columns, rows);
    }

    private Row row(int number, String file, String sha256) throws IOException {
        return new Row(
                Kind.ITEM,
                Stream.of(words.number() + " " + number, file, extent(file), grouped(sha256))
                        .map(Cell::of)
                        .toList());
    }

    /** Such as {@code 59 sidor}; a dash for text documents, whose pages are their program's. */
    private String extent(String name) throws IOException {
        Path file = folder.resolve(name);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> words.units().pages().counted(PdfText.read(file).size());
            case "pptx" -> words.units().slides().counted(parts(file, SLIDE));
            case "xlsx" -> words.units().sheets().counted(parts(file, SHEET));
            default -> "–";
        };
    }

    private static long parts(Path file, Pattern part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> part.matcher(entry.getName()).matches())
                    .count();
        }
    }

    private static String grouped(String sha256) {
        return sha256.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
