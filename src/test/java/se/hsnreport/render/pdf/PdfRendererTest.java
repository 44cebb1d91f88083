package se.hsnreport.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.hsnreport.layout.Typeface;
import se.hsnreport.render.SampleDeck;

class PdfRendererTest {
    private static final byte[] PDF = rendered();

    static byte[] rendered() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRenderer().render(SampleDeck.deck(), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static PdfReader reader() throws IOException {
        return new PdfReader(PDF);
    }

    private static String text(int page) throws IOException {
        // The extractor takes a space that must not break for a gap as well, and adds a space.
        return new PdfTextExtractor(reader()).getTextFromPage(page).replace(" \u00a0", "\u00a0");
    }

    @Test
    void everyPageOfTheDeckIsAPageOfTheMastersSize() throws IOException {
        PdfReader reader = reader();
        assertThat(reader.getNumberOfPages()).isEqualTo(5);
        assertThat(reader.getPageSize(1).getWidth()).isEqualTo(960);
        assertThat(reader.getPageSize(1).getHeight()).isEqualTo(540);
    }

    @Test
    void textKeepsItsMinusItsNoBreakSpaceAndItsLetters() throws IOException {
        assertThat(text(1)).contains("Hälso- och sjukvårdsnämnden");
        assertThat(text(2)).contains("−166\u00a0mkr").contains("−1\u00a0245").contains("Vårdintäkter");
        assertThat(text(3)).contains("≥ 40 %").contains("▲ bättre, ▼ sämre").contains("É é Ö Ä ö ä å");
    }

    @Test
    void wordsOfTwoLinesAreNotReadAsOne() throws IOException {
        assertThat(text(3)).doesNotContain("personaloch");
    }

    @Test
    void chartsKeepTheirWordsAsText() throws IOException {
        assertThat(text(4)).contains("2024").contains("−352").contains("Prognos");
        assertThat(text(5)).contains("26 Medicincentrum och akutsjukvård").contains("−94");
    }

    @Test
    void theDocumentSaysItsLanguageAndItsTitle() throws IOException {
        PdfDictionary catalog = reader().getCatalog();
        assertThat(catalog.getAsString(PdfName.LANG).toUnicodeString()).isEqualTo("sv-SE");
        assertThat(catalog.getAsDict(PdfName.VIEWERPREFERENCES).getAsBoolean(PdfName.DISPLAYDOCTITLE))
                .hasToString("true");
        assertThat(reader().getInfo()).containsEntry("Title", "Månadsrapport februari 2024");
    }

    @Test
    void theDocumentBearsTheDecksDateAndNotTheClocks() throws IOException {
        assertThat(reader().getInfo())
                .containsEntry("CreationDate", "D:20240327120000Z")
                .containsEntry("ModDate", "D:20240327120000Z");
        assertThat(xmp()).contains("<xmp:CreateDate>2024-03-27T12:00:00Z</xmp:CreateDate>");
    }

    private static String xmp() throws IOException {
        PRStream metadata =
                (PRStream) PdfReader.getPdfObject(reader().getCatalog().get(PdfName.METADATA));
        return new String(PdfReader.getStreamBytes(metadata), StandardCharsets.UTF_8);
    }

    @Test
    void metadataTellsTheStandardsAndEscapesWhatTheDeckSays() throws IOException {
        assertThat(xmp())
                .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>")
                .contains("<pdfuaid:part>1</pdfuaid:part>")
                .contains("Ekonomi &amp; produktion &lt;preliminär&gt;");
    }

    @Test
    void everySlideHasABookmark() throws IOException {
        List<Map<String, Object>> bookmarks = SimpleBookmark.getBookmarkList(reader());
        assertThat(bookmarks)
                .extracting(b -> b.get("Title"))
                .containsExactly(
                        "Hälso- och sjukvårdsnämnden",
                        "Budgetavvikelse ack februari 2024: −166\u00a0mkr",
                        "Kostnaderna är högre än budget i alla områden",
                        "Avvikelsen växer fortare än förra året",
                        "Tre av fem områden går med underskott");
    }

    @Test
    void theStructureHasOneFirstHeadingAndSkipsNoLevel() throws IOException {
        List<String> headings =
                tags().stream().filter(tag -> tag.matches("H\\d")).toList();
        assertThat(headings).containsExactly("H1", "H2", "H2", "H3", "H2", "H2");
    }

    @Test
    void theStructureTellsTablesListsAndFigures() throws IOException {
        assertThat(tags()).contains("Table", "THead", "TBody", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody");
        assertThat(tags().stream().filter("Figure"::equals)).hasSize(2);
        assertThat(tags().stream().filter("Sect"::equals)).hasSize(5);
        assertThat(tags().stream().filter("L"::equals)).hasSize(2);
    }

    @Test
    void chartsSayWhatTheyShow() throws IOException {
        assertThat(elements().stream()
                        .filter(e -> PdfName.FIGURE.equals(e.getAsName(PdfName.S)))
                        .map(e -> ((PdfString) e.get(PdfName.ALT)).toUnicodeString()))
                .allMatch(alt -> alt.equals("Diagram: avvikelsen i februari är −166 mkr, förra året −90 mkr."))
                .hasSize(2);
    }

    private static List<String> tags() throws IOException {
        return elements().stream()
                .map(e -> e.getAsName(PdfName.S).toString().substring(1))
                .toList();
    }

    /** All elements of the structure in reading order. */
    private static List<PdfDictionary> elements() throws IOException {
        List<PdfDictionary> all = new ArrayList<>();
        collect(reader().getCatalog().getAsDict(PdfName.STRUCTTREEROOT), all);
        return all;
    }

    private static void collect(PdfDictionary element, List<PdfDictionary> all) {
        if (element.get(PdfName.S) != null) {
            all.add(element);
        }
        PdfObject kids = PdfReader.getPdfObject(element.get(PdfName.K));
        if (kids instanceof PdfArray several) {
            IntStream.range(0, several.size())
                    .mapToObj(several::getDirectObject)
                    .filter(PdfDictionary.class::isInstance)
                    .forEach(kid -> collect((PdfDictionary) kid, all));
        } else if (kids instanceof PdfDictionary one) {
            collect(one, all);
        }
    }

    @Test
    void aPictureOfTheMasterIsStoredOnce() throws IOException {
        Set<Integer> pictures = new HashSet<>();
        for (int page = 1; page <= 5; page++) {
            PdfDictionary objects =
                    reader().getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
            if (objects != null) {
                objects.getKeys().stream()
                        .filter(name -> PdfName.IMAGE.equals(
                                ((PdfDictionary) objects.getDirectObject(name)).getAsName(PdfName.SUBTYPE)))
                        .forEach(name ->
                                pictures.add(objects.getAsIndirectObject(name).getNumber()));
            }
        }
        assertThat(pictures).hasSize(1);
    }

    @Test
    void theSameDeckGivesTheSameBytesWhateverClockAndLocale() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "sv-SE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(rendered()).isEqualTo(PDF);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new PdfRenderer().render(SampleDeck.deck(), out);
        assertThat(closed[0]).isFalse();
        assertThat(out.toByteArray()).isEqualTo(PDF);
    }

    @Test
    void aStreamThatFailsIsToldAsItIs() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> new PdfRenderer().render(SampleDeck.deck(), full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void theFontsHaveEveryGlyphThatDecksAreWrittenWith() {
        String wanted = "åäöÅÄÖéÉüÜ−–—•%‰≥≤▲▼→·…”’\u00a0½×±§";
        for (Typeface face : List.of(Typeface.REGULAR, Typeface.BOLD, Typeface.ITALIC, Typeface.BOLD_ITALIC)) {
            assertThat(face.font(12).canDisplayUpTo(wanted))
                    .as(face.postScriptName())
                    .isEqualTo(-1);
        }
    }
}
