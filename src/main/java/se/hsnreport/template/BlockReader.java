package se.hsnreport.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Tone;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.Node;

/** Reads the blocks of a template's slides. */
final class BlockReader {
    private static final Map<String, Paragraph.Style> STYLES = styles();
    private static final Map<String, Emphasis> EMPHASES = Map.of(
            "main", Emphasis.MAIN,
            "compared", Emphasis.COMPARED,
            "quiet", Emphasis.QUIET,
            "budget", Emphasis.BUDGET,
            "forecast", Emphasis.FORECAST);
    private static final Map<String, Tone> TONES = tones();
    private static final Map<String, BlockKind> BLOCKS = blocks();

    private BlockReader() {}

    @FunctionalInterface
    private interface BlockKind {
        BlockTemplate read(Fields fields);
    }

    static Optional<BlockTemplate> read(Fields block) {
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
        kinds.put("text", BlockReader::textBlock);
        kinds.put("table", BlockReader::table);
        kinds.put("lines", BlockReader::lines);
        kinds.put("bars", BlockReader::bars);
        kinds.put("columns", BlockReader::columns);
        kinds.put("keyfigures", BlockReader::keyFigures);
        kinds.put("picture", BlockReader::picture);
        kinds.put("reconciliation", BlockReader::reconciliation);
        kinds.put("contents", block -> new BlockTemplate.Contents(target(block)));
        return kinds;
    }

    private static BlockTemplate textBlock(Fields block) {
        List<BlockTemplate.ParagraphTemplate> paragraphs = block.items("paragraphs").stream()
                .map(node -> paragraph(node, block))
                .toList();
        Optional<ContributorsTemplate> contributors = block.has("contributors")
                ? Optional.of(ContributorsTemplate.read(block.fields("contributors")))
                : Optional.empty();
        return new BlockTemplate.Text(target(block), paragraphs, contributors, block.flag("commentary", false));
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
                SlideReader.required(fields, style),
                keys,
                fields.text("each", ""));
        fields.done();
        return read;
    }

    private static BlockTemplate table(Fields block) {
        return new BlockTemplate.Table(
                target(block),
                SlideReader.required(block, "name"),
                SlideReader.text(block, "head"),
                block.list("columns", BlockReader::column),
                block.textByName("row-styles"),
                SlideReader.text(block, "main"));
    }

    private static BlockTemplate.ColumnTemplate column(Fields column) {
        BlockTemplate.ColumnTemplate read = new BlockTemplate.ColumnTemplate(
                SlideReader.required(column, "key"),
                SlideReader.text(column, "head"),
                SlideReader.text(column, "group"),
                style(column),
                column.flag("strong", false),
                column.flag("by-row", false),
                column.choice("align", Map.of("left", true, "right", false), false),
                tones(column.fields("tones")),
                column.place("key"));
        column.done();
        return read;
    }

    private static Map<String, Tone> tones(Fields named) {
        Map<String, Tone> tones = new LinkedHashMap<>();
        named.keys().forEach(word -> tones.put(word, named.choice(word, TONES, Tone.INK)));
        return tones;
    }

    private static Map<String, Tone> tones() {
        Map<String, Tone> tones = new LinkedHashMap<>();
        for (Tone tone : Tone.values()) {
            tones.put(tone.name().toLowerCase(Locale.ROOT), tone);
        }
        return tones;
    }

    private static BlockTemplate lines(Fields block) {
        return new BlockTemplate.Lines(
                target(block),
                SlideReader.required(block, "name"),
                SlideReader.text(block, "unit"),
                style(block),
                block.list("series", BlockReader::series),
                block.list("targets", BlockReader::targetLine));
    }

    private static BlockTemplate.TargetLine targetLine(Fields line) {
        BlockTemplate.TargetLine read = new BlockTemplate.TargetLine(
                line.requiredText("key"), SlideReader.required(line, "label"), line.place("key"));
        line.done();
        return read;
    }

    private static BlockTemplate columns(Fields block) {
        return new BlockTemplate.Columns(
                target(block),
                SlideReader.required(block, "name"),
                SlideReader.text(block, "unit"),
                style(block),
                block.list("series", BlockReader::series),
                block.flag("stacked", false),
                block.list("line", BlockReader::line).stream().findFirst());
    }

    private static BlockTemplate.LineTemplate line(Fields line) {
        TextTemplate unit = SlideReader.text(line, "unit");
        BlockTemplate.StyleName style = style(line);
        return new BlockTemplate.LineTemplate(series(line), unit, style);
    }

    private static BlockTemplate keyFigures(Fields block) {
        return new BlockTemplate.KeyFigures(target(block), block.list("items", BlockReader::keyFigure));
    }

    private static BlockTemplate.KeyFigureTemplate keyFigure(Fields item) {
        BlockTemplate.KeyFigureTemplate read = new BlockTemplate.KeyFigureTemplate(
                item.requiredText("row"),
                SlideReader.required(item, "label"),
                style(item),
                new BlockTemplate.StyleName(item.requiredText("change"), item.place("change")),
                item.choice("better", Map.of("more", true, "less", false), true),
                item.place("row"));
        item.done();
        return read;
    }

    private static BlockTemplate reconciliation(Fields block) {
        return new BlockTemplate.Reconciliation(
                target(block),
                block.choice(
                        "part",
                        Map.of("checked", Reconciliation.Part.CHECKED, "read", Reconciliation.Part.READ),
                        Reconciliation.Part.CHECKED));
    }

    private static BlockTemplate picture(Fields block) {
        return new BlockTemplate.Picture(target(block), block.requiredText("file"), SlideReader.required(block, "alt"));
    }

    private static BlockTemplate.SeriesTemplate series(Fields series) {
        BlockTemplate.SeriesTemplate read = new BlockTemplate.SeriesTemplate(
                SlideReader.required(series, "key"),
                SlideReader.required(series, "label"),
                series.choice("emphasis", EMPHASES, Emphasis.QUIET),
                series.place("key"));
        series.done();
        return read;
    }

    private static BlockTemplate bars(Fields block) {
        return new BlockTemplate.Bars(
                target(block),
                SlideReader.required(block, "name"),
                SlideReader.text(block, "unit"),
                style(block),
                new BlockTemplate.StyleName(block.requiredText("key"), block.place("key")),
                block.choice("labels", Map.of("code", true, "full", false), false),
                SlideReader.text(block, "main"),
                SlideReader.text(block, "compared"));
    }

    private static BlockTemplate.StyleName style(Fields fields) {
        return new BlockTemplate.StyleName(fields.requiredText("style"), fields.place("style"));
    }

    private static BlockTemplate.Target target(Fields block) {
        return new BlockTemplate.Target(block.requiredText("place"), block.text("from", ""), block.place("place"));
    }

    private static Map<String, Paragraph.Style> styles() {
        Map<String, Paragraph.Style> styles = new LinkedHashMap<>();
        styles.put("lead", Paragraph.Style.LEAD);
        styles.put("bullet", Paragraph.Style.BULLET);
        styles.put("sub", Paragraph.Style.SUB_BULLET);
        styles.put("note", Paragraph.Style.NOTE);
        styles.put("key-label", Paragraph.Style.KEY_LABEL);
        styles.put("key-value", Paragraph.Style.KEY_VALUE);
        styles.put("key-note", Paragraph.Style.KEY_NOTE);
        styles.put("body", Paragraph.Style.BODY);
        return styles;
    }
}
