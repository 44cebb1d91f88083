package se.hsnreport.render.editable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.hsnreport.render.ooxml.Archive;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/**
 * Writes the workbook behind a chart with exact numbers. Its entries are not compressed: the presentation that it lies
 * in compresses all of it once, which makes a smaller file than twice.
 */
final class Workbook {
    private static final int FIRST_FORMAT = 164;
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Grid grid;
    private final List<String> formats;

    private Workbook(Grid grid) {
        this.grid = grid;
        this.formats = Stream.concat(
                        grid.columns().stream().map(Grid.Column::format),
                        Stream.of(grid.categories()).filter(Categories::months).map(Categories::format))
                .distinct()
                .toList();
    }

    static void write(Grid grid, OutputStream out) {
        new Workbook(grid).write(out);
    }

    private void write(OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            entry(zip, "[Content_Types].xml", Workbook::types);
            entry(zip, "_rels/.rels", to -> relation(to, "officeDocument", "xl/workbook.xml"));
            entry(zip, "xl/workbook.xml", Workbook::book);
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    to -> relation(to, "worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
            entry(zip, "xl/worksheets/sheet1.xml", this::sheet);
            entry(zip, "xl/styles.xml", this::styles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(ZipOutputStream zip, String name, Consumer<OutputStream> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.accept(out);
        byte[] bytes = out.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(Archive.NO_TIME);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void types(OutputStream out) {
        Xml xml = Xml.plain(out, "Types", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        type(xml, "workbook", "sheet.main");
        type(xml, "worksheets/sheet1", "worksheet");
        type(xml, "styles", "styles");
        xml.end();
    }

    private static void type(Xml xml, String part, String kind) {
        xml.empty("Override", "PartName", "/xl/" + part + ".xml");
        xml.with("ContentType", Namespaces.officeType("spreadsheetml." + kind));
    }

    /** Relations, given as kinds and targets by turns. */
    private static void relation(OutputStream out, String... relations) {
        Xml xml = Xml.plain(out, "Relationships", PACKAGE + "relationships");
        for (int i = 0; i < relations.length; i += 2) {
            xml.empty("Relationship", "Id", "rId" + (i / 2 + 1), "Type", Namespaces.relation(relations[i]));
            xml.with("Target", relations[i + 1]);
        }
        xml.end();
    }

    private static void book(OutputStream out) {
        Xml xml = Xml.plain(out, "workbook", Namespaces.SHEET).with("xmlns:r", Namespaces.RELATIONSHIPS);
        xml.open("sheets").empty("sheet", "name", Grid.SHEET, "sheetId", "1", "r:id", "rId1");
        xml.end();
    }

    private void sheet(OutputStream out) {
        Xml xml = Xml.plain(out, "worksheet", Namespaces.SHEET);
        xml.open("sheetData").open("row", "r", "1");
        for (int column = 0; column < grid.columns().size(); column++) {
            text(xml, Grid.letters(column + 1) + 1, grid.columns().get(column).name());
        }
        xml.close();
        for (int i = 0; i < grid.categories().names().size(); i++) {
            row(xml, i);
        }
        xml.end();
    }

    private void row(Xml xml, int index) {
        int number = index + 2;
        xml.open("row", "r", String.valueOf(number));
        if (grid.categories().months()) {
            xml.open("c", "r", "A" + number, "s", style(grid.categories().format()));
            xml.open("v").text(grid.categories().cell(index)).close().close();
        } else {
            text(xml, "A" + number, grid.categories().cell(index));
        }
        for (int column = 0; column < grid.columns().size(); column++) {
            Grid.Column values = grid.columns().get(column);
            Optional<BigDecimal> value = values.values().get(index);
            if (value.isPresent()) {
                xml.open("c", "r", Grid.letters(column + 1) + number, "s", style(values.format()));
                xml.open("v").text(value.get().toPlainString()).close().close();
            }
        }
        xml.close();
    }

    /** A text in the cell itself: nothing that begins with = is taken for a formula. */
    private static void text(Xml xml, String reference, String text) {
        xml.open("c", "r", reference, "t", "inlineStr").open("is");
        xml.open("t", "xml:space", "preserve").cellText(text);
        xml.close().close().close();
    }

    private String style(String format) {
        return String.valueOf(formats.indexOf(format) + 1);
    }

    private void styles(OutputStream out) {
        Xml xml = Xml.plain(out, "styleSheet", Namespaces.SHEET);
        xml.open("numFmts", "count", String.valueOf(formats.size()));
        for (int i = 0; i < formats.size(); i++) {
            xml.empty("numFmt", "numFmtId", String.valueOf(FIRST_FORMAT + i), "formatCode", formats.get(i));
        }
        xml.close();
        xml.open("fonts", "count", "1").open("font").empty("sz", "val", "10").empty("name", "val", "Arial");
        xml.close().close();
        xml.open("fills", "count", "2");
        for (String pattern : List.of("none", "gray125")) {
            xml.open("fill").empty("patternFill", "patternType", pattern).close();
        }
        xml.close();
        xml.open("borders", "count", "1").open("border");
        List.of("left", "right", "top", "bottom", "diagonal").forEach(xml::empty);
        xml.close().close();
        xml.open("cellStyleXfs", "count", "1");
        look(xml, 0);
        xml.close();
        xml.open("cellXfs", "count", String.valueOf(formats.size() + 1));
        look(xml, 0);
        for (int i = 0; i < formats.size(); i++) {
            look(xml, FIRST_FORMAT + i);
            xml.with("applyNumberFormat", "1");
        }
        xml.end();
    }

    private static void look(Xml xml, int format) {
        xml.empty("xf", "numFmtId", String.valueOf(format), "fontId", "0", "fillId", "0", "borderId", "0");
    }
}
