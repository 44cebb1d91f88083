package se.hsnreport.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.commentary.Remark;
import se.hsnreport.document.Block;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.format.SwedishNumbers;

/** Makes one slide from its template and the figures. */
final class SlideBinder {
    /** Row key of figures.json for figures in a title. */
    private static final String TITLE = "titel";

    private static final String SUBTITLE = "underrubrik";
    private static final String SOURCE = "kalla";
    private static final String TEXT = "text";

    /** The word for the row that a repeated paragraph is about. */
    static final String ROW = "row";

    private static final String COMMENT = "kommentar";

    private final SlideTemplate template;
    private final TextBinder texts;
    private final TextBinder.Shown shown;
    private final List<Remark> remarks;

    SlideBinder(SlideTemplate template, TextBinder texts, TextBinder.Shown shown, List<Remark> remarks) {
        this.template = template;
        this.texts = texts;
        this.shown = shown;
        this.remarks = remarks;
    }

    Slide slide() {
        Optional<FigureTable> table = shown.figures().table(template.id());
        boolean empty = template.computation().isPresent() && table.isEmpty();
        List<Block> blocks = empty
                ? withoutData()
                : template.blocks().stream()
                        .flatMap(block -> block(block, table).stream())
                        .toList();
        return new Slide(
                template.id(),
                template.layout().placeholder(),
                texts.runs(template.texts().title(), List.of(TITLE)),
                texts.runs(template.texts().subtitle(), List.of(SUBTITLE)),
                blocks,
                source(blocks),
                List.of());
    }

    /** Says in the first block's place that there are no data, instead of showing nothing; comments stay. */
    private List<Block> withoutData() {
        Map<String, List<Paragraph>> places = new LinkedHashMap<>();
        template.blocks().stream().limit(1).forEach(first -> at(places, first).add(missing()));
        template.blocks().stream()
                .filter(block -> takesComments(block) && !remarks.isEmpty())
                .limit(1)
                .forEach(block -> at(places, block).addAll(comments()));
        return places.entrySet().stream()
                .<Block>map(place -> new Block.Text(place.getKey(), place.getValue()))
                .toList();
    }

    private static List<Paragraph> at(Map<String, List<Paragraph>> places, BlockTemplate block) {
        return places.computeIfAbsent(block.target().placeholder(), place -> new ArrayList<>());
    }

    private static Paragraph missing() {
        String words =
                SwedishNumbers.NO_DATA.substring(0, 1).toUpperCase(Locale.ROOT) + SwedishNumbers.NO_DATA.substring(1);
        return new Paragraph(Paragraph.Style.BODY, List.of(Run.of(words)));
    }

    /** Whether the controller's comments have a place there. */
    static boolean takesComments(BlockTemplate block) {
        return block instanceof BlockTemplate.Text text && text.commentary();
    }

    private Optional<Block> block(BlockTemplate block, Optional<FigureTable> table) {
        String place = block.target().placeholder();
        if (block instanceof BlockTemplate.Text text) {
            return Optional.of(new Block.Text(place, paragraphs(text)));
        }
        if (block instanceof BlockTemplate.Table t) {
            return table.map(figures ->
                    new Block.TableBlock(place, new TableBinder(template.id(), figures, texts, shown).table(t)));
        }
        if (block instanceof BlockTemplate.Contents) {
            return Optional.of(new Block.Text(place, List.of()));
        }
        return table.map(figures -> chart(block, new ChartBinder(template.id(), figures, texts, shown)));
    }

    /** A chart, or words in its place when no point of it has a value. */
    private Block chart(BlockTemplate block, ChartBinder charts) {
        boolean lines = block instanceof BlockTemplate.Lines;
        Optional<ChartSpec> spec =
                lines ? charts.lines((BlockTemplate.Lines) block) : charts.bars((BlockTemplate.Bars) block);
        TextTemplate name = lines ? ((BlockTemplate.Lines) block).name() : ((BlockTemplate.Bars) block).name();
        String place = block.target().placeholder();
        return spec.<Block>map(chart -> new Block.Chart(place, chart, AltText.of(texts.plain(name), chart)))
                .orElseGet(() -> new Block.Text(place, List.of(missing())));
    }

    /** The template's paragraphs, and the controller's own words before the notes that close them. */
    private List<Paragraph> paragraphs(BlockTemplate.Text text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Paragraph> notes = new ArrayList<>();
        for (BlockTemplate.ParagraphTemplate one : text.paragraphs()) {
            (one.style() == Paragraph.Style.NOTE ? notes : paragraphs).addAll(repeated(one));
        }
        if (text.commentary()) {
            paragraphs.addAll(comments());
        }
        paragraphs.addAll(notes);
        return paragraphs;
    }

    private List<Paragraph> comments() {
        List<Paragraph> comments = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            comments.add(remark(remarks.get(i), COMMENT + "-" + (i + 1)));
        }
        return comments;
    }

    /** Once, or once a row of a group; not at all when it is about a word that is not known this month. */
    private List<Paragraph> repeated(BlockTemplate.ParagraphTemplate one) {
        if (texts.lacksWord(one.text())) {
            return List.of();
        }
        if (one.each().isEmpty()) {
            List<String> keys = one.keys().isEmpty() ? List.of(TEXT) : one.keys();
            return List.of(new Paragraph(one.style(), texts.runs(one.text(), keys)));
        }
        return shown.figures().table(template.id()).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.group().equals(one.each()))
                .map(row ->
                        new Paragraph(one.style(), texts.with(ROW, row.key()).runs(one.text(), List.of(row.key()))))
                .toList();
    }

    private Paragraph remark(Remark remark, String key) {
        List<Run> runs = new ArrayList<>();
        for (Remark.Span span : remark.spans()) {
            for (Run run : texts.runs(TextTemplate.parse(span.text(), remark.place()), List.of(key))) {
                runs.add(new Run(run.text(), span.bold(), span.italic(), run.figure()));
            }
        }
        return new Paragraph(remark.style(), runs);
    }

    private String source(List<Block> blocks) {
        String source = Run.text(texts.runs(template.texts().source(), List.of(SOURCE)));
        boolean differs = blocks.stream()
                .anyMatch(block -> block instanceof Block.TableBlock t && RoundingDifference.in(t.table()));
        return differs ? source + (source.isEmpty() ? "" : ". ") + RoundingDifference.NOTE : source;
    }
}
