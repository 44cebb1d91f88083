package se.hsnreport.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * One slide; it may become several pages when its table or text is long.
 *
 * @param id the name that figures, templates and people know it by
 * @param layout name of the master's layout
 * @param title the sentence that the slide is about, with its number
 * @param subtitle what, unit, period and state; may be empty
 * @param source what the slide's data are and when they are from; may be empty
 * @param notes speaker notes, a paragraph each
 * @param section name of the part of the deck that it belongs to; empty before the first
 */
public record Slide(
        String id,
        String layout,
        List<Run> title,
        List<Run> subtitle,
        List<Block> blocks,
        String source,
        List<String> notes,
        String section) {
    public Slide(
            String id,
            String layout,
            List<Run> title,
            List<Run> subtitle,
            List<Block> blocks,
            String source,
            List<String> notes) {
        this(id, layout, title, subtitle, blocks, source, notes, "");
    }

    public Slide {
        title = List.copyOf(title);
        subtitle = List.copyOf(subtitle);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    public Slide withTitle(List<Run> other) {
        return new Slide(id, layout, other, subtitle, blocks, source, notes, section);
    }

    public Slide withSubtitle(List<Run> other) {
        return new Slide(id, layout, title, other, blocks, source, notes, section);
    }

    public Slide withBlocks(List<Block> others) {
        return new Slide(id, layout, title, subtitle, others, source, notes, section);
    }

    public Slide withNotes(List<String> others) {
        return new Slide(id, layout, title, subtitle, blocks, source, others, section);
    }

    public Slide withSource(String other) {
        return new Slide(id, layout, title, subtitle, blocks, other, notes, section);
    }

    public Slide withSection(String name) {
        return new Slide(id, layout, title, subtitle, blocks, source, notes, name);
    }

    /** Every figure that the slide shows, in reading order. */
    public List<ShownFigure> figures() {
        return Stream.concat(
                        inRuns(Stream.concat(title.stream(), subtitle.stream())),
                        blocks.stream().flatMap(Slide::inBlock))
                .toList();
    }

    private static Stream<ShownFigure> inBlock(Block block) {
        if (block instanceof Block.Text text) {
            return inRuns(text.paragraphs().stream().flatMap(p -> p.runs().stream()));
        }
        if (block instanceof Block.TableBlock table) {
            return table.table().rows().stream()
                    .flatMap(r -> r.cells().stream())
                    .flatMap(c -> c.figure().stream());
        }
        if (block instanceof Block.Chart chart) {
            return chart.chart().points().stream().flatMap(p -> p.figure().stream());
        }
        return Stream.empty();
    }

    private static Stream<ShownFigure> inRuns(Stream<Run> runs) {
        return runs.flatMap(run -> run.figure().stream());
    }
}
