package se.hsnreport.render.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.document.Run;
import se.hsnreport.document.Tone;
import se.hsnreport.render.ooxml.Xml;

/** Runs of text within a paragraph. */
final class Words {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char TAB = '\t';

    private Words() {}

    /** Runs with their looks, which are added to those of the paragraph. */
    static void runs(Xml xml, List<Run> runs, Map<Tone, String> colours) {
        for (Run run : runs) {
            run(xml, run.text(), new Look(run.bold(), run.italic(), run.tone().map(colours::get), Optional.empty()));
        }
    }

    /** A text as its paragraph looks. */
    static void text(Xml xml, String text) {
        run(xml, text, Look.NONE);
    }

    /**
     * What of a text looks otherwise than its paragraph.
     *
     * @param colour RRGGBB
     * @param size in hundredths of a point
     */
    record Look(boolean bold, boolean italic, Optional<String> colour, Optional<Integer> size) {
        static final Look NONE = new Look(false, false, Optional.empty(), Optional.empty());

        void write(Xml xml) {
            if (equals(NONE)) {
                return;
            }
            xml.open("w:rPr");
            if (bold) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (italic) {
                xml.empty("w:i").empty("w:iCs");
            }
            colour.ifPresent(rgb -> xml.empty("w:color", "w:val", rgb));
            size.ifPresent(s -> StylesXml.size(xml, s));
            xml.close();
        }
    }

    static void run(Xml xml, String text, Look look) {
        xml.open("w:r");
        look.write(xml);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean special = i < text.length() && (text.charAt(i) == SOFT_HYPHEN || text.charAt(i) == TAB);
            if (i == text.length() || special) {
                piece(xml, text.substring(from, i));
                from = i + 1;
            }
            if (special) {
                xml.empty(text.charAt(i) == TAB ? "w:tab" : "w:softHyphen");
            }
        }
        xml.close();
    }

    private static void piece(Xml xml, String text) {
        if (!text.isEmpty()) {
            xml.open("w:t", "xml:space", "preserve").text(text).close();
        }
    }
}
