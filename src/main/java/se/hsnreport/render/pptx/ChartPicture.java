package se.hsnreport.render.pptx;

import se.hsnreport.layout.Item.ChartItem;

/** A chart as a picture: SVG, and PNG for programs that do not know that. */
final class ChartPicture {
    private ChartPicture() {}

    static void write(Xml xml, ChartItem item, ShapeNumber number, Images images) {
        xml.open("p:pic").open("p:nvPicPr");
        xml.empty("p:cNvPr", "id", number.id(), "name", item.placeholder().name(), "descr", item.alt());
        xml.open("p:cNvPicPr").empty("a:picLocks", "noGrp", "1", "noChangeAspect", "1");
        xml.close();
        Shape.placeholder(xml, item.placeholder(), number.tied());
        xml.close();
        xml.open("p:blipFill").open("a:blip", "r:embed", images.png());
        xml.open("a:extLst").open("a:ext", "uri", Namespaces.SVG_EXTENSION);
        xml.empty("asvg:svgBlip", "xmlns:asvg", Namespaces.SVG, "r:embed", images.svg());
        xml.close().close().close();
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("p:spPr");
        Shape.box(xml, "a:xfrm", item.box());
        Shape.rectangle(xml);
        xml.close().close();
    }

    /** Relationship ids of a chart's two pictures. */
    record Images(String png, String svg) {}
}
