package se.hsnreport.render.pptx;

import se.hsnreport.render.ooxml.Xml;

/** Exact line spacing, so that lines stand in PowerPoint where they were measured to stand. */
final class Spacing {
    private Spacing() {}

    /** Both in hundredths of a point. */
    static void write(Xml xml, int lineHeight, int before) {
        points(xml, "a:lnSpc", lineHeight);
        points(xml, "a:spcBef", before);
        points(xml, "a:spcAft", 0);
    }

    private static void points(Xml xml, String element, int hundredths) {
        xml.open(element).empty("a:spcPts", "val", String.valueOf(hundredths)).close();
    }
}
