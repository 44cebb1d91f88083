package se.hsnreport.render.pptx;

import se.hsnreport.document.Run;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.Placeholder.Anchor;
import se.hsnreport.master.Placeholder.Insets;
import se.hsnreport.render.ooxml.Xml;

/** A text in its placeholder, or beside it in a box of the same look. */
final class TextShape {
    private TextShape() {}

    /** Whether there is anything to read: an empty placeholder would ask to be filled. */
    static boolean hasText(TextItem item) {
        return item.paragraphs().stream()
                .anyMatch(lines -> !Run.text(lines.paragraph().runs()).isBlank());
    }

    static void write(Xml xml, Ink ink, TextItem item, ShapeNumber number) {
        Placeholder place = item.placeholder();
        xml.open("p:sp").open("p:nvSpPr");
        xml.empty("p:cNvPr", "id", number.id(), "name", place.name());
        if (number.tied()) {
            xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        } else {
            xml.empty("p:cNvSpPr", "txBox", "1");
        }
        Shape.placeholder(xml, place, number.tied());
        xml.close();
        properties(xml, item, number.tied());
        xml.open("p:txBody");
        body(xml, place, number.tied());
        xml.empty("a:lstStyle");
        new TextBody(xml, ink, item, number.tied()).write();
        xml.close().close();
    }

    private static void properties(Xml xml, TextItem item, boolean tied) {
        if (tied
                && item.placeholder().tie() == Placeholder.Tie.PLACED
                && item.box().equals(item.placeholder().box())) {
            xml.empty("p:spPr");
            return;
        }
        xml.open("p:spPr");
        Shape.box(xml, "a:xfrm", item.box());
        Shape.rectangle(xml);
        xml.close();
    }

    private static void body(Xml xml, Placeholder place, boolean tied) {
        xml.open("a:bodyPr");
        if (!tied) {
            Insets insets = place.style().insets();
            xml.with("wrap", "square");
            xml.with("lIns", String.valueOf(insets.left())).with("tIns", String.valueOf(insets.top()));
            xml.with("rIns", String.valueOf(insets.right())).with("bIns", String.valueOf(insets.bottom()));
            xml.with("anchor", anchor(place.style().anchor()));
        }
        xml.empty("a:noAutofit").close();
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case TOP -> "t";
            case MIDDLE -> "ctr";
            case BOTTOM -> "b";
        };
    }
}
