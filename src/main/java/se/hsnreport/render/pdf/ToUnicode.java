package se.hsnreport.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the glyphs of an embedded font mean. */
final class ToUnicode {
    private static final String HEX = "<([0-9a-fA-F]{4,})>\\s*";
    private static final Pattern RANGE = Pattern.compile(HEX + HEX + HEX);

    private ToUnicode() {}

    /** Letters by glyph, of the table that the library writes: ranges of one. */
    static Map<Integer, String> of(byte[] table) {
        Map<Integer, String> letters = new HashMap<>();
        Matcher range = RANGE.matcher(new String(table, StandardCharsets.ISO_8859_1));
        while (range.find()) {
            byte[] text = HexFormat.of().parseHex(range.group(3));
            letters.put(Integer.parseInt(range.group(1), 16), new String(text, StandardCharsets.UTF_16BE));
        }
        return letters;
    }
}
