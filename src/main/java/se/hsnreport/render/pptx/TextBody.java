package se.hsnreport.render.pptx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.document.Run;
import se.hsnreport.layout.Item.Line;
import se.hsnreport.layout.Item.Lines;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.master.Placeholder.TextStyle;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/** The paragraphs of a text shape. */
final class TextBody {
    /** Any fixed id will do: it names the field for good. */
    private static final String NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Xml xml;
    private final Ink ink;
    private final TextItem item;
    private final boolean tied;

    /**
     * For one text.
     *
     * @param tied whether the text inherits its look from a placeholder
     */
    TextBody(Xml xml, Ink ink, TextItem item, boolean tied) {
        this.xml = xml;
        this.ink = ink;
        this.item = item;
        this.tied = tied;
    }

    void write() {
        boolean first = true;
        for (Lines lines : item.paragraphs()) {
            xml.open("a:p");
            properties(lines, first);
            content(lines);
            xml.close();
            first = false;
        }
    }

    private void properties(Lines lines, boolean first) {
        Style style = lines.paragraph().style();
        boolean sub = style == Style.SUB_BULLET;
        boolean bullet = sub || style == Style.BULLET;
        long back = sub ? lines.indent() / 2 : lines.indent();
        xml.open("a:pPr", "marL", String.valueOf(lines.indent()));
        if (sub) {
            xml.with("lvl", "1");
        }
        xml.with("indent", String.valueOf(bullet ? -back : 0));
        if (!tied) {
            xml.with("algn", Ink.align(item.placeholder().style().align()));
        }
        Spacing.write(xml, lines.lineHeight(), first ? 0 : lines.spaceBefore());
        if (bullet) {
            xml.empty("a:buFont", "typeface", "Arial").empty("a:buChar", "char", sub ? "–" : "•");
        } else {
            xml.empty("a:buNone");
        }
        xml.close();
    }

    private void content(Lines lines) {
        if (item.role() == Role.PAGE_NUMBER) {
            xml.open("a:fld", "id", NUMBER_FIELD, "type", "slidenum");
            run(lines, new Run(Run.text(lines.paragraph().runs()), false, false, Optional.empty()));
            xml.close();
        } else if (hyphenated(lines)) {
            broken(lines);
        } else {
            lines.paragraph().runs().forEach(run -> textRun(lines, run));
        }
    }

    /** A word divided at a line's end: PowerPoint cannot divide words, so these lines break by hand. */
    private static boolean hyphenated(Lines lines) {
        if (lines.lines().size() < 2) {
            return false;
        }
        StringBuilder shown = new StringBuilder();
        lines.lines().forEach(line -> shown.append(Run.text(line.runs())));
        return !bare(shown.toString()).equals(bare(Run.text(lines.paragraph().runs())));
    }

    private static String bare(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    private void broken(Lines lines) {
        List<Line> all = lines.lines();
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                xml.open("a:br");
                look(lines, Run.of(""));
                xml.close();
            }
            all.get(i).runs().forEach(run -> textRun(lines, run));
        }
    }

    private void textRun(Lines lines, Run run) {
        if (!run.text().isEmpty()) {
            xml.open("a:r");
            run(lines, run);
            xml.close();
        }
    }

    private void run(Lines lines, Run run) {
        look(lines, run);
        xml.open("a:t").text(run.text()).close();
    }

    private void look(Lines lines, Run run) {
        xml.open("a:rPr", "lang", ink.language(), "sz", String.valueOf(lines.size()));
        if (run.bold()) {
            xml.with("b", "1");
        }
        if (run.italic()) {
            xml.with("i", "1");
        }
        colour(run).ifPresent(colour -> ink.fill(xml, colour));
        ink.link(run).ifPresent(this::link);
        xml.close();
    }

    /** In the colour of the text: the theme's for links could not be read on a section's page. */
    private void link(String relation) {
        xml.open("a:hlinkClick", "r:id", relation, "action", "ppaction://hlinksldjump");
        xml.open("a:extLst").open("a:ext", "uri", Namespaces.LINK_COLOUR_EXTENSION);
        xml.empty("ahyp:hlinkClr", "xmlns:ahyp", Namespaces.LINK_COLOUR, "val", "tx");
        xml.close().close().close();
    }

    /** None for text that has that of its placeholder. */
    private Optional<String> colour(Run run) {
        TextStyle style = item.placeholder().style();
        boolean inherited = tied && !style.recoloured() && ink.link(run).isEmpty();
        Optional<String> place = inherited ? Optional.empty() : Optional.of(style.colour());
        return run.tone().map(ink::slot).or(() -> place);
    }
}
