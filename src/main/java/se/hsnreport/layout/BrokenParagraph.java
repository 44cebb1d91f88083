package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.layout.MeasuredText.Span;

/** A paragraph broken into lines at a size, so that any of its lines can be set apart. */
record BrokenParagraph(Style style, ParagraphStyle look, MeasuredText text, List<Span> spans) {
    static BrokenParagraph of(Style style, MeasuredText text, ParagraphStyle look, long width) {
        return new BrokenParagraph(style, look, text, text.lines(width - look.indent(), look.size()));
    }

    long lineHeight() {
        return Sizes.emu(Sizes.lineHeight(look.size(), Sizes.SPACING));
    }

    long spaceBefore() {
        return Sizes.emu(look.spaceBefore());
    }

    /** Some of its lines. The rest of an item of a list has its indent but no second bullet. */
    Item.Lines lines(int from, int to) {
        List<Span> some = spans.subList(from, to);
        Style shown = from > 0 ? Style.BODY : style;
        List<Item.Line> lines = some.stream()
                .map(span -> new Item.Line(text.runs(span), span.width()))
                .toList();
        return look.lines(new Paragraph(shown, text.runs(some)), lines);
    }
}
