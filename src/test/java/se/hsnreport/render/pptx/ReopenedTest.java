package se.hsnreport.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;

/** What another program reads from a deck. */
class ReopenedTest {
    private XMLSlideShow show;

    @BeforeEach
    void open() throws IOException {
        show = new XMLSlideShow(new ByteArrayInputStream(Decks.bytes(Decks.hsn())));
    }

    @AfterEach
    void close() throws IOException {
        show.close();
    }

    @Test
    void slidesStandOnTheirLayouts() {
        assertThat(show.getSlides())
                .extracting(slide -> slide.getSlideLayout().getName())
                .containsExactly(
                        "Titel",
                        "Avsnitt",
                        "Tabell",
                        "Tabell och punkter",
                        "Diagram",
                        "Diagram och punkter",
                        "Två diagram",
                        "Tabell och diagram",
                        "Text");
    }

    @Test
    void textIsReadInOrder() {
        assertThat(texts(show.getSlides().get(3)))
                .containsExactly(
                        "Nettokostnaden är 166 mkr över budget",
                        "Hälso- och sjukvård · mkr · januari–februari 2024 · preliminär",
                        "Intäkter +12 mkr, höga vårdintäkter\nKostnader −177 mkr\nPersonalkostnader −101 mkr\nUtomlänsvård −17 mkr",
                        "Källa: huvudbok 8 mars 2024",
                        "Hälso- och sjukvårdsnämnden · februari 2024",
                        "4");
    }

    @Test
    void textTakesItsPlaceFromTheLayout() {
        XSLFTextShape title =
                (XSLFTextShape) show.getSlides().get(2).getShapes().get(0);
        assertThat(title.getAnchor().getX()).isEqualTo(502_920 / 12_700.0);
        assertThat(title.getShapeName()).isEqualTo("Rubrik");
        assertThat(title.getTextParagraphs().get(0).getTextRuns().get(0).getFontSize())
                .isEqualTo(28.0);
        assertThat(title.getTextParagraphs().get(0).getTextRuns().get(0).isBold())
                .isTrue();
        assertThat(title.getTextParagraphs().get(0).getLineSpacing()).isEqualTo(-33.6);
    }

    @Test
    void bulletsStandAtTheEdgeAndTheirTextIndented() {
        XSLFTextShape points =
                (XSLFTextShape) show.getSlides().get(3).getShapes().get(3);
        var bullet = points.getTextParagraphs().get(0);
        assertThat(bullet.getBulletCharacter()).isEqualTo("•");
        assertThat(bullet.getLeftMargin()).isEqualTo(18.0);
        assertThat(bullet.getIndent()).isEqualTo(-18.0);
        var sub = points.getTextParagraphs().get(2);
        assertThat(sub.getBulletCharacter()).isEqualTo("–");
        assertThat(sub.getLeftMargin()).isEqualTo(32.0);
        assertThat(sub.getIndent()).isEqualTo(-16.0);
        assertThat(sub.getIndentLevel()).isEqualTo(1);
    }

    @Test
    void aTableIsATable() {
        XSLFTable table = (XSLFTable) show.getSlides().get(2).getShapes().get(2);
        assertThat(table.getNumberOfRows()).isEqualTo(11);
        assertThat(table.getNumberOfColumns()).isEqualTo(6);
        assertThat(table.getCell(3, 0).getText()).isEqualTo("Vårdintäkter");
        assertThat(table.getCell(10, 4).getText()).isEqualTo("−166");
        assertThat(table.getCell(0, 1).getGridSpan()).isEqualTo(4);
        assertThat(table.getCell(0, 2).isMerged()).isTrue();
        assertThat(table.getCell(0, 1).getText()).isEqualTo("Ack januari–februari");
    }

    @Test
    void rowsAreTogetherAsHighAsTheTableAndGapsOverSumsBelongToTheRowAbove() {
        XSLFTable table = (XSLFTable) show.getSlides().get(2).getShapes().get(2);
        double sum = 0;
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            sum += table.getRowHeight(row);
        }
        assertThat(sum).isCloseTo(table.getAnchor().getHeight(), within(0.001));
        assertThat(table.getRowHeight(3)).isEqualTo(22.4);
        assertThat(table.getRowHeight(4)).isEqualTo(26.4);
        assertThat(properties(table, 4).getMarB()).isEqualTo(8 * 12_700);
        assertThat(table.getRowHeight(5)).isEqualTo(22.4);
        assertThat(properties(table, 6).getMarT()).isEqualTo(12 * 12_700);
    }

    @Test
    void chartsArePicturesWithWords() {
        XSLFPictureShape picture =
                (XSLFPictureShape) show.getSlides().get(4).getShapes().get(2);
        assertThat(picture.getPictureData().getContentType()).isEqualTo("image/png");
        assertThat(picture.getSvgImage().getContentType()).isEqualTo("image/svg+xml");
        assertThat(picture.getAnchor().getWidth()).isEqualTo(11_186_160 / 12_700.0);
    }

    @Test
    void notesAreKeptAParagraphEach() {
        assertThat(show.getSlides().get(0).getNotes().getTextParagraphs().get(1))
                .extracting(p -> p.getText())
                .containsExactly("Hälsa välkommen.", "Rätta siffror & <tecken>.");
        assertThat(show.getSlides().get(1).getNotes()).isNull();
    }

    @Test
    void theFileSaysWhatItIsAndBearsTheMeetingsDate() {
        CoreProperties core = show.getProperties().getCoreProperties();
        Date date = Date.from(Instant.parse("2024-03-27T00:00:00Z"));
        assertThat(core.getTitle()).isEqualTo("Månadsrapport");
        assertThat(core.getSubject()).isEqualTo("Februari 2024");
        assertThat(core.getCreator()).isEqualTo("Region Nord");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("sv-SE");
        assertThat(core.getCreated()).isEqualTo(date);
        assertThat(core.getModified()).isEqualTo(date);
    }

    private static CTTableCellProperties properties(XSLFTable table, int row) {
        return ((CTTableCell) table.getCell(row, 0).getXmlObject()).getTcPr();
    }

    private static List<String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(ReopenedTest::text)
                .toList();
    }

    private static String text(XSLFShape shape) {
        return ((XSLFTextShape) shape).getText();
    }
}
