package se.hsnreport.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.master.Placeholder.Align;
import se.hsnreport.master.Placeholder.Anchor;
import se.hsnreport.master.Placeholder.Kind;

class MasterReaderTest {
    private static final Path HSN = Path.of("templates/hsn/master.pptx");

    @TempDir
    Path dir;

    private final Findings findings = new Findings();

    @Test
    void layoutsAreKnownByTheirNames() {
        assertThat(master().layouts())
                .extracting(SlideLayout::name)
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
        assertThat(master().layout("Tabell").orElseThrow().part()).isEqualTo("/ppt/slideLayouts/slideLayout3.xml");
    }

    @Test
    void aLayoutTellsItsPlaceholdersInOrder() {
        assertThat(master().layout("Tabell och punkter").orElseThrow().placeholders())
                .extracting(Placeholder::name, Placeholder::kind, Placeholder::index)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Rubrik", Kind.TITLE, OptionalInt.empty()),
                        org.assertj.core.groups.Tuple.tuple("Underrubrik", Kind.BODY, OptionalInt.of(12)),
                        org.assertj.core.groups.Tuple.tuple("Innehåll", Kind.OBJECT, OptionalInt.of(10)),
                        org.assertj.core.groups.Tuple.tuple("Punkter", Kind.BODY, OptionalInt.of(11)),
                        org.assertj.core.groups.Tuple.tuple("Källa", Kind.BODY, OptionalInt.of(20)),
                        org.assertj.core.groups.Tuple.tuple("Fot", Kind.FOOTER, OptionalInt.of(21)),
                        org.assertj.core.groups.Tuple.tuple("Sidnummer", Kind.SLIDE_NUMBER, OptionalInt.of(22)));
    }

    @Test
    void aPlaceholderTellsWhereAndHowItsTextStands() {
        Placeholder title = master().layout("Tabell").orElseThrow().title().orElseThrow();
        assertThat(title.box()).isEqualTo(new Box(502_920, 192_024, 11_186_160, 768_096));
        assertThat(title.style())
                .isEqualTo(new Placeholder.TextStyle(
                        2800, true, "dk1", Align.LEFT, Anchor.BOTTOM, new Placeholder.Insets(0, 0, 0, 0), "Arial"));
        Placeholder number = master().layout("Avsnitt")
                .orElseThrow()
                .placeholder(Kind.SLIDE_NUMBER)
                .orElseThrow();
        assertThat(number.style().colour()).isEqualTo("lt1");
        assertThat(number.style().align()).isEqualTo(Align.RIGHT);
    }

    @Test
    void theThemeTellsItsColoursAndFonts() {
        assertThat(master().theme().rgb("accent1")).isEqualTo(0x005F73);
        assertThat(master().theme().colours()).hasSize(12);
        assertThat(master().theme().headingFont()).isEqualTo("Arial");
        assertThat(master().width()).isEqualTo(12_192_000);
        assertThat(master().height()).isEqualTo(6_858_000);
    }

    @Test
    void backgroundsAndDecorationsAreTold() {
        SlideLayout section = master().layout("Avsnitt").orElseThrow();
        assertThat(section.background()).hasValue(0x005F73);
        assertThat(section.decorations()).hasSize(1).first().isInstanceOf(Decoration.Rule.class);
        SlideLayout table = master().layout("Tabell").orElseThrow();
        assertThat(table.background()).isEmpty();
        assertThat(table.decorations())
                .containsExactly(
                        new Decoration.Area(new Box(502_920, 0, 548_640, 73_152), 0x005F73),
                        new Decoration.Rule(new Box(502_920, 6_272_784, 11_186_160, 0), 0xCBD2D9, 9_525));
    }

    @Test
    void theSecondTemplateIsReadToo() {
        Master minimal = MasterReader.read(Path.of("templates/minimal/master.pptx"), "m", findings)
                .orElseThrow();
        assertThat(minimal.width()).isEqualTo(9_144_000);
        assertThat(minimal.layout("Sida med tabell")
                        .orElseThrow()
                        .placeholder("Yta")
                        .orElseThrow()
                        .kind())
                .isEqualTo(Kind.TABLE);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aMissingFileIsAFinding() {
        assertThat(MasterReader.read(dir.resolve("no.pptx"), "no.pptx", findings))
                .isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.FILE_MISSING);
    }

    @Test
    void aDirectoryIsAFinding() {
        assertThat(MasterReader.read(dir, "dir", findings)).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
    }

    @Test
    void anEmptyFileIsInvalid() throws IOException {
        assertInvalid(new byte[0]);
    }

    @Test
    void aFileOfChanceIsInvalid() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        assertInvalid(bytes);
    }

    @Test
    void aTextFileIsInvalid() throws IOException {
        assertInvalid("Hej".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void aWorkbookIsInvalid() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Blad");
            book.write(bytes);
        }
        assertInvalid(bytes.toByteArray());
    }

    @Test
    void aWordDocumentIsInvalid() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument()) {
            document.write(bytes);
        }
        assertInvalid(bytes.toByteArray());
    }

    @Test
    void anArchiveOfOtherThingsIsInvalid() throws IOException {
        assertInvalid(zip("a.txt", new byte[10]));
    }

    @Test
    void aFileThatUnpacksToTooMuchIsInvalid() throws IOException {
        assertInvalid(zip("[Content_Types].xml", new byte[101 << 20]));
    }

    @Test
    void aFileCutOffAnywhereIsInvalid() throws IOException {
        byte[] whole = Files.readAllBytes(HSN);
        for (int length = 0; length < whole.length; length += 997) {
            assertInvalid(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void damagedBytesGiveAFindingOrATemplateButNeverAnException() throws IOException {
        byte[] whole = Files.readAllBytes(HSN);
        Random random = new Random(7);
        for (int round = 0; round < 150; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 8; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Findings found = new Findings();
            Optional<Master> read = MasterReader.read(write(damaged), "m.pptx", found);
            assertThat(read.isEmpty()).isEqualTo(!found.sorted().isEmpty());
        }
    }

    @Test
    void aTemplateWithoutOneOfItsPartsGivesAFindingOrATemplateButNeverAnException() throws IOException {
        for (String part : PackageXml.parts(HsnMaster.design()).keySet()) {
            Findings found = new Findings();
            Optional<Master> read = MasterReader.read(write(changed(part, "(?s).*", "")), "m.pptx", found);
            assertThat(read.isEmpty()).as(part).isEqualTo(!found.sorted().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ppt/theme/theme1.xml,<a:accent6>.*</a:accent6>,,clrScheme",
        "ppt/presentation.xml,<p:sldSz[^>]*>,,sldSz",
        "ppt/presentation.xml,cx=\"12192000\",cx=\"0\",sldSz",
        "ppt/presentation.xml,</p:presentation>,,/ppt/presentation.xml",
        "ppt/_rels/presentation.xml.rels,relationships/slideMaster,relationships/other,/ppt/presentation.xml → slideMaster",
        "ppt/slideMasters/slideMaster1.xml,r:id=\"rId1\",r:id=\"rId99\",/ppt/slideMasters/slideMaster1.xml → slideLayout",
        "ppt/slideMasters/_rels/slideMaster1.xml.rels,slideLayout9.xml,slideLayout99.xml,/ppt/slideLayouts/slideLayout99.xml"
    })
    void theFindingNamesWhatIsWrong(String part, String from, String to, String reason) throws IOException {
        assertThat(MasterReader.read(write(changed(part, from, to == null ? "" : to)), "m.pptx", findings))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::code, Finding::details)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.MASTER_INVALID, List.of(reason)));
    }

    @Test
    void anElementNestedWithoutEndIsInvalid() throws IOException {
        assertInvalid(changed("ppt/presentation.xml", "<p:sldMasterIdLst>", "<a:x>".repeat(5000)));
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        assertInvalid(changed(
                "ppt/presentation.xml",
                "(?s)\\?>.*",
                "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
    }

    @Test
    void ofALayoutOnlyPlacesThatCanBeFilledAreTold() throws IOException {
        byte[] other =
                changed("ppt/slideLayouts/slideLayout9.xml", "type=\"body\" idx=\"12\"", "type=\"dgm\" idx=\"12\"");
        Master read = MasterReader.read(write(other), "m.pptx", findings).orElseThrow();
        assertThat(read.layout("Text").orElseThrow().placeholder("Underrubrik")).isEmpty();
        assertThat(read.layout("Text").orElseThrow().placeholder("Innehåll")).isPresent();
    }

    @Test
    void aLayoutMayMapItsColoursAnew() throws IOException {
        String map = "<a:overrideClrMapping bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\"/>";
        byte[] other = changed("ppt/slideLayouts/slideLayout9.xml", "<a:masterClrMapping/>", map);
        Master read = MasterReader.read(write(other), "m.pptx", findings).orElseThrow();
        assertThat(read.layout("Text")
                        .orElseThrow()
                        .title()
                        .orElseThrow()
                        .style()
                        .colour())
                .isEqualTo("lt1");
    }

    /** The template with a part's text changed; a part left without text is left out. */
    private static byte[] changed(String part, String from, String to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : PackageXml.parts(HsnMaster.design()).entrySet()) {
                String text = entry.getKey().equals(part)
                        ? entry.getValue().replaceFirst(from, java.util.regex.Matcher.quoteReplacement(to))
                        : entry.getValue();
                if (!text.isEmpty()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    private Master master() {
        return MasterReader.read(HSN, "master.pptx", findings).orElseThrow();
    }

    private void assertInvalid(byte[] bytes) throws IOException {
        Findings found = new Findings();
        assertThat(MasterReader.read(write(bytes), "m.pptx", found)).isEmpty();
        assertThat(found.sorted()).extracting(Finding::code).isEqualTo(List.of(Code.MASTER_INVALID));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(dir.resolve("m.pptx"), bytes);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
