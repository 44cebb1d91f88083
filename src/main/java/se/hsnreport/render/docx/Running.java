package se.hsnreport.render.docx;

import java.io.OutputStream;
import se.hsnreport.document.PageWords;
import se.hsnreport.layout.Prose;
import se.hsnreport.render.ooxml.Xml;

/** What stands over and under every page. */
record Running(String head, PageWords words) {
    void head(OutputStream out) {
        Xml xml = Xml.word(out, "w:hdr").open("w:p");
        style(xml, Prose.RUNNING);
        Words.text(xml, head);
        xml.close().end();
    }

    void foot(OutputStream out) {
        Xml xml = Xml.word(out, "w:ftr").open("w:p");
        xml.open("w:pPr");
        xml.empty("w:pStyle", "w:val", StylesXml.id(Prose.RUNNING));
        xml.empty("w:jc", "w:val", "right").close();
        Words.text(xml, words.before());
        field(xml, "PAGE");
        Words.text(xml, words.between());
        field(xml, "NUMPAGES");
        Words.text(xml, words.after());
        xml.close().end();
    }

    private static void style(Xml xml, Prose prose) {
        xml.open("w:pPr").empty("w:pStyle", "w:val", StylesXml.id(prose)).close();
    }

    /** A number that the program fills in. */
    private static void field(Xml xml, String name) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ");
        Words.text(xml, "1");
        xml.close();
    }
}
