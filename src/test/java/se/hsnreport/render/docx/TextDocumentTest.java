package se.hsnreport.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Image;
import se.hsnreport.document.PageWords;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.A4;
import se.hsnreport.layout.Prose;
import se.hsnreport.layout.TableFit;

/** What an office program and its user find in a text document. */
class TextDocumentTest {
    private static final byte[] FILE = written();

    @TempDir
    private Path folder;

    @Test
    void headings_lists_and_tables_are_real_ones() throws IOException {
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            assertThat(styles(opened))
                    .containsSequence("TOCHeading", "TOC1", "TOC2")
                    .containsSequence("Heading1", "ListBullet", "ListBullet2", "Heading2");
            XWPFTable table = opened.getTables().get(0);
            assertThat(heads(table.getCTTbl())).containsExactly(true, true, false, false, false);
            assertThat(table.getRow(3).getTableCells().get(1).getText()).isEqualTo("\u2212101");
        }
    }

    @Test
    void its_title_and_date_are_told_and_no_clock_is() throws IOException {
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            assertThat(opened.getProperties().getCoreProperties().getTitle()).isEqualTo("Rapport");
            assertThat(opened.getProperties().getCoreProperties().getCreated()).isEqualTo("2024-03-21T00:00:00Z");
            assertThat(opened.getStyles().getDefaultRunStyle()).isNotNull();
        }
        assertThat(written()).isEqualTo(FILE);
    }

    @Test
    void whoever_cannot_see_pictures_and_tables_is_told_what_they_show() throws IOException {
        assertThat(read().descriptions()).containsExactly("Resultat i mkr", "Ett diagram");
    }

    @Test
    void what_stands_in_a_control_is_found_by_its_tag() throws IOException {
        DocxText read = read();
        assertThat(read.controls()).containsEntry("kommentar", List.of("Skriv här", "och här"));
        assertThat(read.controls()).containsEntry("status", List.of("saknas"));
        assertThat(read.paragraphs()).contains("Utfall \u2212101 mkr", "Skriv här", "Sammanfattning\t2");
    }

    @Test
    void every_part_follows_the_schemas() throws Exception {
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            List<Object> errors = new ArrayList<>();
            XmlOptions listening = new XmlOptions().setErrorListener(asErrors(errors));
            for (var part : opened.getPackage().getParts()) {
                switch (part.getPartName().getName()) {
                    case "/word/document.xml" ->
                        DocumentDocument.Factory.parse(part.getInputStream()).validate(listening);
                    case "/word/styles.xml" ->
                        StylesDocument.Factory.parse(part.getInputStream()).validate(listening);
                    case "/word/numbering.xml" ->
                        NumberingDocument.Factory.parse(part.getInputStream()).validate(listening);
                    case "/word/settings.xml" ->
                        SettingsDocument.Factory.parse(part.getInputStream()).validate(listening);
                    default -> {}
                }
            }
            assertThat(errors).isEmpty();
        }
    }

    private DocxText read() throws IOException {
        Path file = folder.resolve("made.docx");
        Files.write(file, FILE);
        return DocxText.read(file);
    }

    private static List<String> styles(XWPFDocument opened) {
        List<String> styles = new ArrayList<>();
        var all = opened.getDocument().newCursor();
        while (all.hasNextToken()) {
            if (all.toNextToken().isStart()
                    && all.getName() != null
                    && "pStyle".equals(all.getName().getLocalPart())) {
                styles.add(all.getAttributeText(
                        new javax.xml.namespace.QName(all.getName().getNamespaceURI(), "val")));
            }
        }
        return styles;
    }

    private static List<Boolean> heads(CTTbl table) {
        return table.getTrList().stream()
                .map(row -> row.getTrPr().sizeOfTblHeaderArray() > 0)
                .toList();
    }

    private static byte[] written() {
        Map<Tone, String> colours = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            colours.put(tone, "1F2933");
        }
        TextDocument document = new TextDocument(new TextDocument.Facts(
                new Deck.About("Rapport", "Ämne", "Nämnden", "sv-SE", "forts."), LocalDate.of(2024, 3, 21), colours));
        document.running("Nämnden · Rapport", new PageWords("Sida ", " (", ")"));
        fill(document.body());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void fill(Body body) {
        body.paragraph(Prose.TITLE, List.of(Run.of("Rapport")));
        body.contents(
                "Innehåll",
                List.of(
                        new ContentsXml.Entry(1, "Sammanfattning", "_Toc1", 2),
                        new ContentsXml.Entry(2, "Resultat", "_Toc2", 2)));
        body.pageBreak();
        body.heading(1, List.of(Run.of("Sammanfattning")), "_Toc1");
        body.paragraph(
                Prose.BULLET, List.of(Run.of("Utfall "), Run.of("\u2212101").withBold(true), Run.of(" mkr")));
        body.paragraph(Prose.SUB_BULLET, List.of(Run.of("Varav")));
        body.heading(2, List.of(Run.of("Resultat")), "_Toc2");
        Table table = table();
        body.table(table, TableFit.of(table, A4.width(), 9));
        body.picture(new Picture(
                new Image(Base.PNG, Image.Kind.PNG),
                Optional.of(new Image(Base.SVG, Image.Kind.SVG)),
                914_400,
                457_200,
                "Ett diagram"));
        body.control(
                new Control("kommentar", "Kommentar", Control.Lock.KEPT),
                List.of(List.of(Run.of("Skriv här")), List.of(Run.of("och här"))));
        body.control(
                new Control("status", "Status", Control.Lock.KEPT, List.of("saknas", "godkänd")),
                List.of(List.of(Run.of("saknas"))));
    }

    private static Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column("mkr", "", Table.Align.LEFT, false),
                new Table.Column("Utfall", "Ackumulerat", Table.Align.RIGHT, false),
                new Table.Column("Budget", "Ackumulerat", Table.Align.RIGHT, true));
        return new Table(
                "Resultat i mkr",
                columns,
                List.of(
                        row(Table.Kind.HEADING, "Kostnader", "", ""),
                        row(Table.Kind.ITEM, "Personalkostnader", "\u2212101", "\u2212100"),
                        row(Table.Kind.TOTAL, "Summa", "\u2212101", "\u2212100")));
    }

    private static Table.Row row(Table.Kind kind, String... cells) {
        return new Table.Row(
                kind, java.util.Arrays.stream(cells).map(Table.Cell::of).toList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static java.util.Collection<org.apache.xmlbeans.XmlError> asErrors(List<Object> found) {
        return (java.util.Collection) found;
    }

    /** The smallest pictures that there are. */
    private static final class Base {
        static final byte[] PNG = java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        static final byte[] SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'><text>12</text></svg>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
