package se.hsnreport.render.pptx;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.layout.Page;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.Placeholder.Kind;
import se.hsnreport.render.ooxml.Xml;

/** A slide: its shapes in reading order. */
final class SlideXml {
    private final Ink ink;
    private final Page page;
    private final Map<Item, Frame> frames;
    private final Set<Placeholder> filled = new HashSet<>();

    /**
     * For one page.
     *
     * @param frames of the page, each by what it stands for
     */
    SlideXml(Ink ink, Page page, Map<Item, Frame> frames) {
        this.ink = ink;
        this.page = page;
        this.frames = frames;
    }

    void write(OutputStream out) {
        Xml xml = Xml.part(out, "p:sld");
        xml.open("p:cSld");
        Shape.openTree(xml);
        int number = 2;
        for (Item item : page.items()) {
            if (!(item instanceof TextItem text) || TextShape.hasText(text)) {
                write(xml, item, new ShapeNumber(number++, tied(item)));
            }
        }
        xml.close().close();
        xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
        xml.end();
    }

    private void write(Xml xml, Item item, ShapeNumber number) {
        if (item instanceof TextItem text) {
            TextShape.write(xml, ink, text, number);
        } else if (item instanceof TableItem table) {
            TableFrame.write(xml, ink, table, number);
        } else {
            Objects.requireNonNull(frames.get(item)).write(xml, number);
        }
    }

    /** A placeholder is filled once, and only by what it is made for; more than that lies freely over it. */
    private boolean tied(Item item) {
        Kind kind = item.placeholder().kind();
        boolean fits = kind == Kind.OBJECT
                || (item instanceof TextItem && kind != Kind.TABLE && kind != Kind.CHART && kind != Kind.PICTURE)
                || (item instanceof TableItem && kind == Kind.TABLE)
                || (frames.get(item) instanceof Picture && kind == Kind.PICTURE)
                || (frames.get(item) instanceof ChartFrame && kind == Kind.CHART);
        return fits && item.placeholder().tie() != Placeholder.Tie.FREE && filled.add(item.placeholder());
    }
}
