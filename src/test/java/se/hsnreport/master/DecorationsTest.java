package se.hsnreport.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import se.hsnreport.master.Decoration.Area;
import se.hsnreport.master.Decoration.Image;
import se.hsnreport.master.Decoration.Rule;
import se.hsnreport.master.Decoration.Undrawn;

class DecorationsTest {
    private static final String XFRM = "<xfrm><off x='10' y='20'/><ext cx='30' cy='40'/></xfrm>";
    private static final String FLAT = "<xfrm><off x='10' y='20'/><ext cx='30' cy='0'/></xfrm>";
    private static final Box BOX = new Box(10, 20, 30, 40);
    private static final String RED = "<solidFill><srgbClr val='FF0000'/></solidFill>";

    @Test
    void aFilledRectangleIsAnArea() throws Exception {
        assertThat(of(shape("rect", XFRM, RED, ""))).containsExactly(new Area(BOX, 0xFF0000));
    }

    @Test
    void aFillMayComeFromTheShapesStyle() throws Exception {
        String style = "<style><fillRef idx='1'><srgbClr val='00FF00'/></fillRef></style>";
        assertThat(of(shape("rect", XFRM, "", style))).containsExactly(new Area(BOX, 0x00FF00));
        assertThat(of(shape("rect", XFRM, "<noFill/>", style))).isEmpty();
        assertThat(of(shape("rect", XFRM, "", style.replace("idx='1'", "idx='0'"))))
                .isEmpty();
    }

    @Test
    void whatCannotBeDrawnIsToldByItsName() throws Exception {
        Undrawn named = new Undrawn(BOX, "Klot 4");
        String naming = "<nvSpPr><cNvPr name='Klot 4'/></nvSpPr>";
        assertThat(of(shape("ellipse", XFRM, RED, "").replace("<sp>", "<sp>" + naming)))
                .containsExactly(named);
        assertThat(of(shape("rect", XFRM.replace("<xfrm", "<xfrm rot='60000'"), RED, "")
                        .replace("<sp>", "<sp>" + naming)))
                .containsExactly(named);
        assertThat(of("<graphicFrame>" + naming + XFRM + "</graphicFrame>")).containsExactly(named);
        assertThat(of(shape("ellipse", XFRM, "<noFill/>", ""))).isEmpty();
    }

    @Test
    void aTextOfTheMastersOwnIsToldAndTheAreaBehindItDrawn() throws Exception {
        String text = "<txBody><p><r><t>Internt</t></r></p></txBody>";
        String empty = "<txBody><p><endParaRPr/></p></txBody>";
        assertThat(of(shape("rect", XFRM, RED, text))).containsExactly(new Area(BOX, 0xFF0000), new Undrawn(BOX, "sp"));
        assertThat(of(shape("rect", XFRM, RED, empty))).containsExactly(new Area(BOX, 0xFF0000));
    }

    @Test
    void whatTheAuthorHidAndWhatSlidesFillIsNotDrawn() throws Exception {
        assertThat(of("<sp><nvSpPr><cNvPr hidden='1'/></nvSpPr><spPr>" + XFRM + "<prstGeom prst='rect'/>" + RED
                        + "</spPr></sp>"))
                .isEmpty();
        assertThat(of("<sp><nvSpPr><nvPr><ph/></nvPr></nvSpPr><spPr>" + XFRM + "<prstGeom prst='rect'/>" + RED
                        + "</spPr></sp>"))
                .isEmpty();
    }

    @Test
    void aLineIsARule() throws Exception {
        String line = "<ln w='12700'>" + RED + "</ln>";
        assertThat(of(shape("line", XFRM, line, ""))).containsExactly(new Rule(BOX, 0xFF0000, 12_700));
        assertThat(of(shape("line", FLAT.replace("<xfrm", "<xfrm flipV='1'"), line, "")))
                .hasSize(1);
        assertThat(of(shape("line", XFRM.replace("<xfrm", "<xfrm flipV='1'"), line, "")))
                .containsExactly(new Undrawn(BOX, "sp"));
        assertThat(of(shape("line", XFRM, "", "<style><lnRef idx='1'><srgbClr val='0000FF'/></lnRef></style>")))
                .containsExactly(new Rule(BOX, 0x0000FF, 9_525));
    }

    @Test
    void aPictureIsAnImage() throws Exception {
        String pic = "<pic><blipFill><blip r:embed='rId7'/></blipFill><spPr>" + XFRM + "</spPr></pic>";
        assertThat(of(pic)).containsExactly(new Image(BOX, "/ppt/media/image1.png"));
        assertThat(of(pic.replace("rId7", "rId8"))).isEmpty();
    }

    @Test
    void aGroupsShapesStandWhereTheGroupPutsThem() throws Exception {
        String group = "<grpSp><grpSpPr><xfrm><off x='100' y='200'/><ext cx='60' cy='80'/>"
                + "<chOff x='10' y='20'/><chExt cx='30' cy='40'/></xfrm></grpSpPr>" + shape("rect", XFRM, RED, "")
                + "</grpSp>";
        assertThat(of(group)).containsExactly(new Area(new Box(100, 200, 60, 80), 0xFF0000));
    }

    @Test
    void ofAlternativesTheFallbackIsDrawn() throws Exception {
        String both = "<AlternateContent><Choice><x/></Choice><Fallback>" + shape("rect", XFRM, RED, "")
                + "</Fallback></AlternateContent>";
        assertThat(of(both)).hasSize(1);
    }

    @Test
    void aPictureMayLieBehindTheWholePage() throws Exception {
        Element sheet = read("<cSld><bg><bgPr><blipFill><blip r:embed='rId7'/></blipFill></bgPr></bg></cSld>");
        assertThat(decorations().background(sheet, BOX)).hasValue(new Image(BOX, "/ppt/media/image1.png"));
    }

    private static String shape(String geometry, String xfrm, String fill, String style) {
        return "<sp><spPr>" + xfrm + "<prstGeom prst='" + geometry + "'/>" + fill + "</spPr>" + style + "</sp>";
    }

    private static List<Decoration> of(String shapes) throws XMLStreamException, IOException {
        return decorations().of(read("<cSld><spTree>" + shapes + "</spTree></cSld>"));
    }

    private static Decorations decorations() {
        return new Decorations(Colours.of(Map.of(), Map.of()), Map.of("rId7", "/ppt/media/image1.png"));
    }

    private static Element read(String xml) throws XMLStreamException, IOException {
        String root = "<sheet xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + xml
                + "</sheet>";
        return Element.read(new ByteArrayInputStream(root.getBytes(StandardCharsets.UTF_8)));
    }
}
