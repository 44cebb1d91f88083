package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;

/**
 * What a pack says of its own making, in the deck's language.
 *
 * @param heads over the table of checks: what, how many comparisons, how they ended
 * @param checked the checks
 * @param read sentences on what was read
 * @param noted sentences on what is to be known
 */
public record Reconciliation(Heads heads, List<Checked> checked, List<String> read, List<String> noted) {
    public Reconciliation {
        checked = List.copyOf(checked);
        read = List.copyOf(read);
        noted = List.copyOf(noted);
    }

    /** The words that stand for themselves: the table's name and heads, and leads over what was read and noted. */
    public record Heads(
            String table, String check, String compared, String outcome, String read, String noted, String nothing) {}

    /** A check: what it compares, how much of it, and how it ended. */
    public record Checked(String what, String compared, String outcome) {}

    /** The part of it that a block of a template shows. */
    enum Part {
        CHECKED,
        READ
    }

    /** The deck with the blocks filled that its slides have for this; they need all other slides to be made first. */
    Deck in(Deck deck, List<SlideTemplate> templates) {
        List<Slide> slides = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            List<BlockTemplate.Reconciliation> blocks = templates.stream()
                    .filter(template -> template.id().equals(slide.id()))
                    .flatMap(template -> template.blocks().stream())
                    .filter(BlockTemplate.Reconciliation.class::isInstance)
                    .map(BlockTemplate.Reconciliation.class::cast)
                    .toList();
            slides.add(blocks.isEmpty() ? slide : filled(slide, blocks));
        }
        return deck.withSlides(slides);
    }

    private Slide filled(Slide slide, List<BlockTemplate.Reconciliation> parts) {
        List<Block> blocks = new ArrayList<>(slide.blocks());
        for (BlockTemplate.Reconciliation part : parts) {
            String place = part.target().placeholder();
            blocks.removeIf(block -> block.placeholder().equals(place));
            blocks.add(part.part() == Part.CHECKED ? checks(place) : new Block.Text(place, sentences()));
        }
        return slide.withBlocks(blocks);
    }

    private Block checks(String place) {
        List<Table.Column> columns = List.of(
                new Table.Column(heads.check(), "", Table.Align.LEFT, false),
                new Table.Column(heads.compared(), "", Table.Align.RIGHT, false),
                new Table.Column(heads.outcome(), "", Table.Align.RIGHT, true));
        List<Table.Row> rows = checked.stream()
                .map(one -> new Table.Row(
                        Table.Kind.ITEM,
                        Stream.of(one.what(), one.compared(), one.outcome())
                                .map(Table.Cell::of)
                                .toList()))
                .toList();
        return new Block.TableBlock(place, new Table(heads.table(), columns, rows));
    }

    private List<Paragraph> sentences() {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(paragraph(Paragraph.Style.LEAD, heads.read()));
        read.forEach(text -> paragraphs.add(paragraph(Paragraph.Style.BULLET, text)));
        paragraphs.add(paragraph(Paragraph.Style.LEAD, heads.noted()));
        (noted.isEmpty() ? List.of(heads.nothing()) : noted)
                .forEach(text -> paragraphs.add(paragraph(Paragraph.Style.BULLET, text)));
        return paragraphs;
    }

    private static Paragraph paragraph(Paragraph.Style style, String text) {
        return new Paragraph(style, List.of(Run.of(text)));
    }
}
