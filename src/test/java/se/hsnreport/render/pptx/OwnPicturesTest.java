package se.hsnreport.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Image;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.master.Placeholder;
import se.hsnreport.render.SampleDeck;

/** What a deck holds of the user's own: pictures, and words in colour. */
class OwnPicturesTest {
    private static final byte[] SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"/>\n".getBytes(StandardCharsets.UTF_8);

    private record OwnPicture(String place, Image image) implements DeckFixture.Piece {
        @Override
        public Item on(Placeholder placeholder) {
            return new Item.PictureItem(placeholder, placeholder.box(), image, "Ett hus vid en älv");
        }
    }

    private static XMLSlideShow opened(DeckFixture.Piece piece) throws IOException {
        byte[] deck = Decks.bytes(
                DeckFixture.on("hsn").page("Diagram", "Ett hus", piece).deck());
        return new XMLSlideShow(new ByteArrayInputStream(deck));
    }

    private static XSLFPictureShape picture(XMLSlideShow show) {
        return show.getSlides().get(0).getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .map(XSLFPictureShape.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPictureStandsInItsProportionsWithItsWords() throws IOException {
        Image jpeg = new Image(SampleDeck.picture("jpg", 200, 100), Image.Kind.JPEG);
        try (XMLSlideShow show = opened(new OwnPicture("Innehåll", jpeg))) {
            XSLFPictureShape picture = picture(show);
            assertThat(picture.getAnchor().getWidth())
                    .isCloseTo(2 * picture.getAnchor().getHeight(), within(0.01));
            assertThat(picture.getPictureData().getContentType()).isEqualTo("image/jpeg");
            assertThat(picture.getXmlObject().xmlText()).contains("descr=\"Ett hus vid en älv\"");
        }
    }

    @Test
    void anSvgStandsBesideItsTwinInPixels() throws IOException {
        Image png = new Image(SampleDeck.picture("png", 200, 100), Image.Kind.PNG);
        try (XMLSlideShow show = opened(new OwnPicture("Innehåll", Image.ofSvg(SVG, png)))) {
            assertThat(picture(show).getPictureData().getContentType()).isEqualTo("image/png");
            assertThat(picture(show).getSvgImage().getData()).isEqualTo(SVG);
        }
    }

    @Test
    void aRunHasTheThemesColourForItsTone() throws IOException {
        Run good = new Run("▲ bättre", false, false, Optional.empty(), Optional.of(Tone.GOOD));
        List<Run> runs = List.of(good, Run.of(" än förra året"));
        Item.Lines lines = new Item.Lines(
                new Paragraph(Paragraph.Style.BODY, runs), 2000, 2400, 0, 0, List.of(new Item.Line(runs, 0)));
        try (XMLSlideShow show = opened(new DeckFixture.Text("Innehåll", Role.BODY, List.of(lines)))) {
            XSLFShape text = show.getSlides().get(0).getShapes().get(1);
            assertThat(((XSLFTextShape) text).getText()).isEqualTo("▲ bättre än förra året");
            assertThat(text.getXmlObject().xmlText()).contains("<a:schemeClr val=\"accent5\"/>");
        }
    }
}
