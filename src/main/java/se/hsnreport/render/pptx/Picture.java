package se.hsnreport.render.pptx;

import java.util.Optional;
import se.hsnreport.layout.Item;
import se.hsnreport.master.Box;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/**
 * A picture on a slide: in pixels, and as SVG for programs that know that.
 *
 * @param item what it stands for
 * @param alt what it shows, in words
 * @param pixels relationship id of the picture in pixels
 * @param svg that of the same picture as SVG
 */
record Picture(Item item, Box box, String alt, String pixels, Optional<String> svg) implements Frame {
    @Override
    public void write(Xml xml, ShapeNumber number) {
        xml.open("p:pic").open("p:nvPicPr");
        xml.empty("p:cNvPr", "id", number.id(), "name", item.placeholder().name(), "descr", alt);
        xml.open("p:cNvPicPr").empty("a:picLocks", "noGrp", "1", "noChangeAspect", "1");
        xml.close();
        Shape.placeholder(xml, item.placeholder(), number.tied());
        xml.close();
        xml.open("p:blipFill").open("a:blip", "r:embed", pixels);
        svg.ifPresent(id -> vectors(xml, id));
        xml.close();
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("p:spPr");
        Shape.box(xml, "a:xfrm", box);
        Shape.rectangle(xml);
        xml.close().close();
    }

    private static void vectors(Xml xml, String id) {
        xml.open("a:extLst").open("a:ext", "uri", Namespaces.SVG_EXTENSION);
        xml.empty("asvg:svgBlip", "xmlns:asvg", Namespaces.SVG, "r:embed", id);
        xml.close().close();
    }
}
