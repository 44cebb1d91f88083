package se.hsnreport.render.editable;

import java.io.OutputStream;
import se.hsnreport.master.Box;
import se.hsnreport.render.ooxml.Fill;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/** Writes the words and rules that lie on a chart. */
final class OverlaidXml {
    private final Measure measure;
    private final Pen pen;
    private final Xml xml;
    private int number = 1;

    private OverlaidXml(Measure measure, Xml xml) {
        this.measure = measure;
        this.xml = xml;
        this.pen = new Pen(xml, measure);
    }

    static void write(ChartModel model, OutputStream out) {
        Xml xml = Xml.chart(out, "c:userShapes").with("xmlns:cdr", Namespaces.CHART_SHAPES);
        OverlaidXml writer = new OverlaidXml(model.measure(), xml);
        model.overlaid().rules().forEach(writer::rule);
        model.overlaid().words().forEach(writer::words);
        xml.end();
    }

    private void open(Area area) {
        xml.open("cdr:relSizeAnchor");
        corner("cdr:from", area.x(), area.y());
        corner("cdr:to", Math.min(area.right(), measure.width()), Math.min(area.bottom(), measure.height()));
    }

    private void corner(String element, double x, double y) {
        xml.open(element);
        xml.open("cdr:x").text(Pen.share(x, measure.width())).close();
        xml.open("cdr:y").text(Pen.share(y, measure.height())).close();
        xml.close();
    }

    private void named(String what) {
        number++;
        xml.empty("cdr:cNvPr", "id", String.valueOf(number), "name", what + " " + (number - 1));
    }

    private void rule(Overlaid.Rule rule) {
        open(rule.area());
        xml.open("cdr:cxnSp", "macro", "").open("cdr:nvCxnSpPr");
        named("Linje");
        xml.empty("cdr:cNvCxnSpPr").close().open("cdr:spPr");
        shape(rule.area(), "line");
        pen.line(rule.look());
        xml.close().close().close();
    }

    private void words(Overlaid.Words words) {
        open(words.area());
        xml.open("cdr:sp", "macro", "", "textlink", "").open("cdr:nvSpPr");
        named("Text");
        xml.empty("cdr:cNvSpPr", "txBox", "1").close().open("cdr:spPr");
        shape(words.area(), "rect");
        xml.empty("a:noFill").close();
        xml.open("cdr:txBody");
        boolean broken = words.area().height() > measure.line() * 1.5;
        xml.empty(
                "a:bodyPr",
                "wrap",
                broken ? "square" : "none",
                "lIns",
                "0",
                "tIns",
                "0",
                "rIns",
                "0",
                "bIns",
                "0",
                "anchor",
                "ctr");
        xml.empty("a:lstStyle").open("a:p").empty("a:pPr", "algn", words.right() ? "r" : "l");
        xml.open("a:r").open("a:rPr", "lang", pen.language(), "sz", String.valueOf(measure.size()));
        Fill.solid(xml, words.colour());
        xml.empty("a:latin", "typeface", "+mn-lt").close();
        xml.open("a:t").text(words.text());
        xml.close().close().close().close().close().close();
    }

    private void shape(Area area, String form) {
        xml.open("a:xfrm");
        xml.empty("a:off", "x", emu(area.x()), "y", emu(area.y()));
        xml.empty("a:ext", "cx", emu(area.width()), "cy", emu(area.height()));
        xml.close().open("a:prstGeom", "prst", form).empty("a:avLst").close();
    }

    private static String emu(double points) {
        return String.valueOf(Math.round(points * Box.POINT));
    }
}
