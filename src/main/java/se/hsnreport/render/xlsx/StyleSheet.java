package se.hsnreport.render.xlsx;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;
import se.hsnreport.render.xlsx.Cell.Kind;
import se.hsnreport.render.xlsx.Cell.Look;

/** The looks that a workbook's cells have, numbered as they are met. */
final class StyleSheet {

    /** Numbers below belong to the formats that every program knows. */
    private static final int FIRST_FORMAT = 164;

    private static final List<Kind> FONTS = List.of(Kind.values());

    private final Map<Look, Integer> looks = new LinkedHashMap<>(Map.of(new Look(Kind.PLAIN, ""), 0));
    private final List<String> formats = new ArrayList<>();
    private final String linkColour;

    /**
     * No looks yet but the plain one.
     *
     * @param linkColour RRGGBB
     */
    StyleSheet(String linkColour) {
        this.linkColour = linkColour;
    }

    int number(Look look) {
        if (!look.format().isEmpty() && !formats.contains(look.format())) {
            formats.add(look.format());
        }
        return looks.computeIfAbsent(look, met -> looks.size());
    }

    void write(OutputStream out) {
        Xml xml = Xml.plain(out, "styleSheet", Namespaces.SHEET);
        formats(xml);
        fonts(xml);
        xml.open("fills", "count", "2");
        for (String pattern : List.of("none", "gray125")) {
            xml.open("fill").empty("patternFill", "patternType", pattern).close();
        }
        xml.close();
        borders(xml);
        xml.open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0");
        xml.close();
        xml.open("cellXfs", "count", String.valueOf(looks.size()));
        looks.keySet().forEach(look -> look(xml, look));
        xml.close();
        xml.open("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        xml.end();
    }

    private void formats(Xml xml) {
        if (formats.isEmpty()) {
            return;
        }
        xml.open("numFmts", "count", String.valueOf(formats.size()));
        for (int i = 0; i < formats.size(); i++) {
            xml.empty("numFmt", "numFmtId", String.valueOf(FIRST_FORMAT + i), "formatCode", formats.get(i));
        }
        xml.close();
    }

    private void fonts(Xml xml) {
        xml.open("fonts", "count", String.valueOf(FONTS.size()));
        for (Kind kind : FONTS) {
            xml.open("font");
            if (kind == Kind.LINK) {
                xml.empty("u");
            } else if (kind != Kind.PLAIN) {
                xml.empty("b");
            }
            xml.empty("sz", "val", kind == Kind.TITLE ? "14" : "10");
            if (kind == Kind.LINK) {
                xml.empty("color", "rgb", "FF" + linkColour);
            }
            xml.empty("name", "val", "Arial").empty("family", "val", "2").close();
        }
        xml.close();
    }

    /** None, and the rule under heads. */
    private static void borders(Xml xml) {
        xml.open("borders", "count", "2");
        xml.open("border");
        List.of("left", "right", "top", "bottom", "diagonal").forEach(xml::empty);
        xml.close().open("border");
        List.of("left", "right", "top").forEach(xml::empty);
        xml.open("bottom", "style", "thin").empty("color", "auto", "1").close();
        xml.empty("diagonal").close().close();
    }

    private void look(Xml xml, Look look) {
        boolean head = look.kind() == Kind.HEAD || look.kind() == Kind.NUMBER_HEAD;
        int format = look.format().isEmpty() ? 0 : FIRST_FORMAT + formats.indexOf(look.format());
        xml.open("xf", "numFmtId", String.valueOf(format));
        xml.with("fontId", String.valueOf(FONTS.indexOf(look.kind()))).with("fillId", "0");
        xml.with("borderId", head ? "1" : "0").with("xfId", "0");
        xml.with("applyNumberFormat", "1").with("applyFont", "1").with("applyBorder", "1");
        xml.with("applyAlignment", "1");
        xml.empty("alignment", "vertical", head ? "bottom" : "top", "wrapText", head ? "1" : "0");
        if (look.right()) {
            xml.with("horizontal", "right");
        }
        xml.close();
    }
}
