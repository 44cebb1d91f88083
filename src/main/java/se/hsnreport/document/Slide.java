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
 */
public record Slide(
        String id,
        String layout,
        List<Run> title,
        List<Run> subtitle,
        List<Block> blocks,
        String source,
        List<String> notes) {
    public Slide {
        title = List.copyOf(title);
        subtitle = List.copyOf(subtitle);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
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
