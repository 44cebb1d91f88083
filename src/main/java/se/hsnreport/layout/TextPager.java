package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.List;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.document.Run;
import se.hsnreport.master.Placeholder;

/**
 * Sets paragraphs in a box: as large as the place says, else smaller in whole points, else over as few boxes as the
 * smallest size needs, at the largest size that needs no more, and filled alike.
 */
final class TextPager {
    private final Room room;
    private final List<Paragraph> paragraphs;
    private final List<MeasuredText> texts;

    private TextPager(Placeholder place, List<Paragraph> paragraphs) {
        this.room = Room.of(place);
        this.paragraphs = paragraphs;
        FontWidth font = FontWidth.of(place.style().font());
        this.texts = paragraphs.stream()
                .map(p -> MeasuredText.of(p.runs(), place.style().bold() || p.style() == Style.LEAD, font))
                .toList();
    }

    /**
     * The text page by page; empty paragraphs are left out.
     *
     * @param least size that first-level text is not made smaller than, in hundredths of a point
     */
    static List<List<Item.Lines>> pages(List<Paragraph> paragraphs, Placeholder place, int least) {
        List<Paragraph> shown =
                paragraphs.stream().filter(p -> !Run.text(p.runs()).isBlank()).toList();
        return new TextPager(place, shown).pages(Sizes.down(place.style().size(), least));
    }

    /** The height of paragraphs in one box, in EMU. */
    static long height(List<Item.Lines> page) {
        long height = 0;
        for (int i = 0; i < page.size(); i++) {
            Item.Lines lines = page.get(i);
            height += lines.lines().size() * Sizes.emu(lines.lineHeight());
            height += i == 0 ? 0 : Sizes.emu(lines.spaceBefore());
        }
        return height;
    }

    private List<List<Item.Lines>> pages(List<Integer> sizes) {
        int least = sizes.get(sizes.size() - 1);
        int fewest = at(least, least).size();
        return sizes.stream()
                .map(size -> at(size, least))
                .filter(pages -> pages.size() <= fewest)
                .findFirst()
                .orElseThrow();
    }

    private List<List<Item.Lines>> at(int size, int least) {
        List<BrokenParagraph> broken = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Style style = paragraphs.get(i).style();
            ParagraphStyle look = ParagraphStyle.of(style, size, least);
            broken.add(BrokenParagraph.of(style, texts.get(i), look, room.width()));
        }
        return new TextPacking(broken, room.height()).pages();
    }
}
