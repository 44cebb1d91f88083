package se.hsnreport.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.Paragraph;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.Node;

/** Reads a template's slides. */
final class SlideReader {
    private static final Map<String, Paragraph.Style> STYLES = styles();
    private static final Map<String, Emphasis> EMPHASES = Map.of(
            "main", Emphasis.MAIN,
            "compared", Emphasis.COMPARED,
            "quiet", Emphasis.QUIET,
            "budget", Emphasis.BUDGET,
            "forecast", Emphasis.FORECAST);
    private static final Map<String, BlockKind> BLOCKS = blocks();

    private SlideReader() {}

    @FunctionalInterface
    private interface BlockKind {
        BlockTemplate read(Fields fields);
    }

    static SlideTemplate read(Fields slide) {
        SlideTemplate read = new SlideTemplate(
                slide.requiredText("id"),
                slide.place(),
                new BlockTemplate.Target(slide.requiredText("layout"), slide.place("layout")),
                new SlideTemplate.Texts(
                        required(slide, "title"), text(slide, "subtitle"), text(slide, "source"), text(slide, "name")),
                slide.list("blocks", SlideReader::block).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                computation(slide),
                presence(slide),
                slide.choice("repeat", Map.of("area", true), false),
                Map.of());
        slide.done();
        return read;
    }

    private static SlideTemplate.Presence presence(Fields slide) {
        boolean required = slide.flag("required", false);
        boolean whenData = slide.choice("when", Map.of("data", true), false);
        if (required) {
            return SlideTemplate.Presence.REQUIRED;
        }
        return whenData ? SlideTemplate.Presence.WHEN_DATA : SlideTemplate.Presence.ALWAYS;
    }

    private static Optional<SlideTemplate.Computation> computation(Fields slide) {
        return slide.node("calculation").map(node -> {
            Fields fields = Fields.of(node, slide.findings());
            return new SlideTemplate.Computation(fields.requiredText("use"), fields.place("use"), node);
        });
    }

    private static Optional<BlockTemplate> block(Fields block) {
        for (Map.Entry<String, BlockKind> kind : BLOCKS.entrySet()) {
            if (block.has(kind.getKey())) {
                Fields inner = block.fields(kind.getKey());
                BlockTemplate read = kind.getValue().read(inner);
                inner.done();
                block.done();
                return Optional.of(read);
            }
        }
        String wrong = block.keys().isEmpty() ? "" : block.keys().get(0);
        block.findings()
                .add(
                        Code.KEY_UNKNOWN,
                        block.place(),
                        wrong,
                        Suggestion.of(wrong, BLOCKS.keySet()).orElse(""),
                        String.join(", ", BLOCKS.keySet()));
        return Optional.empty();
    }

    private static Map<String, BlockKind> blocks() {
        Map<String, BlockKind> kinds = new LinkedHashMap<>();
        kinds.put("text", SlideReader::textBlock);
        kinds.put("table", SlideReader::table);
        kinds.put("lines", SlideReader::lines);
        kinds.put("bars", SlideReader::bars);
        kinds.put("contents", block -> new BlockTemplate.Contents(target(block)));
        return kinds;
    }

    private static BlockTemplate textBlock(Fields block) {
        List<BlockTemplate.ParagraphTemplate> paragraphs = block.items("paragraphs").stream()
                .map(node -> paragraph(node, block))
                .toList();
        return new BlockTemplate.Text(target(block), paragraphs, block.flag("commentary", false));
    }

    /** A text alone is a paragraph of running text; {@code bullet: …} and the like say another style. */
    private static BlockTemplate.ParagraphTemplate paragraph(Node node, Fields block) {
        if (node instanceof Node.Scalar scalar) {
            TextTemplate text = TextTemplate.parse(scalar.text(), scalar.place());
            return new BlockTemplate.ParagraphTemplate(Paragraph.Style.BODY, text, List.of(), "");
        }
        Fields fields = Fields.of(node, block.findings());
        List<String> keys = fields.texts("key");
        String style = STYLES.keySet().stream().filter(fields::has).findFirst().orElse("body");
        BlockTemplate.ParagraphTemplate read = new BlockTemplate.ParagraphTemplate(
                STYLES.getOrDefault(style, Paragraph.Style.BODY),
                required(fields, style),
                keys,
                fields.text("each", ""));
        fields.done();
        return read;
    }

    private static BlockTemplate table(Fields block) {
        return new BlockTemplate.Table(
                target(block),
                required(block, "name"),
                text(block, "head"),
                block.list("columns", SlideReader::column));
    }

    private static BlockTemplate.ColumnTemplate column(Fields column) {
        BlockTemplate.ColumnTemplate read = new BlockTemplate.ColumnTemplate(
                column.requiredText("key"),
                text(column, "head"),
                text(column, "group"),
                style(column),
                column.flag("strong", false),
                column.place("key"));
        column.done();
        return read;
    }

    private static BlockTemplate lines(Fields block) {
        return new BlockTemplate.Lines(
                target(block),
                required(block, "name"),
                text(block, "unit"),
                style(block),
                block.list("series", SlideReader::series));
    }

    private static BlockTemplate.SeriesTemplate series(Fields series) {
        BlockTemplate.SeriesTemplate read = new BlockTemplate.SeriesTemplate(
                required(series, "key"),
                required(series, "label"),
                series.choice("emphasis", EMPHASES, Emphasis.QUIET),
                series.place("key"));
        series.done();
        return read;
    }

    private static BlockTemplate bars(Fields block) {
        return new BlockTemplate.Bars(
                target(block),
                required(block, "name"),
                text(block, "unit"),
                style(block),
                new BlockTemplate.StyleName(block.requiredText("key"), block.place("key")),
                block.choice("labels", Map.of("code", true, "full", false), false));
    }

    private static BlockTemplate.StyleName style(Fields fields) {
        return new BlockTemplate.StyleName(fields.requiredText("style"), fields.place("style"));
    }

    private static BlockTemplate.Target target(Fields block) {
        return new BlockTemplate.Target(block.requiredText("place"), block.place("place"));
    }

    static TextTemplate text(Fields fields, String key) {
        Place place = fields.place(key);
        return TextTemplate.parse(fields.text(key, ""), place);
    }

    static TextTemplate required(Fields fields, String key) {
        return TextTemplate.parse(fields.requiredText(key), fields.place(key));
    }

    private static Map<String, Paragraph.Style> styles() {
        Map<String, Paragraph.Style> styles = new LinkedHashMap<>();
        styles.put("lead", Paragraph.Style.LEAD);
        styles.put("bullet", Paragraph.Style.BULLET);
        styles.put("sub", Paragraph.Style.SUB_BULLET);
        styles.put("note", Paragraph.Style.NOTE);
        styles.put("body", Paragraph.Style.BODY);
        return styles;
    }
}
