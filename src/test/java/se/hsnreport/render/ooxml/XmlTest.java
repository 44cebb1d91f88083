package se.hsnreport.render.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        assertThat(written("a < b & \"c\""))
                .contains("v=\"a &lt; b &amp; &quot;c&quot;\"")
                .contains(">a &lt; b &amp; \"c\"<");
    }

    @Test
    void lettersBeyondTheFirstPlaneAreKept() {
        assertThat(written("å 😀")).contains(">å 😀<");
    }

    @Test
    void whatXmlCannotHoldIsShownAsReplaced() {
        assertThat(written("a\u0001b\uD800c\uFFFF")).contains(">a\uFFFDb\uFFFDc\uFFFD<");
    }

    private static String written(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml.plain(out, "root", "urn:x").open("e", "v", text).text(text).end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
