package se.hsnreport.render.docx;

import java.io.OutputStream;
import se.hsnreport.layout.Prose;
import se.hsnreport.render.ooxml.Xml;

/** The marks of lists, at two levels. */
final class NumberingXml {
    /** The list that all bulleted paragraphs belong to. */
    static final String BULLETS = "1";

    private NumberingXml() {}

    static void write(OutputStream out) {
        Xml xml = Xml.word(out, "w:numbering");
        xml.open("w:abstractNum", "w:abstractNumId", "0");
        xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        level(xml, "0", "•", Prose.BULLET);
        level(xml, "1", "–", Prose.SUB_BULLET);
        xml.close();
        xml.open("w:num", "w:numId", BULLETS)
                .empty("w:abstractNumId", "w:val", "0")
                .close();
        xml.end();
    }

    private static void level(Xml xml, String level, String mark, Prose prose) {
        xml.open("w:lvl", "w:ilvl", level).empty("w:start", "w:val", "1");
        xml.empty("w:numFmt", "w:val", "bullet");
        xml.empty("w:pStyle", "w:val", StylesXml.id(prose));
        xml.empty("w:lvlText", "w:val", mark).empty("w:lvlJc", "w:val", "left");
        xml.open("w:pPr").empty("w:ind", "w:left", StylesXml.twips(prose.indent()));
        xml.with("w:hanging", StylesXml.twips(Prose.BULLET.indent())).close();
        xml.close();
    }
}
