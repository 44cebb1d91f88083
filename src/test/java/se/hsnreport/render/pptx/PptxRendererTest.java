package se.hsnreport.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PptxRendererTest {
    @Test
    void sameBytes() throws IOException {
        byte[] once = Decks.bytes(Decks.hsn());
        assertThat(Decks.bytes(Decks.hsn())).isEqualTo(once);
        Files.write(Path.of("target/hsn.pptx"), once);
        Files.write(Path.of("target/minimal.pptx"), Decks.bytes(Decks.minimal()));
    }
}
