package se.hsnreport.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.testing.FullPack;

/** What somebody at the far end of the table could not read is found on the finished pages, and it bites. */
class LooksTest {
    /** Of the rules and grid lines in the board's master. */
    private static final int QUIET = 0xCBD2D9;

    private static final Color TEAL = new Color(0x005F73);
    private static final Color PALE = new Color(0xA0A8B0);

    @Test
    void everyTextAndLineStandsOutFromWhatLiesUnderIt() throws IOException {
        assertThat(pale(FullPack.of("2024-02").pdf())).isEmpty();
    }

    @Test
    void noLetterOfATextStandsOnALetterOfAnother() throws IOException {
        assertThat(collisions(FullPack.of("2024-02").pdf())).isEmpty();
    }

    @Tag("proof")
    @ParameterizedTest
    @ValueSource(strings = {"2024-11", "2026-03", "rs/2024-12"})
    void soItIsInThePacksOfOtherMonths(String month) throws IOException {
        assertThat(pale(FullPack.of(month).pdf())).isEmpty();
        assertThat(collisions(FullPack.of(month).pdf())).isEmpty();
    }

    @Test
    void everyPageOfThePackHasTextsToJudgeAndChartsHaveLines() throws IOException {
        List<DrawnPage> pages = DrawnPage.pages(FullPack.of("2024-02").pdf());
        assertThat(pages)
                .hasSizeGreaterThan(40)
                .allSatisfy(page -> assertThat(page.texts()).isNotEmpty());
        assertThat(pages.stream().flatMap(page -> page.inks().stream()).filter(Ink.Line.class::isInstance))
                .hasSizeGreaterThan(500);
    }

    @Test
    void paleTextIsFoundAndWhiteTextOnlyWhereThePaperIsWhite() throws IOException {
        byte[] page = page(canvas -> {
            canvas.area(TEAL, 100, 100, 200, 50);
            canvas.text("white", Color.WHITE, 120, 120);
            canvas.text("lost", Color.WHITE, 120, 200);
            canvas.text("pale", PALE, 120, 220);
            canvas.text("dark", Color.BLACK, 200, 120);
        });
        assertThat(pale(page))
                .containsExactlyInAnyOrder(
                        "1: lost: #FFFFFF on #FFFFFF is 1.00",
                        "1: pale: #A0A8B0 on #FFFFFF is 2.41",
                        "1: dark: #000000 on #005F73 is 2.88");
    }

    @Test
    void aPaleLineIsFoundAndOneThatIsLostInAColumnUnlessItIsCased() throws IOException {
        byte[] page = page(canvas -> {
            canvas.line(PALE, 1, 100, 300);
            canvas.area(TEAL, 100, 90, 300, 60);
            canvas.line(TEAL, 2, 100, 100);
            canvas.line(Color.WHITE, 5, 100, 120);
            canvas.line(TEAL, 2, 100, 120);
            canvas.line(TEAL, 2, 100, 90);
        });
        assertThat(pale(page))
                .as("not the edge of the column, nor what has a white casing")
                .containsExactlyInAnyOrder(
                        "1: line: #A0A8B0 on #FFFFFF is 2.41", "1: line: #005F73 on #005F73 is 1.00");
    }

    @Test
    void quietRulesMayBePale() throws IOException {
        assertThat(pale(page(canvas -> canvas.line(new Color(QUIET), 1, 100, 100))))
                .isEmpty();
    }

    @Test
    void aLabelThatTouchesItsNeighbourIsFoundAndOneBesideItIsNot() throws IOException {
        byte[] page = page(canvas -> {
            canvas.text("Riket 65", Color.BLACK, 100, 100);
            canvas.text("Västerbotten", Color.BLACK, 105, 106);
            canvas.text("Skåne", Color.BLACK, 100, 88);
        });
        assertThat(collisions(page)).containsExactly("1: Riket 65 × Västerbotten");
    }

    private static Set<String> pale(byte[] pdf) throws IOException {
        return found(pdf, page -> Eyes.pale(page.inks(), QUIET));
    }

    private static Set<String> collisions(byte[] pdf) throws IOException {
        return found(pdf, page -> Eyes.collisions(page.texts()));
    }

    private static Set<String> found(byte[] pdf, Function<DrawnPage, Set<String>> judge) throws IOException {
        List<DrawnPage> pages = DrawnPage.pages(pdf);
        return IntStream.range(0, pages.size())
                .boxed()
                .flatMap(i -> judge.apply(pages.get(i)).stream().map(fault -> (i + 1) + ": " + fault))
                .collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface Drawing {
        void on(Canvas canvas) throws IOException;
    }

    private static byte[] page(Drawing drawing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(new Canvas(content));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** Draws in points from the page's lower left corner. */
    private record Canvas(PDPageContentStream content) {
        void area(Color colour, float x, float y, float width, float height) throws IOException {
            content.setNonStrokingColor(colour);
            content.addRect(x, y, width, height);
            content.fill();
        }

        void line(Color colour, float width, float x, float y) throws IOException {
            content.setStrokingColor(colour);
            content.setLineWidth(width);
            content.moveTo(x, y);
            content.lineTo(x + 200, y);
            content.stroke();
        }

        void text(String text, Color colour, float x, float y) throws IOException {
            content.setNonStrokingColor(colour);
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 10);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }
}
