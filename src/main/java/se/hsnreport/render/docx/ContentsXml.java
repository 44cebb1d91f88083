package se.hsnreport.render.docx;

import java.util.List;
import se.hsnreport.layout.Prose;
import se.hsnreport.render.ooxml.Xml;

/** A list of contents: a field that programs can fill anew, and its entries as they are. */
public final class ContentsXml {
    private static final String LINE = "w:p";

    private final Xml xml;
    private final String number;

    ContentsXml(Xml xml, String number) {
        this.xml = xml;
        this.number = number;
    }

    /**
     * A line.
     *
     * @param level 1 or 2
     * @param mark of the heading that it leads to
     */
    public record Entry(int level, String text, String mark, int page) {}

    void write(String title, List<Entry> entries) {
        xml.open("w:sdt").open("w:sdtPr").empty("w:id", "w:val", number);
        xml.open("w:docPartObj").empty("w:docPartGallery", "w:val", "Table of Contents");
        xml.empty("w:docPartUnique").close().close().open("w:sdtContent");
        xml.open(LINE);
        style(Prose.CONTENTS_TITLE);
        Words.text(xml, title);
        xml.close();
        for (int i = 0; i < entries.size(); i++) {
            xml.open(LINE);
            style(entries.get(i).level() == 1 ? Prose.CONTENTS_1 : Prose.CONTENTS_2);
            if (i == 0) {
                begin(" TOC \\o \"1-2\" \\h \\z \\u ");
            }
            entry(entries.get(i));
            xml.close();
        }
        xml.open(LINE);
        xml.open("w:pPr").empty("w:pStyle", "w:val", StylesXml.PICTURE).close();
        if (entries.isEmpty()) {
            begin(" TOC \\o \"1-2\" \\h \\z \\u ");
        }
        mark("end");
        xml.close().close().close();
    }

    private void entry(Entry entry) {
        xml.open("w:hyperlink", "w:anchor", entry.mark(), "w:history", "1");
        Words.text(xml, entry.text() + "\t");
        begin(" PAGEREF " + entry.mark() + " \\h ");
        Words.text(xml, String.valueOf(entry.page()));
        mark("end");
        xml.close();
    }

    private void style(Prose prose) {
        xml.open("w:pPr").empty("w:pStyle", "w:val", StylesXml.id(prose)).close();
    }

    /** Begins a field; its result follows. */
    private void begin(String instruction) {
        mark("begin");
        xml.open("w:r").open("w:instrText", "xml:space", "preserve");
        xml.text(instruction).close().close();
        mark("separate");
    }

    private void mark(String kind) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
    }
}
