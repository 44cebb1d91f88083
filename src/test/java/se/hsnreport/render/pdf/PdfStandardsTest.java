package se.hsnreport.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.hsnreport.testing.FullPack;

/** What a public body publishes can be read by everybody and kept for good: the validator says so, and it bites. */
class PdfStandardsTest {
    private static final PDFAFlavour ARCHIVE = PDFAFlavour.PDFA_2_A;
    private static final PDFAFlavour ACCESS = PDFAFlavour.PDFUA_1;

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void aDeckKeepsTheStandard(PDFAFlavour standard) throws Exception {
        assertThat(Standards.broken(PdfRendererTest.rendered(), standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void theWholePackKeepsTheStandard(PDFAFlavour standard) throws Exception {
        assertThat(Standards.broken(FullPack.of("2024-02").pdf(), standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void theWrittenReportKeepsTheStandard(PDFAFlavour standard) throws Exception {
        assertThat(Standards.broken(FullPack.of("2024-02").reportPdf(), standard))
                .isEmpty();
    }

    @Tag("proof")
    @ParameterizedTest
    @ValueSource(strings = {"2024-11", "2026-03", "rs/2024-12"})
    void soDoThePacksOfOtherMonths(String month) throws Exception {
        assertThat(Standards.broken(FullPack.of(month).pdf(), ARCHIVE)).isEmpty();
        assertThat(Standards.broken(FullPack.of(month).pdf(), ACCESS)).isEmpty();
    }

    @Tag("proof")
    @ParameterizedTest
    @ValueSource(strings = {"2024-11", "2026-03"})
    void soDoTheWrittenReportsOfOtherMonths(String month) throws Exception {
        assertThat(Standards.broken(FullPack.of(month).reportPdf(), ARCHIVE)).isEmpty();
        assertThat(Standards.broken(FullPack.of(month).reportPdf(), ACCESS)).isEmpty();
    }

    @Test
    void aFigureWithoutWordsIsFound() throws Exception {
        byte[] mute = changed(reader -> each(reader, object -> {
            if (new PdfName("Figure").equals(object.get(PdfName.S))) {
                object.remove(PdfName.ALT);
            }
        }));
        assertThat(Standards.broken(mute, ACCESS)).contains("7.3-1");
    }

    @Test
    void aFontThatIsNotInTheFileIsFound() throws Exception {
        byte[] without = changed(reader -> each(reader, object -> object.remove(PdfName.FONTFILE2)));
        assertThat(Standards.broken(without, ARCHIVE)).contains("6.2.11.4.1-1");
        assertThat(Standards.broken(without, ACCESS)).contains("7.21.4.1-1");
    }

    @Test
    void contentThatIsNeitherReadNorDecorationIsFound() throws Exception {
        byte[] bare = changed(reader -> {
            String content = new String(contentOf(reader, 2), StandardCharsets.ISO_8859_1);
            String untagged = content.replaceAll("(?m)^/\\S+ ?<<[^\\n]*>> ?BDC$|^EMC$", "");
            assertThat(untagged).isNotEqualTo(content).doesNotContain("EMC");
            reader.setPageContent(2, untagged.getBytes(StandardCharsets.ISO_8859_1));
        });
        assertThat(Standards.broken(bare, ACCESS)).contains("7.1-3");
    }

    @Test
    void aTitleThatIsNotShownIsFound() throws Exception {
        byte[] untitled = changed(reader -> reader.getCatalog().remove(PdfName.VIEWERPREFERENCES));
        assertThat(Standards.broken(untitled, ACCESS)).contains("7.1-10");
    }

    @Test
    void anUntaggedFileIsFound() throws Exception {
        byte[] untagged = changed(reader -> reader.getCatalog().remove(PdfName.MARKINFO));
        assertThat(Standards.broken(untagged, ARCHIVE)).contains("6.7.2.2-1");
    }

    @Test
    void aLinkThatDoesNotSayWhereItLeadsOrIsNotReadIsFound() throws Exception {
        byte[] pack = FullPack.of("2024-02").pdf();
        assertThat(Standards.broken(changed(pack, links(PdfName.CONTENTS)), ACCESS))
                .contains("7.18.5-2");
        assertThat(Standards.broken(changed(pack, links(new PdfName("StructParent"))), ACCESS))
                .contains("7.18.5-1");
    }

    private static Consumer<PdfReader> links(PdfName without) {
        return reader -> each(reader, object -> {
            if (PdfName.LINK.equals(object.get(PdfName.SUBTYPE))) {
                object.remove(without);
            }
        });
    }

    private static byte[] contentOf(PdfReader reader, int page) {
        try {
            return reader.getPageContent(page);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void each(PdfReader reader, Consumer<PdfDictionary> change) {
        for (int i = 0; i < reader.getXrefSize(); i++) {
            PdfObject object = reader.getPdfObject(i);
            if (object instanceof PdfDictionary dictionary) {
                change.accept(dictionary);
            }
        }
    }

    /** The sample deck after a change that somebody might make by mistake. */
    private static byte[] changed(Consumer<PdfReader> change) throws Exception {
        return changed(PdfRendererTest.rendered(), change);
    }

    private static byte[] changed(byte[] pdf, Consumer<PdfReader> change) throws Exception {
        PdfReader reader = new PdfReader(pdf);
        change.accept(reader);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfStamper(reader, out).close();
        return out.toByteArray();
    }
}
