package se.hsnreport.render.pptx;

import java.util.OptionalInt;
import se.hsnreport.master.Box;
import se.hsnreport.master.Placeholder;
import se.hsnreport.render.ooxml.Xml;

/** What every shape on a slide has: its number, its name and its box. */
final class Shape {
    private Shape() {}

    /** The tree's own head; the slide's shapes follow. */
    static void openTree(Xml xml) {
        xml.open("p:spTree").open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "");
        xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close();
        xml.open("p:grpSpPr").open("a:xfrm");
        xml.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", "0", "cy", "0");
        xml.empty("a:chOff", "x", "0", "y", "0").empty("a:chExt", "cx", "0", "cy", "0");
        xml.close().close();
    }

    /** The properties that tie a shape to its placeholder; none when another shape fills that already. */
    static void placeholder(Xml xml, Placeholder place, boolean tied) {
        if (!tied) {
            xml.empty("p:nvPr");
            return;
        }
        xml.open("p:nvPr").empty("p:ph");
        place.type().ifPresent(type -> xml.with("type", type));
        OptionalInt index = place.index();
        if (index.isPresent()) {
            xml.with("idx", String.valueOf(index.getAsInt()));
        }
        xml.close();
    }

    /** A transform, in the drawing's or the presentation's namespace. */
    static void box(Xml xml, String element, Box box) {
        xml.open(element);
        xml.empty("a:off", "x", String.valueOf(box.x()), "y", String.valueOf(box.y()));
        xml.empty("a:ext", "cx", String.valueOf(box.width()), "cy", String.valueOf(box.height()));
        xml.close();
    }

    static void rectangle(Xml xml) {
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
    }
}
