package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypefaceTest {
    private static final List<Typeface> ALL =
            List.of(Typeface.REGULAR, Typeface.BOLD, Typeface.ITALIC, Typeface.BOLD_ITALIC);

    @Test
    void aLineIsMeasuredAsWideAsThePdfDrawsIt() throws IOException {
        String text = "Åtgärdsplan – ÖVRIGT (ack) −166\u00a0mkr, 4,1 % ≥ 90 • ▲▼ é";
        for (Typeface face : ALL) {
            BaseFont font = BaseFont.createFont(
                    face.postScriptName() + ".ttf", BaseFont.IDENTITY_H, true, true, face.bytes(), null);
            long drawn = Math.round(font.getWidthPoint(text, 12) * 12_700d);
            // OpenPDF rounds each letter to a thousandth of the size
            assertThat(face.width(text, 1200)).isBetween(drawn - text.length() * 80L, drawn + text.length() * 80L);
        }
    }

    @Test
    void everyLetterThatTheDocumentsUseHasAWidth() {
        for (char c : "abcåäöÅÄÖéÉüøæ0123456789−–—•%≥≤▲▼·×½§°…”’\u00a0".toCharArray()) {
            for (Typeface face : ALL) {
                assertThat(face.width(String.valueOf(c), 1000))
                        .as("U+%04x", (int) c)
                        .isPositive();
            }
        }
    }

    @Test
    void digitsAreAlikeWideSoThatTheyStandUnderEachOther() {
        for (Typeface face : ALL) {
            for (char digit = '1'; digit <= '9'; digit++) {
                assertThat(face.advance(digit)).isEqualTo(face.advance('0'));
            }
            assertThat(face.advance('\u00a0')).isEqualTo(face.advance(' '));
        }
    }

    @Test
    void aHyphenThatIsNotSeenTakesNoRoom() {
        assertThat(Typeface.REGULAR.width("Kostnads\u00adreducering", 1200))
                .isEqualTo(Typeface.REGULAR.width("Kostnadsreducering", 1200));
    }

    @Test
    void lettersStandBetweenTheEdgesOfTheirLine() {
        long baseline = Item.baseline(1200, 1440);
        // (1.2 − 1.149) / 2 + 0.905 of 12 points
        assertThat(baseline).isEqualTo(Sizes.emu(111_660) / 100);
        assertThat(baseline).isLessThan(Sizes.emu(1440 - 1200 * 212 / 1000));
        assertThat(baseline).isGreaterThan(Sizes.emu(1200 * 905 / 1000));
    }
}
