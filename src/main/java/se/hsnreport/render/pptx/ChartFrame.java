package se.hsnreport.render.pptx;

import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/**
 * A chart on a slide that can be edited there.
 *
 * @param relation id of the relationship to the chart
 */
record ChartFrame(ChartItem item, String relation) implements Frame {
    @Override
    public void write(Xml xml, ShapeNumber number) {
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        xml.empty("p:cNvPr", "id", number.id(), "name", item.placeholder().name(), "descr", item.alt());
        xml.open("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", "1");
        xml.close();
        Shape.placeholder(xml, item.placeholder(), number.tied());
        xml.close();
        Shape.box(xml, "p:xfrm", item.box());
        xml.open("a:graphic").open("a:graphicData", "uri", Namespaces.CHART);
        xml.empty("c:chart", "xmlns:c", Namespaces.CHART, "r:id", relation);
        xml.close().close().close();
    }
}
