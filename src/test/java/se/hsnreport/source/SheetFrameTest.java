package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Merged cells and hidden columns are found however big the sheet between them is. */
class SheetFrameTest {
    private static final String HEAD =
            "<worksheet><cols><col max=\"4\" min=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\"/></cols><sheetData>";
    private static final String TAIL =
            "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"AA2:AB3\"/></mergeCells></worksheet>";

    private static SheetFrame read(String xml) throws IOException {
        SheetFrame frame = new SheetFrame();
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        assertThat(frame.read(new ByteArrayInputStream(bytes), Long.MAX_VALUE)).isEqualTo(bytes.length);
        return frame;
    }

    @Test
    void what_stands_on_the_seam_of_two_blocks_is_found() throws IOException {
        int block = 1 << 16;
        for (int rows = block - HEAD.length() - 20; rows < block - HEAD.length() + 20; rows++) {
            SheetFrame frame = read(HEAD + "x".repeat(rows) + TAIL);
            assertThat(frame.merged())
                    .as(rows + " between")
                    .containsExactly(new SheetFrame.Merged("AA2:AB3", 26, 27, 2));
        }
        for (int spaces = block - 60; spaces < block; spaces++) {
            SheetFrame frame = read(" ".repeat(spaces) + HEAD + TAIL);
            assertThat(frame.isHidden(2)).as(spaces + " before").isTrue();
            assertThat(frame.merged()).as(spaces + " before").hasSize(1);
        }
    }

    @Test
    void a_range_of_columns_is_hidden_and_the_ones_beside_are_not() throws IOException {
        SheetFrame frame = read(HEAD + TAIL);
        assertThat(new boolean[] {frame.isHidden(1), frame.isHidden(2), frame.isHidden(3), frame.isHidden(4)})
                .containsExactly(false, true, true, false);
    }

    @Test
    void words_of_the_rows_are_no_columns_and_no_merged_cells() throws IOException {
        SheetFrame frame = read("<worksheet><sheetData><col min=\"1\" max=\"9\" hidden=\"1\"/>"
                + "<mergeCell ref=\"A1:B2\"/></sheetData></worksheet>");
        assertThat(frame.isHidden(0)).isFalse();
        assertThat(frame.merged()).isEmpty();
    }
}
