package se.hsnreport.master;

import java.util.List;
import se.hsnreport.master.MasterDesign.Layout;
import se.hsnreport.master.MasterDesign.Look;
import se.hsnreport.master.MasterDesign.Place;
import se.hsnreport.master.MasterDesign.Shape;

/** Slide master and layouts as XML. */
final class SheetXml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private static final int LEVELS = 9;
    private static final long INDENT = 228_600;

    private SheetXml() {}

    static String master(MasterDesign design) {
        StringBuilder ids = new StringBuilder();
        for (int i = 1; i <= design.layouts().size(); i++) {
            ids.append("<p:sldLayoutId id=\"" + (2_147_483_648L + i) + "\" r:id=\"rId" + i + "\"/>");
        }
        return HEAD + "<p:sldMaster" + NAMESPACES + "><p:cSld>" + background("bg1")
                + tree(design.decor(), design.master())
                + "</p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
                + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
                + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
                + "<p:sldLayoutIdLst>" + ids + "</p:sldLayoutIdLst><p:txStyles>"
                + titleStyle(design.title())
                + bodyStyle(List.of(20, 18, 16, 16, 16, 16, 16, 16, 16))
                + otherStyle()
                + "</p:txStyles></p:sldMaster>";
    }

    static String layout(Layout layout) {
        String type = layout.type().isEmpty() ? " userDrawn=\"1\"" : " type=\"" + layout.type() + "\"";
        String bare = layout.bare() ? " showMasterSp=\"0\"" : "";
        String background = layout.background().isEmpty() ? "" : background(layout.background());
        return HEAD + "<p:sldLayout" + NAMESPACES + bare + type + " preserve=\"1\"><p:cSld name=\"" + layout.name()
                + "\">" + background + tree(layout.decor(), layout.places())
                + "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    }

    private static String background(String colour) {
        return "<p:bg><p:bgPr>" + fill(colour) + "<a:effectLst/></p:bgPr></p:bg>";
    }

    private static String tree(List<Shape> decor, List<Place> places) {
        StringBuilder xml =
                new StringBuilder("<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
                        + "</p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
                        + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>");
        int id = 2;
        for (Shape shape : decor) {
            xml.append(shape.box().height() == 0 ? rule(shape, id++) : area(shape, id++));
        }
        for (Place place : places) {
            xml.append(place(place, id++));
        }
        return xml.append("</p:spTree>").toString();
    }

    private static String area(Shape shape, int id) {
        return "<p:sp><p:nvSpPr>" + name(id, shape.name(), true)
                + "<p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>"
                + xfrm(shape.box()) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>" + fill(shape.colour())
                + "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>";
    }

    private static String rule(Shape shape, int id) {
        return "<p:cxnSp><p:nvCxnSpPr>" + name(id, shape.name(), true)
                + "<p:cNvCxnSpPr/><p:nvPr userDrawn=\"1\"/></p:nvCxnSpPr><p:spPr>" + xfrm(shape.box())
                + "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"9525\">" + fill(shape.colour())
                + "</a:ln></p:spPr></p:cxnSp>";
    }

    /** What only adorns says so, for people who listen to the page. */
    private static String name(int id, String name, boolean decorative) {
        String mark = "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
                + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>";
        return "<p:cNvPr id=\"" + id + "\" name=\"" + name + "\"" + (decorative ? ">" + mark + "</p:cNvPr>" : "/>");
    }

    private static String place(Place place, int id) {
        String type = place.type().isEmpty() ? "" : " type=\"" + place.type() + "\"";
        String index = place.index() == 0 ? "" : " idx=\"" + place.index() + "\"";
        String size = "ftr sldNum".contains(place.type()) && !place.type().isEmpty() ? " sz=\"quarter\"" : "";
        String prompt = "body".equals(place.type()) && place.index() > 9 ? " hasCustomPrompt=\"1\"" : "";
        return "<p:sp><p:nvSpPr>" + name(id, place.name(), false)
                + "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph" + type + size + index + prompt
                + "/></p:nvPr></p:nvSpPr><p:spPr>" + xfrm(place.box())
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody>"
                + "<a:bodyPr vert=\"horz\" wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\""
                + place.look().anchor() + "\"><a:normAutofit/></a:bodyPr>" + listStyle(place.look())
                + "<a:p>" + prompt(place) + "</a:p></p:txBody></p:sp>";
    }

    private static String prompt(Place place) {
        if ("sldNum".equals(place.type())) {
            return "<a:fld id=\"{7B1C4E52-3F0A-4D61-9C8E-2A5D6F7B8C90}\" type=\"slidenum\"><a:rPr lang=\"sv-SE\"/>"
                    + "<a:t>‹#›</a:t></a:fld>";
        }
        return place.prompt().isEmpty()
                ? "<a:endParaRPr lang=\"sv-SE\"/>"
                : "<a:r><a:rPr lang=\"sv-SE\"/><a:t>" + place.prompt() + "</a:t></a:r>";
    }

    /** One size means plain text without bullets, two mean a list of two levels. */
    private static String listStyle(Look look) {
        boolean list = look.sizes().size() > 1;
        StringBuilder xml = new StringBuilder("<a:lstStyle>");
        for (int level = 1; level <= look.sizes().size(); level++) {
            xml.append("<a:lvl" + level + "pPr" + (list ? indent(level) : " marL=\"0\" indent=\"0\"") + " algn=\""
                    + look.align() + "\">" + (list ? bullet(level) : "<a:buNone/>")
                    + defaults(look.sizes().get(level - 1), look.bold(), look.colour(), "") + "</a:lvl" + level
                    + "pPr>");
        }
        return xml.append("</a:lstStyle>").toString();
    }

    private static String titleStyle(Look look) {
        return "<p:titleStyle><a:lvl1pPr algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\" latinLnBrk=\"0\" hangingPunct=\"1\">"
                + "<a:lnSpc><a:spcPct val=\"100000\"/></a:lnSpc><a:spcBef><a:spcPct val=\"0\"/></a:spcBef><a:buNone/>"
                + defaults(look.sizes().get(0), true, look.colour(), "+mj") + "</a:lvl1pPr></p:titleStyle>";
    }

    private static String bodyStyle(List<Integer> sizes) {
        StringBuilder xml = new StringBuilder("<p:bodyStyle>");
        for (int level = 1; level <= LEVELS; level++) {
            xml.append("<a:lvl" + level + "pPr" + indent(level)
                    + " algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\" latinLnBrk=\"0\" hangingPunct=\"1\">"
                    + "<a:lnSpc><a:spcPct val=\"100000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"800\"/></a:spcBef>"
                    + bullet(level) + defaults(sizes.get(level - 1), false, "tx1", "+mn") + "</a:lvl" + level + "pPr>");
        }
        return xml.append("</p:bodyStyle>").toString();
    }

    private static String otherStyle() {
        return "<p:otherStyle><a:defPPr><a:defRPr lang=\"sv-SE\"/></a:defPPr>" + otherLevels() + "</p:otherStyle>";
    }

    static String otherLevels() {
        StringBuilder xml = new StringBuilder();
        for (int level = 1; level <= LEVELS; level++) {
            xml.append("<a:lvl" + level + "pPr marL=\"" + (level - 1) * 457_200
                    + "\" algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\" latinLnBrk=\"0\" hangingPunct=\"1\">"
                    + defaults(18, false, "tx1", "+mn") + "</a:lvl" + level + "pPr>");
        }
        return xml.toString();
    }

    private static String indent(int level) {
        return " marL=\"" + level * INDENT + "\" indent=\"-" + INDENT + "\"";
    }

    private static String bullet(int level) {
        return "<a:buFont typeface=\"Arial\"/><a:buChar char=\"" + (level == 1 ? "•" : "–") + "\"/>";
    }

    private static String defaults(int size, boolean bold, String colour, String font) {
        String fonts = font.isEmpty()
                ? ""
                : "<a:latin typeface=\"" + font + "-lt\"/><a:ea typeface=\"" + font + "-ea\"/><a:cs typeface=\"" + font
                        + "-cs\"/>";
        return "<a:defRPr sz=\"" + size * 100 + "\" b=\"" + (bold ? 1 : 0) + "\""
                + (font.isEmpty() ? "" : " kern=\"1200\"") + ">" + fill(colour) + fonts + "</a:defRPr>";
    }

    private static String fill(String colour) {
        return "<a:solidFill><a:schemeClr val=\"" + colour + "\"/></a:solidFill>";
    }

    private static String xfrm(Box box) {
        return "<a:xfrm><a:off x=\"" + box.x() + "\" y=\"" + box.y() + "\"/><a:ext cx=\"" + box.width() + "\" cy=\""
                + box.height() + "\"/></a:xfrm>";
    }
}
