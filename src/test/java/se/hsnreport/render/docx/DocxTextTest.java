package se.hsnreport.render.docx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.render.ooxml.Namespaces;

/** A file that somebody sent must not fill the memory, whatever of it swells. */
class DocxTextTest {
    private static final int DRAWING = 29_000_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @Test
    void many_drawings_are_together_no_more_than_a_document_may_be() throws IOException {
        Path file = directory.resolve("svar.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<d xmlns=\"" + Namespaces.WORD + "\"/>").getBytes(StandardCharsets.UTF_8));
            byte[] drawing = " ".repeat(DRAWING).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 7; i++) {
                zip.putNextEntry(new ZipEntry("word/media/picture" + i + ".svg"));
                zip.write(drawing);
            }
        }
        assertThatThrownBy(() -> DocxText.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("picture6.svg");
        assertThatThrownBy(() -> DocxText.undrawn(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("picture6.svg");
    }
}
