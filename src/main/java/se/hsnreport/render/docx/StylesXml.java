package se.hsnreport.render.docx;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.A4;
import se.hsnreport.layout.Prose;
import se.hsnreport.render.ooxml.Xml;

/** The styles of a document: those that every program knows by name, in the looks of written documents. */
final class StylesXml {
    static final String TABLE = "TableNormal";
    static final String TABLE_TEXT = "TableText";
    static final String PICTURE = "Picture";

    /** Of the text in tables, unless a table needs a smaller one; in hundredths of a point. */
    static final int TABLE_SIZE = 900;

    private static final String FONT = "Arial";
    private static final long TWIP = 635;
    private static final String NORMAL = "Normal";

    private final Xml xml;
    private final TextDocument.Facts facts;

    private StylesXml(Xml xml, TextDocument.Facts facts) {
        this.xml = xml;
        this.facts = facts;
    }

    static void write(OutputStream out, TextDocument.Facts facts) {
        StylesXml styles = new StylesXml(Xml.word(out, "w:styles"), facts);
        styles.all();
    }

    /** A length in EMU as the format counts it. */
    static String twips(long emu) {
        return String.valueOf(emu / TWIP);
    }

    /** Hundredths of a point as the format counts them. */
    static String twentieths(int hundredths) {
        return String.valueOf(hundredths / 5);
    }

    static void size(Xml xml, int hundredths) {
        String halves = String.valueOf(hundredths / 50);
        xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
    }

    /** The style's name within the file. */
    static String id(Prose prose) {
        return switch (prose) {
            case BODY -> NORMAL;
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case HEADING_1 -> "Heading1";
            case HEADING_2 -> "Heading2";
            case HEADING_3 -> "Heading3";
            case LEAD -> "Lead";
            case BULLET -> "ListBullet";
            case SUB_BULLET -> "ListBullet2";
            case NOTE -> "Note";
            case CAPTION -> "Caption";
            case SOURCE -> "Source";
            case CONTENTS_TITLE -> "TOCHeading";
            case CONTENTS_1 -> "TOC1";
            case CONTENTS_2 -> "TOC2";
            case RUNNING -> "Header";
        };
    }

    /** The name that programs know it by and translate. */
    private static String name(Prose prose) {
        return switch (prose) {
            case BODY -> NORMAL;
            case HEADING_1 -> "heading 1";
            case HEADING_2 -> "heading 2";
            case HEADING_3 -> "heading 3";
            case BULLET -> "List Bullet";
            case SUB_BULLET -> "List Bullet 2";
            case CAPTION -> "caption";
            case CONTENTS_TITLE -> "TOC Heading";
            case CONTENTS_1 -> "toc 1";
            case CONTENTS_2 -> "toc 2";
            case RUNNING -> "header";
            default -> id(prose);
        };
    }

    private void all() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:eastAsia", FONT, "w:cs", FONT);
        size(xml, Prose.BODY.size());
        String language = facts.about().language();
        xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", "ar-SA");
        xml.close().close().empty("w:pPrDefault").close();
        prose(Prose.BODY);
        Arrays.stream(Prose.values()).filter(p -> p != Prose.BODY).forEach(this::prose);
        placed(PICTURE, "Picture", Prose.BODY.size(), true);
        placed(TABLE_TEXT, "Table Text", TABLE_SIZE, false);
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        xml.empty("w:name", "w:val", "Default Paragraph Font").close();
        table();
        xml.end();
    }

    private void prose(Prose prose) {
        begin(id(prose), name(prose), prose == Prose.BODY);
        if (prose != Prose.BODY) {
            next(prose);
        }
        xml.empty("w:qFormat").open("w:pPr");
        if (prose.keepsWithNext()) {
            xml.empty("w:keepNext").empty("w:keepLines");
        }
        bullet(prose);
        contents(prose);
        xml.empty(
                "w:spacing",
                "w:before",
                twentieths(prose.before()),
                "w:after",
                twentieths(prose.after()),
                "w:line",
                twentieths(prose.lineHeight()),
                "w:lineRule",
                "atLeast");
        if (prose.indent() > 0) {
            indent(prose);
        }
        level(prose);
        xml.close().open("w:rPr");
        if (prose.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.empty("w:color", "w:val", Objects.requireNonNull(facts.colours().get(prose.tone())));
        size(xml, prose.size());
        xml.close().close();
    }

    private void begin(String id, String name, boolean isDefault) {
        xml.open("w:style", "w:type", "paragraph");
        if (isDefault) {
            xml.with("w:default", "1");
        }
        xml.with("w:styleId", id).empty("w:name", "w:val", name);
        if (!isDefault) {
            xml.empty("w:basedOn", "w:val", NORMAL);
        }
    }

    /** What a writer goes on with. */
    private void next(Prose prose) {
        if (prose != Prose.BULLET && prose != Prose.SUB_BULLET && prose != Prose.RUNNING) {
            xml.empty("w:next", "w:val", NORMAL);
        }
    }

    private void bullet(Prose prose) {
        if (prose == Prose.BULLET || prose == Prose.SUB_BULLET) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", prose == Prose.BULLET ? "0" : "1");
            xml.empty("w:numId", "w:val", NumberingXml.BULLETS).close();
        }
    }

    private void contents(Prose prose) {
        if (prose == Prose.CONTENTS_1 || prose == Prose.CONTENTS_2) {
            xml.open("w:tabs");
            xml.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", twips(A4.width()));
            xml.close();
        }
    }

    private void indent(Prose prose) {
        boolean listed = prose == Prose.BULLET || prose == Prose.SUB_BULLET;
        xml.empty("w:ind", "w:left", twips(prose.indent()));
        if (listed) {
            xml.with("w:hanging", twips(Prose.BULLET.indent()));
        }
    }

    private void level(Prose prose) {
        int level = switch (prose) {
            case HEADING_1 -> 0;
            case HEADING_2 -> 1;
            case HEADING_3 -> 2;
            default -> -1;
        };
        if (level >= 0) {
            xml.empty("w:outlineLvl", "w:val", String.valueOf(level));
        }
    }

    /** Text that takes its room from what it stands in. */
    private void placed(String id, String name, int size, boolean keeps) {
        begin(id, name, false);
        xml.open("w:pPr");
        if (keeps) {
            xml.empty("w:keepNext");
        }
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        xml.close().open("w:rPr");
        xml.empty("w:color", "w:val", Objects.requireNonNull(facts.colours().get(Tone.INK)));
        size(xml, size);
        xml.close().close();
    }

    private void table() {
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", TABLE);
        xml.empty("w:name", "w:val", "Normal Table").open("w:tblPr").open("w:tblCellMar");
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            xml.empty("w:" + side, "w:w", "0", "w:type", "dxa");
        }
        xml.close().close().close();
    }
}
