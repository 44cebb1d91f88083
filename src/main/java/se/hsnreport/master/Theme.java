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
 * @param roles theme slot by what it serves as on the master's pages: bg1, tx1, bg2 and tx2
 */
public record Theme(Map<String, String> colours, String headingFont, String bodyFont, Map<String, String> roles) {
    public Theme {
        colours = Map.copyOf(colours);
        roles = Map.copyOf(roles);
    }

    /** A theme whose dark colours are those of text and whose light ones are those of pages. */
    public Theme(Map<String, String> colours, String headingFont, String bodyFont) {
        this(colours, headingFont, bodyFont, Map.of());
    }

    /** The slot that serves for one: a dark master takes its text's colour from lt1 where others do from dk1. */
    public String serving(String slot) {
        String role = switch (slot) {
            case "dk1" -> "tx1";
            case "lt1" -> "bg1";
            case "dk2" -> "tx2";
            case "lt2" -> "bg2";
            default -> slot;
        };
        return roles.getOrDefault(role, slot);
    }

    /** The colour of a slot, or of a {@code #RRGGBB}, as 0xRRGGBB. */
    public int rgb(String slot) {
        if (slot.startsWith("#")) {
            return Integer.parseInt(slot.substring(1), 16);
        }
        return Integer.parseInt(Objects.requireNonNull(colours.get(slot), slot), 16);
    }
}
