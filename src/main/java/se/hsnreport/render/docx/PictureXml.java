package se.hsnreport.render.docx;

import java.util.Optional;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/** A picture that stands in the text as a letter does. */
record PictureXml(Xml xml, String number, Picture picture) {
    /**
     * Writes it.
     *
     * @param pixels relationship to the picture in pixels
     * @param vectors relationship to the same as SVG
     */
    void write(String pixels, Optional<String> vectors) {
        String width = String.valueOf(picture.width());
        String height = String.valueOf(picture.height());
        xml.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", number, "name", name(), "descr", picture.alt());
        xml.open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1");
        xml.close();
        xml.open("a:graphic").open("a:graphicData", "uri", Namespaces.PICTURE).open("pic:pic");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", name());
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").open("a:blip", "r:embed", pixels);
        vectors.ifPresent(this::vectors);
        xml.close().open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close();
    }

    private String name() {
        return "picture" + number;
    }

    private void vectors(String relation) {
        xml.open("a:extLst").open("a:ext", "uri", Namespaces.SVG_EXTENSION);
        xml.empty("asvg:svgBlip", "xmlns:asvg", Namespaces.SVG, "r:embed", relation);
        xml.close().close();
    }
}
