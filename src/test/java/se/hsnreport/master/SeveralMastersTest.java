package se.hsnreport.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.finding.Findings;

/** A presentation may have several masters, each with its theme and its layouts. */
class SeveralMastersTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path dir;

    private Master master;

    /** The board's own master, and a second one with one layout and a theme of other colours. */
    @BeforeEach
    void readTwo() throws IOException, InvalidFormatException {
        Path file = dir.resolve("two.pptx");
        Files.write(file, two(Files.readAllBytes(Path.of("templates/hsn/master.pptx"))));
        master = MasterReader.read(file, "two.pptx", new Findings()).orElseThrow();
    }

    @Test
    void theLayoutsOfAllOfThemAreFoundAfterThoseOfTheFirst() {
        assertThat(master.layout("Tabell")).isPresent();
        assertThat(master.layouts().get(master.layouts().size() - 1).name()).isEqualTo("Second");
    }

    @Test
    void theThemeIsThatOfTheFirst() {
        assertThat(master.theme().rgb("accent1")).isEqualTo(0x005F73);
        assertThat(master.layout("Tabell").orElseThrow().themed()).isTrue();
    }

    @Test
    void coloursOfAnotherThemeAreToldByTheirValues() {
        SlideLayout second = master.layout("Second").orElseThrow();
        assertThat(second.themed()).isFalse();
        String line = second.placeholder("Underrubrik").orElseThrow().style().colour();
        assertThat(line).isEqualTo("#ABCDEF");
        assertThat(master.theme().rgb(line)).isEqualTo(0xABCDEF);
    }

    private static byte[] two(byte[] one) throws IOException, InvalidFormatException {
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(one))) {
            PackagePart main = opened.getPart(PackagingURIHelper.createPartName("/ppt/presentation.xml"));
            PackagePart first = related(main, "slideMaster");
            PackagePart theme =
                    copy(related(first, "theme"), "/ppt/theme/theme9.xml", xml -> xml.replace("1F2933", "ABCDEF"));
            PackagePart layout = copy(
                    related(first, "slideLayout"),
                    "/ppt/slideLayouts/slideLayout99.xml",
                    xml -> xml.replaceFirst("cSld name=\"[^\"]*\"", "cSld name=\"Second\""));
            PackagePart second = copy(
                    first,
                    "/ppt/slideMasters/slideMaster9.xml",
                    xml -> xml.replaceFirst(
                            "(?s)<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>",
                            "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147489999\" r:id=\"rId1\"/></p:sldLayoutIdLst>"));
            second.addRelationship(layout.getPartName(), TargetMode.INTERNAL, OFFICE + "slideLayout", "rId1");
            second.addRelationship(theme.getPartName(), TargetMode.INTERNAL, OFFICE + "theme", "rId2");
            layout.addRelationship(second.getPartName(), TargetMode.INTERNAL, OFFICE + "slideMaster", "rId1");
            main.addRelationship(second.getPartName(), TargetMode.INTERNAL, OFFICE + "slideMaster", "rId99");
            write(
                    main,
                    text(main).replace("</p:sldMasterIdLst>", "<p:sldMasterId r:id=\"rId99\"/></p:sldMasterIdLst>"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opened.save(out);
            opened.revert();
            return out.toByteArray();
        }
    }

    private static PackagePart related(PackagePart from, String type) throws InvalidFormatException {
        PackageRelationship relation =
                from.getRelationshipsByType(OFFICE + type).getRelationship(0);
        return from.getRelatedPart(relation);
    }

    private static PackagePart copy(PackagePart from, String name, UnaryOperator<String> change)
            throws IOException, InvalidFormatException {
        PackagePart made = from.getPackage().createPart(PackagingURIHelper.createPartName(name), from.getContentType());
        write(made, change.apply(text(from)));
        return made;
    }

    private static String text(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(PackagePart part, String xml) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }
}
