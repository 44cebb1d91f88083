package se.hsnreport.finding;

import java.util.Locale;
import java.util.Optional;

/** Characters that do not belong in a text that people read: controls, directions, widths unseen, halves of letters. */
public final class Characters {
    /** Stands for a character that cannot be shown. */
    private static final int SHOWN = 0x2423;

    private Characters() {}

    /** The first character that does not belong in text, such as {@code U+200B}. */
    public static Optional<String> invalid(String text) {
        return text.codePoints()
                .filter(Characters::isInvalid)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .findFirst();
    }

    /** The text with a sign for each character that does not belong in it. */
    public static String shown(String text) {
        return text.codePoints()
                .map(c -> isInvalid(c) ? SHOWN : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvalid(int c) {
        if (c < 0x80) {
            return c == 0x7F || (c < ' ' && c != '\t' && c != '\n' && c != '\r');
        }
        return c < 0xA0
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF0 && c <= 0xFFFF)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
