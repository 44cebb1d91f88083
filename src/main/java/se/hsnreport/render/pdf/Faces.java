package se.hsnreport.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.hsnreport.layout.Typeface;

/** The embedded fonts of one document, each made when first used; also those that charts ask for by name. */
final class Faces implements FontMapper {
    private static final List<Typeface> ALL =
            List.of(Typeface.REGULAR, Typeface.BOLD, Typeface.ITALIC, Typeface.BOLD_ITALIC);

    private final Map<Typeface, BaseFont> made = new HashMap<>();

    BaseFont of(Typeface face) {
        return made.computeIfAbsent(face, Faces::embedded);
    }

    private static BaseFont embedded(Typeface face) {
        String name = face.postScriptName();
        try {
            // Never cached by the library: a font remembers the document's letters.
            BaseFont font = BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
            font.setSubset(true);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new NamedRandom(name));
            return font;
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The face of the same name; regular for the font that a fresh drawing surface of the library has. */
    @Override
    public BaseFont awtToPdf(Font font) {
        String name = font.getPSName();
        return of(ALL.stream()
                .filter(face -> face.postScriptName().equals(name))
                .findFirst()
                .orElse(Typeface.REGULAR));
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        return Typeface.REGULAR.font(size);
    }

    /** Gives a font's subset the same six letters every time; the library takes them from nextDouble alone. */
    private static final class NamedRandom extends SecureRandom {
        private final Random letters;

        NamedRandom(String name) {
            this.letters = new Random(name.hashCode());
        }

        @Override
        public double nextDouble() {
            return letters.nextDouble();
        }
    }
}
