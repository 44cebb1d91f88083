package se.hsnreport.master;

import java.util.Map;
import java.util.Objects;

/**
 * The master's colours and fonts.
 *
 * @param colours RRGGBB by theme slot: dk1, lt1, dk2, lt2, accent1 … accent6, hlink, folHlink; a colour that the
 *     master uses outside its theme stands under {@code #RRGGBB}
 * @param headingFont family of titles
 * @param bodyFont family of all else
 */
public record Theme(Map<String, String> colours, String headingFont, String bodyFont) {
    public Theme {
        colours = Map.copyOf(colours);
    }

    /** The colour of a slot as 0xRRGGBB. */
    public int rgb(String slot) {
        return Integer.parseInt(Objects.requireNonNull(colours.get(slot), slot), 16);
    }
}
