package se.hsnreport.master;

import static se.hsnreport.master.SheetXml.HEAD;
import static se.hsnreport.master.SheetXml.NAMESPACES;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts around master and layouts: presentation, themes, notes master, properties. */
final class PackageXml {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MIME = "application/vnd.openxmlformats-officedocument.";

    private PackageXml() {}

    /** All parts by name, in the order in which they lie in the file. */
    static Map<String, String> parts(MasterDesign design) {
        Map<String, String> parts = new LinkedHashMap<>();
        int layouts = design.layouts().size();
        parts.put("[Content_Types].xml", contentTypes(layouts));
        parts.put("_rels/.rels", packageRelations());
        parts.put("docProps/app.xml", app());
        parts.put("docProps/core.xml", core(design));
        parts.put("ppt/presentation.xml", presentation(design.page()));
        parts.put("ppt/_rels/presentation.xml.rels", presentationRelations());
        parts.put("ppt/presProps.xml", HEAD + "<p:presentationPr" + NAMESPACES + "/>");
        parts.put("ppt/tableStyles.xml", tableStyles());
        parts.put("ppt/theme/theme1.xml", theme(design));
        parts.put("ppt/theme/theme2.xml", theme(design));
        parts.put("ppt/slideMasters/slideMaster1.xml", SheetXml.master(design));
        parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", masterRelations(layouts));
        for (int i = 1; i <= layouts; i++) {
            parts.put(layout(i), SheetXml.layout(design.layouts().get(i - 1)));
            parts.put(
                    "ppt/slideLayouts/_rels/slideLayout" + i + ".xml.rels",
                    relations(List.of("slideMaster ../slideMasters/slideMaster1.xml")));
        }
        parts.put("ppt/notesMasters/notesMaster1.xml", NotesXml.master());
        parts.put("ppt/notesMasters/_rels/notesMaster1.xml.rels", relations(List.of("theme ../theme/theme2.xml")));
        return parts;
    }

    private static String layout(int number) {
        return "ppt/slideLayouts/slideLayout" + number + ".xml";
    }

    private static String contentTypes(int layouts) {
        StringBuilder xml = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append(type("docProps/app.xml", MIME + "extended-properties+xml"));
        xml.append(type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        xml.append(presentationType("ppt/presentation.xml", "presentation.main"));
        xml.append(presentationType("ppt/presProps.xml", "presProps"));
        xml.append(presentationType("ppt/tableStyles.xml", "tableStyles"));
        xml.append(type("ppt/theme/theme1.xml", MIME + "theme+xml"));
        xml.append(type("ppt/theme/theme2.xml", MIME + "theme+xml"));
        xml.append(presentationType("ppt/slideMasters/slideMaster1.xml", "slideMaster"));
        for (int i = 1; i <= layouts; i++) {
            xml.append(presentationType(layout(i), "slideLayout"));
        }
        xml.append(presentationType("ppt/notesMasters/notesMaster1.xml", "notesMaster"));
        return xml.append("</Types>").toString();
    }

    private static String presentationType(String part, String type) {
        return type(part, MIME + "presentationml." + type + "+xml");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String packageRelations() {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument\" Target=\"ppt/presentation.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
                + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                + "<Relationship Id=\"rId3\" Type=\"" + OFFICE + "extended-properties\" Target=\"docProps/app.xml\"/>"
                + "</Relationships>";
    }

    private static String presentationRelations() {
        return relations(List.of(
                "slideMaster slideMasters/slideMaster1.xml",
                "notesMaster notesMasters/notesMaster1.xml",
                "presProps presProps.xml",
                "theme theme/theme1.xml",
                "tableStyles tableStyles.xml"));
    }

    private static String masterRelations(int layouts) {
        List<String> all = new java.util.ArrayList<>();
        for (int i = 1; i <= layouts; i++) {
            all.add("slideLayout ../slideLayouts/slideLayout" + i + ".xml");
        }
        all.add("theme ../theme/theme1.xml");
        return relations(all);
    }

    /** Each entry: type, blank, target. */
    private static String relations(List<String> entries) {
        StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < entries.size(); i++) {
            int blank = entries.get(i).indexOf(' ');
            xml.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + OFFICE
                    + entries.get(i).substring(0, blank) + "\" Target=\""
                    + entries.get(i).substring(blank + 1) + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String app() {
        return HEAD + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>Microsoft Office PowerPoint</Application></Properties>";
    }

    private static String core(MasterDesign design) {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + design.organisation()
                + ", mall</dc:title><dc:language>sv-SE</dc:language>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-01-01T00:00:00Z</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2024-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>";
    }

    private static String presentation(Box page) {
        String type = page.width() * 3 == page.height() * 4 ? " type=\"screen4x3\"" : "";
        return HEAD + "<p:presentation" + NAMESPACES + " saveSubsetFonts=\"1\"><p:sldMasterIdLst>"
                + "<p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
                + "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>"
                + "<p:sldSz cx=\"" + page.width() + "\" cy=\"" + page.height() + "\"" + type
                + "/><p:notesSz cx=\"6858000\" cy=\"9144000\"/><p:defaultTextStyle><a:defPPr><a:defRPr lang=\"sv-SE\"/></a:defPPr>"
                + SheetXml.otherLevels() + "</p:defaultTextStyle></p:presentation>";
    }

    /** The default is PowerPoint's own style without fill and grid. */
    private static String tableStyles() {
        return HEAD + "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " def=\"{2D5ABB26-0587-4C30-8999-92F81FD0307C}\"/>";
    }

    private static String theme(MasterDesign design) {
        StringBuilder colours = new StringBuilder();
        design.colours()
                .forEach((slot, rgb) ->
                        colours.append("<a:" + slot + "><a:srgbClr val=\"" + rgb + "\"/></a:" + slot + ">"));
        String font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        String line = "<a:prstDash val=\"solid\"/><a:miter lim=\"800000\"/></a:ln>";
        return HEAD + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\""
                + design.organisation() + "\"><a:themeElements><a:clrScheme name=\"" + design.organisation() + "\">"
                + colours + "</a:clrScheme><a:fontScheme name=\"Arial\"><a:majorFont>" + font
                + "</a:majorFont><a:minorFont>"
                + font + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Plan\"><a:fillStyleLst>" + fill + fill + fill
                + "</a:fillStyleLst><a:lnStyleLst><a:ln w=\"9525\">" + fill + line + "<a:ln w=\"19050\">" + fill + line
                + "<a:ln w=\"28575\">" + fill + line + "</a:lnStyleLst><a:effectStyleLst>"
                + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>"
                + fill + fill + fill + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }
}
