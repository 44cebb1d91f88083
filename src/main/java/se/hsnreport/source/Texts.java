package se.hsnreport.source;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it comes and as it is meant: spaces of every kind, letters in one or two parts, characters that do not belong. */
public final class Texts {
    private static final char SOFT_HYPHEN = '\u00AD';
    /** Swedish letters and spaces of UTF-8 that were read as windows-1252. */
    private static final Pattern GARBLED = Pattern.compile("Ã[¥¤¶…„–©\u0085\u0084\u0096]|Â[\u00A0 §]|ï»¿");

    private Texts() {}

    /** The text trimmed, with plain spaces, without soft hyphens, each letter one character; the same text if it is so. */
    public static String clean(String text) {
        if (isAscii(text)) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != SOFT_HYPHEN) {
                plain.append(isSpace(c) ? ' ' : c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** A space that people type or that programs put between thousands. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u2009';
    }

    /** A piece that looks like UTF-8 read as windows-1252, such as {@code Ã¥}. */
    static Optional<String> garbled(String text) {
        Matcher matcher = GARBLED.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
