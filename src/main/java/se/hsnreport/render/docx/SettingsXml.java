package se.hsnreport.render.docx;

import java.io.OutputStream;
import se.hsnreport.render.ooxml.Xml;

/** How programs treat the document: as one of today's, in its own language. */
final class SettingsXml {
    private SettingsXml() {}

    static void write(OutputStream out, String language) {
        Xml xml = Xml.word(out, "w:settings");
        xml.empty("w:defaultTabStop", "w:val", "720");
        xml.empty("w:characterSpacingControl", "w:val", "doNotCompress");
        xml.open("w:compat");
        // without it the document opens in a mode for files of 2007
        xml.empty("w:compatSetting", "w:name", "compatibilityMode");
        xml.with("w:uri", "http://schemas.microsoft.com/office/word").with("w:val", "15");
        xml.close();
        xml.empty("w:themeFontLang", "w:val", language);
        xml.end();
    }
}
