package se.hsnreport.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;

/**
 * A written report: it has no pages of its own, but goes on from one to the next.
 *
 * @param board id of the board
 * @param about title, subject, author and language of the documents
 * @param date the day that the documents bear as theirs
 * @param look colours and sizes
 * @param words what stands around the text
 * @param parts the text, from first to last
 */
public record Report(
        String board, Month month, Deck.About about, LocalDate date, Deck.Look look, Words words, List<Part> parts) {
    /** What findings, figures and texts call the report, as if it were a slide. */
    public static final String ID = "rapport";

    public Report {
        parts = List.copyOf(parts);
    }

    /**
     * What stands around the text.
     *
     * @param title on the first page
     * @param below lines under the title
     * @param running over every page
     * @param contents over the list of contents
     */
    public record Words(List<Run> title, List<List<Run>> below, String running, String contents, PageWords page) {
        public Words {
            title = List.copyOf(title);
            below = List.copyOf(below);
        }
    }

    /** A part of the text. */
    public sealed interface Part {}

    /**
     * A heading.
     *
     * @param level 1 or 2
     * @param mark by which links find it
     */
    public record Heading(int level, String mark, List<Run> runs) implements Part {
        public Heading {
            runs = List.copyOf(runs);
        }
    }

    /** A paragraph or an item of a list. */
    public record Text(Paragraph paragraph) implements Part {}

    /**
     * A table, a chart or a picture.
     *
     * @param slide id of the slide that has it too
     * @param block what it is; words when there are no data for it
     * @param caption over it, with its number
     * @param source under it; may be empty
     */
    public record Exhibit(String slide, Block block, List<Run> caption, String source) implements Part {
        public Exhibit {
            caption = List.copyOf(caption);
        }

        /** The figures that it shows, without those of its caption. */
        public List<ShownFigure> figures() {
            return new Slide("", "", List.of(), List.of(), List.of(block), "", List.of()).figures();
        }
    }

    /** The same with other parts. */
    public Report withParts(List<Part> others) {
        return new Report(board, month, about, date, look, words, others);
    }

    /** Its headings, from first to last. */
    public List<Heading> headings() {
        return parts.stream()
                .flatMap(part -> part instanceof Heading heading ? Stream.of(heading) : Stream.empty())
                .toList();
    }

    /**
     * The same words and figures as one slide, for all that goes through slides. A figure of a sentence that no slide
     * shows under its own key is the report's, its row called by slide and row.
     *
     * @param shown keys of the figures that slides show
     */
    public Slide asSlide(Set<String> shown) {
        Slide slide = asSlide();
        Set<String> all = new HashSet<>(shown);
        slide.withBlocks(slide.blocks().stream()
                        .filter(block -> !(block instanceof Block.Text))
                        .toList())
                .figures()
                .forEach(figure -> all.add(figure.key()));
        return slide.withBlocks(
                slide.blocks().stream().map(block -> own(block, all)).toList());
    }

    private static Block own(Block block, Set<String> shown) {
        if (!(block instanceof Block.Text text)) {
            return block;
        }
        return new Block.Text(
                text.placeholder(),
                text.paragraphs().stream()
                        .map(paragraph -> new Paragraph(
                                paragraph.style(),
                                paragraph.runs().stream()
                                        .map(run -> own(run, shown))
                                        .toList()))
                        .toList());
    }

    private static Run own(Run run, Set<String> shown) {
        Optional<ShownFigure> figure = run.figure()
                .map(f -> shown.contains(f.key())
                        ? f
                        : new ShownFigure(
                                ID, f.slide() + "/" + f.row(), f.column(), f.figure(), f.shown(), f.shownUnit()));
        return new Run(run.text(), run.bold(), run.italic(), figure, run.tone(), run.slide());
    }

    /** The same words and figures as one slide, every figure under its own key. */
    public Slide asSlide() {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Heading heading) {
                blocks.add(text(new Paragraph(Paragraph.Style.LEAD, heading.runs())));
            } else if (part instanceof Text text) {
                blocks.add(text(text.paragraph()));
            } else if (part instanceof Exhibit exhibit) {
                blocks.add(text(new Paragraph(Paragraph.Style.NOTE, exhibit.caption())));
                blocks.add(exhibit.block());
                blocks.add(text(new Paragraph(Paragraph.Style.NOTE, List.of(Run.of(exhibit.source())))));
            }
        }
        List<Run> below = words.below().stream().flatMap(List::stream).toList();
        return new Slide(ID, "", words.title(), below, blocks, "", List.of());
    }

    private static Block text(Paragraph paragraph) {
        return new Block.Text("", List.of(paragraph));
    }
}
