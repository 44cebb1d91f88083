package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.master.Box;
import se.hsnreport.master.Content;
import se.hsnreport.master.Decoration;
import se.hsnreport.master.Master;
import se.hsnreport.master.SlideLayout;
import se.hsnreport.master.Theme;

/** A logo that would be missing in the PDF is told of before the board sees it; a damaged one ends no build. */
class DrawableTest {
    private static final Box BOX = Sample.points(0, 0, 100, 50);
    private static final Decoration LOGO = new Decoration.Image(BOX, "/ppt/media/logo.png");
    private static final Decoration CUT = new Decoration.Image(BOX, "/ppt/media/cut.png");
    private static final Decoration ABSENT = new Decoration.Image(BOX, "/ppt/media/absent.png");
    private static final Decoration METAFILE = new Decoration.Image(BOX, "/ppt/media/logo.emf");
    private static final Decoration BALL = new Decoration.Undrawn(BOX, "Klot 4");
    private static final Decoration AREA = new Decoration.Area(BOX, 0xFF0000);

    private final Findings findings = new Findings();

    @Test
    void whatCanBeDrawnStaysAndIsNotTold() throws IOException {
        assertThat(drawn(AREA, LOGO)).containsExactly(AREA, LOGO);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void allThatALayoutLosesIsToldAtOnce() throws IOException {
        assertThat(drawn(CUT, AREA, METAFILE, BALL, ABSENT, LOGO)).containsExactly(AREA, LOGO);
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.MASTER_UNDRAWN);
        assertThat(findings.sorted().get(0).details())
                .containsExactly("Plain", "cut.png, logo.emf, Klot 4, absent.png");
    }

    @Test
    void aLayoutThatNoSlideUsesIsNotTold() throws IOException {
        Master master = master(layout("Plain", AREA), layout("Other", BALL));
        Drawable.of(Sample.deck(Sample.slide("Plain", "A")), master, findings);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void pagesHaveOnlyWhatCanBeDrawn() throws IOException {
        Master master = master(layout("Plain", BALL, AREA));
        LaidOutDeck deck = Layouter.layOut(
                Sample.deck(Sample.slide("Plain", "A", Sample.text("Content", Sample.paragraph(Style.BODY, "Text")))),
                master,
                findings);
        assertThat(deck.pages().get(0).layout().decorations()).containsExactly(AREA);
    }

    private List<Decoration> drawn(Decoration... decorations) throws IOException {
        Master master = master(layout("Plain", decorations));
        return Drawable.of(Sample.deck(Sample.slide("Plain", "A"), Sample.slide("Plain", "B")), master, findings)
                .layout("Plain")
                .orElseThrow()
                .decorations();
    }

    private static SlideLayout layout(String name, Decoration... decorations) {
        return new SlideLayout(
                name,
                "/" + name + ".xml",
                List.of(Sample.TITLE, Sample.CONTENT),
                OptionalInt.empty(),
                Arrays.asList(decorations));
    }

    private static Master master(SlideLayout... layouts) throws IOException {
        Theme theme = new Theme(Map.of("dk1", "000000", "lt1", "FFFFFF", "accent6", "AE2012"), "Arial", "Arial");
        return new Master(
                new Content(zip(), "master.pptx"),
                960 * Sample.POINT,
                540 * Sample.POINT,
                theme,
                Arrays.asList(layouts));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        byte[] whole = png.toByteArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "ppt/media/logo.png", whole);
            add(zip, "ppt/media/cut.png", Arrays.copyOf(whole, whole.length / 2));
            add(zip, "ppt/media/logo.emf", whole);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
