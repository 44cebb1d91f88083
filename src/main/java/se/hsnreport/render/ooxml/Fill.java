package se.hsnreport.render.ooxml;

/** What areas and letters are filled with. */
public final class Fill {
    private Fill() {}

    /** A solid fill in a theme colour, or in one that stands outside the theme as {@code #RRGGBB}. */
    public static void solid(Xml xml, String colour) {
        in(xml, "a:solidFill", colour);
    }

    /** A colour in an element of its own. */
    public static void in(Xml xml, String element, String colour) {
        xml.open(element);
        if (colour.startsWith("#")) {
            xml.empty("a:srgbClr", "val", colour.substring(1));
        } else {
            xml.empty("a:schemeClr", "val", colour);
        }
        xml.close();
    }
}
