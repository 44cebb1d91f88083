package se.hsnreport.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.finding.Findings;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.master.Master;
import se.hsnreport.master.MasterReader;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.SlideLayout;
import se.hsnreport.render.ooxml.Namespaces;

/** Templates as people make them: with slides in them, saved as .potx, without a notes master. */
class TemplatesTest {
    private static final String LAYOUT = "Title Only";

    @TempDir
    Path dir;

    @Test
    void theTemplatesOwnSlidesGoWithAllThatHangsOnThem() throws IOException {
        Master used = master(Decks.bytes(Decks.hsn()));
        LaidOutDeck deck = new DeckFixture(used)
                .page("Text", "Ensam", List.of("Anteckning"))
                .deck();
        OpenedDeck opened = OpenedDeck.of(Decks.bytes(deck));
        assertThat(opened.slides()).containsExactly("ppt/slides/slide1.xml");
        assertThat(opened.names("ppt/media/.*")).isEmpty();
        assertThat(opened.names("ppt/notesSlides/[^/]*")).containsExactly("ppt/notesSlides/notesSlide1.xml");
        assertThat(opened.names("ppt/notesMasters/[^/]*")).hasSize(1);
        assertThat(opened.text("ppt/slides/slide1.xml")).contains("Ensam");
        assertThat(opened.relations("ppt/slides/slide1.xml").values())
                .containsExactlyInAnyOrder("ppt/slideLayouts/slideLayout9.xml", "ppt/notesSlides/notesSlide1.xml");
        assertThat(opened.relations("ppt/notesSlides/notesSlide1.xml")).hasSize(2);
        assertThat(opened.elements("ppt/presentation.xml", "p:sldId")).hasSize(1);
    }

    @Test
    void aTemplateWithoutNotesMasterGetsOneWhenThereAreNotes() throws IOException {
        Master foreign = master(foreign());
        OpenedDeck without = OpenedDeck.of(
                Decks.bytes(new DeckFixture(foreign).page(LAYOUT, "Rubrik").deck()));
        assertThat(without.names("ppt/notesMasters/.*")).isEmpty();
        assertThat(without.relations("ppt/slides/slide1.xml")).hasSize(1);
        byte[] file = Decks.bytes(new DeckFixture(foreign)
                .page(LAYOUT, "Rubrik", List.of("Anteckning"))
                .deck());
        OpenedDeck with = OpenedDeck.of(file);
        assertThat(with.names("ppt/notesMasters/[^/]*")).containsExactly("ppt/notesMasters/notesMaster1.xml");
        assertThat(with.names("ppt/theme/[^/]*")).hasSize(2);
        assertThat(with.elements("ppt/presentation.xml", "p:notesMasterId")).hasSize(1);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertThat(show.getSlides()).extracting(XSLFSlide::getTitle).containsExactly("Rubrik");
            assertThat(show.getSlides().get(0).getNotes()).isNotNull();
        }
    }

    @Test
    void aTemplateFileBecomesAPresentation() throws IOException, InvalidFormatException {
        ByteArrayOutputStream potx = new ByteArrayOutputStream();
        try (OPCPackage opened = OPCPackage.open(Files.newInputStream(Path.of("templates/hsn/master.pptx")))) {
            opened.replaceContentType(
                    Namespaces.presentationType("presentation.main"), Namespaces.presentationType("template.main"));
            opened.save(potx);
            opened.revert();
        }
        LaidOutDeck deck = new DeckFixture(master(potx.toByteArray()))
                .page("Text", "Rubrik")
                .deck();
        assertThat(OpenedDeck.of(Decks.bytes(deck)).text("[Content_Types].xml"))
                .contains("presentation.main+xml")
                .doesNotContain("template.main+xml");
    }

    @Test
    void placesAndStylesThatALayoutLeavesOutComeFromTheMaster() throws IOException {
        Master foreign = master(foreign());
        SlideLayout layout = foreign.layout(LAYOUT).orElseThrow();
        Placeholder title = layout.title().orElseThrow();
        try (XMLSlideShow show = new XMLSlideShow()) {
            var anchor = show.getSlideMasters()
                    .get(0)
                    .getLayout(LAYOUT)
                    .getPlaceholder(0)
                    .getAnchor();
            assertThat(title.box().x()).isEqualTo(Math.round(anchor.getX() * 12_700));
            assertThat(title.box().height()).isEqualTo(Math.round(anchor.getHeight() * 12_700));
        }
        assertThat(title.style().size()).isEqualTo(4400);
        assertThat(title.style().align()).isEqualTo(Placeholder.Align.CENTER);
        assertThat(title.style().anchor()).isEqualTo(Placeholder.Anchor.MIDDLE);
        assertThat(title.style().insets()).isEqualTo(new Placeholder.Insets(91_440, 45_720, 91_440, 45_720));
        String grey = layout.placeholder(Placeholder.Kind.FOOTER)
                .orElseThrow()
                .style()
                .colour();
        assertThat(grey).isEqualTo("#898989");
        assertThat(foreign.theme().rgb(grey)).isEqualTo(0x898989);
    }

    @Test
    void sectionsAndShowsOfTheTemplatesSlidesGoAndAllElseStays() throws IOException {
        String before = "<q:presentation xmlns:q=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" saveSubsetFonts=\"1\">"
                + "<q:sldMasterIdLst><q:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></q:sldMasterIdLst>"
                + "<q:sldIdLst><q:sldId id=\"256\" r:id=\"rId9\"/></q:sldIdLst>"
                + "<q:sldSz cx=\"1\" cy=\"2\"/><q:notesSz cx=\"1\" cy=\"2\"/>"
                + "<q:custShowLst><q:custShow name=\"x\" id=\"0\"><q:sldLst/></q:custShow></q:custShowLst>"
                + "<q:extLst><q:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\"><old/></q:ext>"
                + "<q:ext uri=\"{OTHER}\"><b/></q:ext></q:extLst></q:presentation>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PresentationXml(List.of(new PresentationXml.Entry("rId4", "Början")), java.util.Optional.of("rId5"))
                .rewrite(new ByteArrayInputStream(before.getBytes(java.nio.charset.StandardCharsets.UTF_8)), out);
        String after = out.toString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(after).doesNotContain("<old", "custShow", "rId9").contains("{OTHER}", "saveSubsetFonts=\"1\"");
        assertThat(after)
                .matches(
                        "(?s).*rId1.*notesMasterIdLst.*rId5.*sldIdLst.*id=\"256\".*rId4.*sldSz.*notesSz.*extLst.*Början.*OTHER.*");
    }

    /** The plain template that comes with the library: 4:3, a slide in it, no notes master. */
    private static byte[] foreign() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide(show.getSlideMasters().get(0).getLayout(LAYOUT));
            show.write(bytes);
        }
        return bytes.toByteArray();
    }

    private Master master(byte[] bytes) throws IOException {
        Path file = Files.write(dir.resolve("m.pptx"), bytes);
        return MasterReader.read(file, "m.pptx", new Findings()).orElseThrow();
    }
}
