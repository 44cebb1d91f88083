package se.hsnreport.render.pptx;

import java.io.OutputStream;
import java.util.List;
import se.hsnreport.render.ooxml.Xml;

/** The notes page of a slide: the slide's picture and the speaker's notes. */
final class NotesXml {
    private NotesXml() {}

    static void write(OutputStream out, List<String> notes, String language) {
        Xml xml = Xml.part(out, "p:notes");
        xml.open("p:cSld");
        Shape.openTree(xml);
        xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "2", "name", "Bild");
        xml.open("p:cNvSpPr")
                .empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1")
                .close();
        xml.open("p:nvPr").empty("p:ph", "type", "sldImg").close().close();
        xml.empty("p:spPr").close();
        xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "3", "name", "Anteckningar");
        xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        xml.open("p:nvPr").empty("p:ph", "type", "body", "idx", "1").close().close();
        xml.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
        for (String note : notes) {
            xml.open("a:p").open("a:r").empty("a:rPr", "lang", language);
            xml.open("a:t").text(note).close().close().close();
        }
        xml.close().close().close().close();
        xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
        xml.end();
    }
}
