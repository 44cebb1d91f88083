package se.hsnreport.layout;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that text is measured and drawn with, whatever the machine has: Liberation Sans, of the same widths as
 * Arial.
 */
public final class Typeface {
    public static final Typeface REGULAR = new Typeface("LiberationSans-Regular");
    public static final Typeface BOLD = new Typeface("LiberationSans-Bold");
    public static final Typeface ITALIC = new Typeface("LiberationSans-Italic");
    public static final Typeface BOLD_ITALIC = new Typeface("LiberationSans-BoldItalic");

    /** Units an em is divided into; advances are whole numbers of them. */
    private static final int EM = 2048;

    /** Letters, dashes, minus and arrows lie below. */
    private static final int CACHED = 0x2600;

    private static final char SOFT_HYPHEN = '\u00ad';

    private final String file;
    private byte @Nullable [] bytes;
    private @Nullable Font font;
    private final short[] advances = new short[CACHED];

    private Typeface(String file) {
        this.file = file;
    }

    public static Typeface of(boolean bold, boolean italic) {
        if (italic) {
            return bold ? BOLD_ITALIC : ITALIC;
        }
        return bold ? BOLD : REGULAR;
    }

    /** The name that a font of this face gives as its PostScript name. */
    public String postScriptName() {
        return file;
    }

    /** The TrueType file. */
    public synchronized byte[] bytes() {
        if (bytes == null) {
            try (InputStream in = Typeface.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
                bytes = Objects.requireNonNull(in, file).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes.clone();
    }

    /** The font for drawing, size in points. */
    public synchronized Font font(float size) {
        Font made = font;
        if (made == null) {
            try {
                made = MachineFonts.without(
                        () -> Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes())));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            // Without one registered font, text as text fails on a machine that has no fonts.
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(made);
            font = made;
        }
        return made.deriveFont(size);
    }

    /**
     * The width of a text.
     *
     * @param size in hundredths of a point
     * @return EMU, rounded up
     */
    public long width(String text, int size) {
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += advance(text.charAt(i));
        }
        return emu(units, size);
    }

    /**
     * Units of the em as EMU, rounded up.
     *
     * @param size in hundredths of a point
     */
    static long emu(long units, int size) {
        // units/EM × size/100 points × 12 700 EMU
        return Math.floorDiv(units * size * 127 + EM - 1, EM);
    }

    /** How far a letter moves on, in units of the em; nothing for a hyphen that is seen only at a line's end. */
    int advance(char c) {
        if (c == SOFT_HYPHEN) {
            return 0;
        }
        if (c >= CACHED) {
            return measured(c);
        }
        if (advances[c] == 0) {
            advances[c] = (short) measured(c);
        }
        return advances[c];
    }

    private int measured(char c) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        return Math.round(
                (float) font(EM).getStringBounds(String.valueOf(c), exact).getWidth());
    }
}
