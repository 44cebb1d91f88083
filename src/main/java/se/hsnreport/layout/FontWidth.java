package se.hsnreport.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How wide a font runs beside Arial, in hundredths: text is measured with Arial's widths, but in PowerPoint it is set
 * in the master's font.
 *
 * @param regular of letters as running text has them
 * @param bold of the same letters in bold, beside Arial's bold
 */
public record FontWidth(int regular, int bold) {
    /** Of every letter Arial's width. */
    public static final FontWidth ARIAL = new FontWidth(100, 100);

    /**
     * What a program takes that has not got the font: DejaVu Sans. So much room a font gets that is narrower itself,
     * since few machines have them all.
     */
    private static final FontWidth SUBSTITUTE = new FontWidth(115, 121);

    private static final Set<String> ARIALS =
            Set.of("", "arial", "helvetica", "helvetica neue", "liberation sans", "arimo", "nimbus sans");

    /** Narrower than Arial, and replaced everywhere by fonts of their own widths. */
    private static final Set<String> NARROW = Set.of(
            "arial narrow",
            "liberation sans narrow",
            "times",
            "times new roman",
            "liberation serif",
            "tinos",
            "garamond");

    /** Wider than the substitute. */
    private static final Map<String, FontWidth> WIDE = Map.ofEntries(
            Map.entry("arial black", new FontWidth(131, 120)),
            Map.entry("bookman old style", new FontWidth(115, 122)),
            Map.entry("consolas", new FontWidth(122, 121)),
            Map.entry("courier new", new FontWidth(133, 123)),
            Map.entry("dejavu sans mono", new FontWidth(133, 123)),
            Map.entry("liberation mono", new FontWidth(133, 123)),
            Map.entry("lucida sans", new FontWidth(116, 122)),
            Map.entry("lucida sans unicode", new FontWidth(116, 122)),
            Map.entry("montserrat", new FontWidth(119, 122)),
            Map.entry("poppins", new FontWidth(117, 121)),
            Map.entry("verdana", new FontWidth(118, 127)));

    /** The width of a family; one that is not known may be as wide as the common substitute. */
    public static FontWidth of(String family) {
        String known = family.toLowerCase(Locale.ROOT).strip();
        return ARIALS.contains(known) || NARROW.contains(known) ? ARIAL : WIDE.getOrDefault(known, SUBSTITUTE);
    }

    /** Whether a family's letters look and run as they do in the PDF, but for details. */
    public static boolean isArial(String family) {
        return ARIALS.contains(family.toLowerCase(Locale.ROOT).strip());
    }

    /**
     * This width, then less: for what no size of type gives so much room. A font seldom is as wide as it may be.
     */
    List<FontWidth> lessAndLess() {
        FontWidth half = new FontWidth((100 + regular) / 2, (100 + bold) / 2);
        return equals(ARIAL) ? List.of(ARIAL) : List.of(this, half, ARIAL);
    }

    /** A letter's advance in this font, in the same measure. */
    int of(int advance, boolean inBold) {
        return (advance * (inBold ? bold : regular) + 99) / 100;
    }
}
