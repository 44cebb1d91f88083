package se.hsnreport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.document.Image;
import se.hsnreport.layout.Item.PictureItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.master.Box;
import se.hsnreport.render.pdf.PdfRenderer;

class PictureFileTest {
    private static final byte[] SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>".getBytes(StandardCharsets.UTF_8);

    private static PictureItem item(Image image) {
        LaidOutDeck deck = SampleDeck.deck(image);
        return deck.pages().get(0).items().stream()
                .filter(PictureItem.class::isInstance)
                .map(PictureItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"png, PNG, 300, 100", "png, PNG, 100, 300", "jpg, JPEG, 640, 480"})
    void aPictureKeepsItsProportionsInTheMiddleOfItsBox(String format, Image.Kind kind, int width, int height)
            throws IOException {
        PictureItem item = item(new Image(SampleDeck.picture(format, width, height), kind));
        Box box = PictureFile.of(item).box();
        assertThat((double) box.width() / box.height())
                .isCloseTo((double) width / height, org.assertj.core.api.Assertions.within(0.001));
        assertThat(box.x() - item.box().x()).isBetween(0L, item.box().width());
        assertThat(Math.abs(
                        (box.x() + box.right()) - (item.box().x() + item.box().right())))
                .isLessThan(3);
        assertThat(Math.abs(
                        (box.y() + box.bottom()) - (item.box().y() + item.box().bottom())))
                .isLessThan(3);
    }

    @Test
    void anSvgIsShownByItsTwinInPixels() throws IOException {
        Image png = new Image(SampleDeck.picture("png", 20, 10), Image.Kind.PNG);
        assertThat(PictureFile.of(item(Image.ofSvg(SVG, png))).pixels()).isSameAs(png);
    }

    @Test
    void anSvgAloneIsRefusedInWords() {
        assertThatThrownBy(() -> PictureFile.of(item(new Image(SVG, Image.Kind.SVG))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PNG");
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInWords() {
        assertThatThrownBy(() -> PictureFile.of(item(new Image(new byte[] {1, 2, 3, 4}, Image.Kind.PNG))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("neither a PNG nor a JPEG");
    }

    @Test
    void aPictureCutOffInTheMiddleIsRefusedInWordsByThePdf() throws IOException {
        byte[] half = java.util.Arrays.copyOf(SampleDeck.picture("png", 300, 100), 40);
        assertThatThrownBy(() -> pdf(new Image(half, Image.Kind.PNG)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void thePdfShowsThePictureAsAFigure() throws IOException {
        byte[] pdf = pdf(new Image(SampleDeck.picture("jpg", 64, 48), Image.Kind.JPEG));
        PdfReader reader = new PdfReader(pdf);
        List<String> alts = new ArrayList<>();
        for (int i = 0; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary found && found.get(PdfName.ALT) != null) {
                alts.add(found.getAsString(PdfName.ALT).toUnicodeString());
            }
        }
        assertThat(alts).containsExactly("En bild av ett hus.");
    }

    private static byte[] pdf(Image image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(SampleDeck.deck(image), out);
        return out.toByteArray();
    }
}
