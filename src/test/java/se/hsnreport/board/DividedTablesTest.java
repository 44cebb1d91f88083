package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FullPack;

/** A table that goes on over pages never leaves a row alone, nor a sum without the rows it is made of. */
class DividedTablesTest {
    /** Rows of a page by their labels; those of sums, totals and headings are bold. */
    private record Row(String label, boolean bold) {}

    @TempDir
    Path directory;

    @Test
    void noTableOfThePackIsTornApart() throws IOException {
        assertThat(faults(tables(FullPack.of("2024-02").pptx()))).isEmpty();
    }

    @Tag("proof")
    @ParameterizedTest
    @ValueSource(strings = {"2024-11", "2026-03", "rs/2024-12"})
    void norAnyOfOtherMonths(String month) throws IOException {
        assertThat(faults(tables(FullPack.of(month).pptx()))).isEmpty();
    }

    @Test
    void theIncomeStatementIsDividedBetweenItsGroupsWhenItsTypeMayNotShrink() throws IOException {
        Map<String, List<List<Row>>> tables = tables(packWithoutSmallType());
        assertThat(faults(tables)).isEmpty();
        List<List<Row>> statement = Objects.requireNonNull(tables.entrySet().stream()
                .filter(table -> table.getKey().startsWith("Resultaträkning"))
                .findFirst()
                .orElseThrow()
                .getValue());
        assertThat(statement).as("it does go on").hasSize(2);
        assertThat(statement.get(1)).contains(new Row("Summa kostnader", true));
    }

    private byte[] packWithoutSmallType() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/hsn"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path template = directory.resolve("templates/hsn/template.yaml");
        Files.writeString(template, Files.readString(template).replace("tableMin: 10", "tableMin: 12"));
        String templates = directory.resolve("templates").toString();
        String out = directory.resolve("out").toString();
        CommandLine run = CommandLine.run(
                Map.of(), "build", "--month", "2024-02", "--format", "pptx", "--templates", templates, "--out", out);
        assertThat(run.exit()).as(run.err()).isZero();
        return Files.readAllBytes(directory.resolve("out/2024-02/hsn/hsn-2024-02.pptx"));
    }

    @Test
    void aLonelyRowASumWithoutItsRowsAndAHeadingWithoutThemAreFound() {
        Row item = new Row("Personal", false);
        Row sum = new Row("Summa kostnader", true);
        assertThat(faults(Map.of("t", List.of(List.of(item), List.of(item, item)))))
                .containsExactly("t: one row alone on part 1");
        assertThat(faults(Map.of("t", List.of(List.of(item, item), List.of(sum, item)))))
                .containsExactly("t: part 2 begins with Summa kostnader, parted from its rows");
        assertThat(faults(Map.of("t", List.of(List.of(item, item), List.of(new Row("Kostnader", true), item)))))
                .as("a heading may begin a page")
                .isEmpty();
        assertThat(faults(Map.of("t", List.of(List.of(item, item, sum), List.of(item)))))
                .as("the last part is what it is")
                .isEmpty();
    }

    private static List<String> faults(Map<String, List<List<Row>>> tables) {
        return tables.entrySet().stream()
                .flatMap(table -> faults(table.getKey(), table.getValue()).stream())
                .toList();
    }

    private static List<String> faults(String name, List<List<Row>> parts) {
        List<String> faults = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            Row first = parts.get(part).get(0);
            if (part < parts.size() - 1 && parts.get(part).size() == 1) {
                faults.add(name + ": one row alone on part " + (part + 1));
            }
            if (part > 0 && isSum(first)) {
                faults.add(name + ": part " + (part + 1) + " begins with " + first.label() + ", parted from its rows");
            }
        }
        return faults;
    }

    private static boolean isSum(Row row) {
        return row.bold() && row.label().matches("(Summa|Totalsumma|Verksamhetens nettokostnader)\\b.*");
    }

    /** The parts of every table by its description, heads left out. */
    private static Map<String, List<List<Row>>> tables(byte[] pptx) throws IOException {
        Map<String, List<List<Row>>> tables = new LinkedHashMap<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            for (XSLFSlide slide : show.getSlides()) {
                boolean goesOn =
                        Objects.requireNonNullElse(slide.getTitle(), "").contains("(forts.");
                List<XSLFTable> there = slide.getShapes().stream()
                        .filter(XSLFTable.class::isInstance)
                        .map(XSLFTable.class::cast)
                        .toList();
                for (XSLFTable table : there) {
                    String name = description(table);
                    String own = name + " on slide " + slide.getSlideNumber();
                    String key = goesOn ? lastOf(tables, name) : own;
                    tables.computeIfAbsent(key, k -> new ArrayList<>()).add(rows(table));
                }
            }
        }
        assertThat(tables).hasSizeGreaterThan(10);
        return tables;
    }

    private static String description(XSLFTable table) {
        CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) table.getXmlObject();
        return frame.getNvGraphicFramePr().getCNvPr().getDescr();
    }

    private static String lastOf(Map<String, List<List<Row>>> tables, String name) {
        return tables.keySet().stream()
                .filter(key -> key.startsWith(name + " on slide "))
                .reduce((one, other) -> other)
                .orElse(name);
    }

    private static List<Row> rows(XSLFTable table) {
        List<XSLFTableRow> rows = table.getRows();
        int heads = (int) rows.stream()
                .takeWhile(row -> row.getCells().stream().noneMatch(DividedTablesTest::isNumber))
                .filter(row -> rows.indexOf(row) < 2)
                .count();
        return IntStream.range(heads, rows.size())
                .mapToObj(rows::get)
                .map(row -> row(row.getCells().get(0)))
                .collect(Collectors.toList());
    }

    private static boolean isNumber(XSLFTableCell cell) {
        return cell.getText().matches("[−+]?\\d+([\\u00a0,]\\d+)*(\\u00a0%)?")
                && !cell.getText().matches("20\\d\\d");
    }

    private static Row row(XSLFTableCell cell) {
        boolean bold = cell.getTextParagraphs().stream()
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .anyMatch(run -> run.isBold());
        return new Row(cell.getText(), bold);
    }
}
