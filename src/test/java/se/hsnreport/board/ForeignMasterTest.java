package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FullPack;

/** Another organisation drops in its own PowerPoint template, with other layouts, names and page size. */
@Tag("proof")
class ForeignMasterTest {
    private static final Path BOARD = Path.of("templates/hsn/template.yaml");

    @TempDir
    Path dir;

    @BeforeEach
    void templateOnAPlainMaster() throws IOException {
        Files.createDirectories(dir.resolve("templates/hsn"));
        Files.copy(BOARD, dir.resolve("templates/hsn/template.yaml"));
        try (InputStream plain = XMLSlideShow.class.getResourceAsStream("empty.pptx")) {
            Files.copy(Objects.requireNonNull(plain), dir.resolve("templates/hsn/master.pptx"));
        }
    }

    private CommandLine build() {
        return build(dir.resolve("templates"));
    }

    private CommandLine build(Path templates) {
        return CommandLine.run(
                Map.of("HSNREPORT_LANG", "en"),
                "build",
                "--month",
                "2024-02",
                "--format",
                "pptx,pdf",
                "--templates",
                templates.toString(),
                "--out",
                dir.resolve("out").toString());
    }

    private byte[] made(String name) throws IOException {
        return Files.readAllBytes(dir.resolve("out/2024-02/hsn").resolve(name));
    }

    @Test
    void theWholePackIsMadeOnItWithTheSameFiguresAndEachReplacedLayoutIsTold() throws IOException {
        CommandLine run = build();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(made("figures.json"))
                .isEqualTo(FullPack.of("2024-02").files().get("figures.json"));
        assertThat(run.out() + run.err())
                .contains("\"Titel\"", "\"Title Slide\" serves instead, with room for Datum")
                .contains("\"Två diagram\"", "\"Two Content\" serves instead, with room for Vänster, Höger");
        assertThat(run.out() + run.err())
                .containsOnlyOnce("the presentation is set in Calibri, the PDF in Liberation Sans [font-replaced]");
        assertThat((run.out() + run.err()).split("\\[layout-replaced]", -1)).hasSize(10);
    }

    @Test
    void nothingFallsOffItsSmallerPagesAndNothingIsSetOverTheTitle() throws IOException {
        assertThat(build().exit()).isZero();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(made("hsn-2024-02.pptx")))) {
            Rectangle2D page = new Rectangle2D.Double(
                    0, 0, show.getPageSize().getWidth(), show.getPageSize().getHeight());
            assertThat(show.getSlides()).hasSizeGreaterThan(50);
            for (XSLFSlide slide : show.getSlides()) {
                XSLFTextShape title = (XSLFTextShape) slide.getShapes().get(0);
                assertThat(title.getTextType()).isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
                assertThat(slide.getSlideLayout().getName()).isIn("Title Slide", "Title and Content", "Two Content");
                List<Rectangle2D> boxes = new ArrayList<>();
                for (XSLFShape shape : slide.getShapes()) {
                    assertThat(page.contains(shape.getAnchor()))
                            .as(title.getText())
                            .isTrue();
                    assertThat(boxes.stream().filter(box -> overlaps(box, shape.getAnchor())))
                            .as(title.getText() + ": " + shape.getShapeName())
                            .isEmpty();
                    boxes.add(shape.getAnchor());
                }
            }
        }
    }

    @Test
    void aPowerPointFileAloneIsEnoughAndGivesTheSameAsACopyOfTheTemplateWithIt() throws IOException {
        assertThat(build().exit()).isZero();
        byte[] withCopy = made("hsn-2024-02.pptx");
        CommandLine run = build(dir.resolve("templates/hsn/master.pptx"));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(made("hsn-2024-02.pptx")).isEqualTo(withCopy);
    }

    @Test
    void aPowerPointFileThatIsNotThereIsToldByItsName() {
        Path missing = dir.resolve("none.pptx");
        CommandLine run = build(missing);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out() + run.err()).contains("none.pptx", "[file-missing]");
    }

    /** By more than a hair: EMU are rounded to points. */
    private static boolean overlaps(Rectangle2D a, Rectangle2D b) {
        Rectangle2D common = a.createIntersection(b);
        return common.getWidth() > 1 && common.getHeight() > 1;
    }
}
