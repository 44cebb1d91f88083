package se.hsnreport.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {
    private final Colours colours =
            Colours.of(Map.of("dk1", "000000", "lt1", "FFFFFF", "accent1", "4472C4"), Map.of("tx1", "dk1"));

    @Test
    void aThemeColourKeepsItsName() throws Exception {
        assertThat(colours.in(fill("<schemeClr val='tx1'/>"))).hasValue("dk1");
        assertThat(colours.in(fill("<schemeClr val='accent1'><alpha val='50000'/></schemeClr>")))
                .hasValue("accent1");
        assertThat(colours.rgb("accent1")).isEqualTo(0x4472C4);
    }

    @Test
    void anyOtherColourIsNamedByItsValueAndKnownByIt() throws Exception {
        assertThat(colours.in(fill("<srgbClr val='aabbcc'/>"))).hasValue("#AABBCC");
        assertThat(colours.known()).containsEntry("#AABBCC", "AABBCC").containsEntry("dk1", "000000");
    }

    @ParameterizedTest
    @CsvSource({
        "<sysClr val='windowText' lastClr='010203'/>,#010203",
        "<prstClr val='white'/>,#FFFFFF",
        "<prstClr val='black'/>,#000000",
        "<prstClr val='grey'/>,#808080"
    })
    void colourSystemsOfOtherKindsAreUnderstood(String xml, String name) throws Exception {
        assertThat(colours.in(fill(xml))).hasValue(name);
    }

    /** Values as PowerPoint shows them for its own palette's lighter and darker colours. */
    @ParameterizedTest
    @CsvSource({
        "<lumMod val='75000'/>,#2F5597",
        "<lumMod val='40000'/><lumOff val='60000'/>,#B4C7E7",
        "<lumMod val='20000'/><lumOff val='80000'/>,#DAE3F3",
        "<satMod val='1'/>,#4472C4"
    })
    void lighterAndDarkerColoursAreComputed(String changes, String name) throws Exception {
        assertThat(colours.in(fill("<schemeClr val='accent1'>" + changes + "</schemeClr>")))
                .hasValue(name);
    }

    @Test
    void tintsAndShadesMixLight() throws Exception {
        assertThat(colours.in(fill("<schemeClr val='tx1'><tint val='75000'/></schemeClr>")))
                .hasValue("#898989");
        assertThat(colours.in(fill("<schemeClr val='lt1'><shade val='50000'/></schemeClr>")))
                .hasValue("#BCBCBC");
    }

    @Test
    void whatIsNoColourIsEmpty() throws Exception {
        assertThat(colours.in(fill("<srgbClr val='nonsense'/>"))).isEmpty();
        assertThat(colours.in(fill("<schemeClr val='accent9'/>"))).isEmpty();
        assertThat(colours.in(fill("<prstClr val='teal'/>"))).isEmpty();
        assertThat(colours.in(fill(""))).isEmpty();
    }

    private static Element fill(String colour) throws XMLStreamException, IOException {
        return Element.read(
                new ByteArrayInputStream(("<solidFill>" + colour + "</solidFill>").getBytes(StandardCharsets.UTF_8)));
    }
}
