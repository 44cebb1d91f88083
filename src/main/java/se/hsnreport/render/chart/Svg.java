package se.hsnreport.render.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A drawing as SVG whose text stays text. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FAMILY = "font-family";
    /** The face that was measured, then one of the same widths that every office machine has. */
    private static final String FAMILIES = "\"Liberation Sans\", Arial, sans-serif";

    private Svg() {}

    static byte[] of(Rectangle2D area, Consumer<Graphics2D> drawing) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(dom().createDocument(NAMESPACE, "svg", null));
        context.setComment(null);
        context.setEmbeddedFontsOn(false);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension((int) Math.ceil(area.getWidth()), (int) Math.ceil(area.getHeight())));
        drawing.accept(g);
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + area.getWidth() + " " + area.getHeight());
        name(root);
        return text(g, root).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(SVGGraphics2D g, Element root) {
        StringWriter out = new StringWriter();
        try {
            g.stream(root, out, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException(e);
        }
        // Office programs do not want the document type that the library writes first.
        return out.getBuffer().substring(out.getBuffer().indexOf("<svg"));
    }

    private static void name(Element element) {
        if (element.hasAttribute(FAMILY)) {
            element.setAttribute(FAMILY, FAMILIES);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                name(inner);
            }
        }
    }

    private static DOMImplementation dom() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
