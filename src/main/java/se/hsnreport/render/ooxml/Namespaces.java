package se.hsnreport.render.ooxml;

/** Names that the file format fixes. */
public final class Namespaces {
    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
    public static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static final String CHART_SHAPES = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";
    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String WORD_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    /** PowerPoint's own table style without fill and grid; it needs no definition in the file. */
    public static final String PLAIN_TABLE_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

    public static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    /** Lets a link keep the colour of its text. */
    public static final String LINK_COLOUR = "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor";

    public static final String LINK_COLOUR_EXTENSION = "{A12FA001-AC4F-418D-AE19-62706E023703}";

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

    /** The content type of a workbook as a whole. */
    public static final String WORKBOOK_TYPE = TYPES + "spreadsheetml.sheet";

    private Namespaces() {}

    /** The type of a relationship, such as {@code slide}. */
    public static String relation(String kind) {
        return RELATIONSHIPS + "/" + kind;
    }

    /** The content type of a presentation's part, such as {@code slide}. */
    public static String presentationType(String kind) {
        return TYPES + "presentationml." + kind + "+xml";
    }

    /** The content type of any other part, such as {@code theme}. */
    public static String officeType(String kind) {
        return TYPES + kind + "+xml";
    }
}
