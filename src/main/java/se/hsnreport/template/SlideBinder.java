package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final String PRELIMINARY = "Preliminära uppgifter";

    private final SlideTemplate template;
    private final TextBinder texts;
    private final TextBinder.Shown shown;
    private final Words words;
    private final Pictures pictures;

    SlideBinder(SlideTemplate template, TextBinder texts, TextBinder.Shown shown, Pictures pictures, Words words) {
        this.pictures = pictures;
        this.template = template;
        this.texts = texts;
        this.shown = shown;
        this.words = words;
    }

    /**
     * The controller's words on the slide.
     *
     * @param mark what a draft says over them; empty for nothing
     * @param isCarried whether they are an earlier month's
     */
    record Words(List<Remark> remarks, Optional<String> mark, boolean isCarried) {
        Words {
            remarks = List.copyOf(remarks);
        }
    }

    Slide slide() {
        Optional<FigureTable> table = shown.figures().table(template.id());
        boolean empty = template.computation().isPresent() && table.isEmpty();
        List<Block> blocks = empty
                ? withoutData()
                : template.blocks().stream()
                        .flatMap(block -> block(block).stream())
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
                .filter(block -> takesComments(block) && !words.remarks().isEmpty())
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

    private Optional<Block> block(BlockTemplate block) {
        String place = block.target().placeholder();
        if (block instanceof BlockTemplate.Text text) {
            return Optional.of(new Block.Text(place, paragraphs(text)));
        }
        if (block instanceof BlockTemplate.Contents || block instanceof BlockTemplate.Reconciliation) {
            return Optional.of(new Block.Text(place, List.of()));
        }
        if (block instanceof BlockTemplate.Picture picture) {
            return pictures.block(picture, texts);
        }
        String id =
                block.target().from().isEmpty() ? template.id() : block.target().from();
        return shown.figures().table(id).map(figures -> block(block, id, figures));
    }

    private Block block(BlockTemplate block, String id, FigureTable figures) {
        String place = block.target().placeholder();
        if (block instanceof BlockTemplate.Table table) {
            return new Block.TableBlock(place, new TableBinder(id, figures, texts, shown).table(table));
        }
        if (block instanceof BlockTemplate.KeyFigures keys) {
            return new Block.Text(place, new KeyFigureBinder(id, figures, texts, shown).paragraphs(keys));
        }
        return chart(block, new ChartBinder(id, figures, texts, shown));
    }

    private Block chart(BlockTemplate block, ChartBinder charts) {
        if (block instanceof BlockTemplate.Lines lines) {
            return chart(block, lines.name(), charts.lines(lines, besides(lines)));
        }
        if (block instanceof BlockTemplate.Columns columns) {
            return chart(block, columns.name(), charts.columns(columns));
        }
        BlockTemplate.Bars bars = (BlockTemplate.Bars) block;
        return chart(block, bars.name(), charts.bars(bars));
    }

    /** What the slide's other line charts of the same style show: the same measure, the same scale. */
    private List<BigDecimal> besides(BlockTemplate.Lines lines) {
        return template.blocks().stream()
                .filter(other -> other != lines && other instanceof BlockTemplate.Lines)
                .map(BlockTemplate.Lines.class::cast)
                .filter(other -> other.style().name().equals(lines.style().name()))
                .flatMap(other -> values(other).stream())
                .toList();
    }

    private List<BigDecimal> values(BlockTemplate.Lines lines) {
        String id =
                lines.target().from().isEmpty() ? template.id() : lines.target().from();
        return shown.figures()
                .table(id)
                .map(figures -> new ChartBinder(id, figures, texts, shown).values(lines))
                .orElse(List.of());
    }

    /** A chart, or words in its place when no point of it has a value. */
    private Block chart(BlockTemplate block, TextTemplate name, Optional<ChartSpec> spec) {
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
        text.contributors().ifPresent(wanted -> paragraphs.addAll(contributors(wanted)));
        if (text.commentary()) {
            paragraphs.addAll(comments());
        }
        paragraphs.addAll(notes);
        return paragraphs;
    }

    private List<Paragraph> contributors(ContributorsTemplate wanted) {
        String from =
                wanted.from().name().isEmpty() ? template.id() : wanted.from().name();
        return shown.figures()
                .table(from)
                .map(figures -> new ContributorsBinder(template.id(), wanted, figures, texts, shown).paragraphs())
                .orElse(List.of());
    }

    /** The controller's words as the slide has them. */
    List<Paragraph> comments() {
        List<Paragraph> comments = new ArrayList<>();
        words.mark().ifPresent(mark -> comments.add(new Paragraph(Paragraph.Style.LEAD, List.of(Run.of(mark)))));
        for (int i = 0; i < words.remarks().size(); i++) {
            comments.add(remark(words.remarks().get(i), Remark.KEY + "-" + (i + 1)));
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
        TextBinder binder = words.isCarried() ? texts.quiet() : texts;
        List<Run> runs = new ArrayList<>();
        for (Remark.Span span : remark.spans()) {
            for (Run run : binder.runs(TextTemplate.parse(span.text(), remark.place()), List.of(key))) {
                runs.add(new Run(run.text(), span.bold(), span.italic() || words.isCarried(), run.figure()));
            }
        }
        return new Paragraph(remark.style(), runs);
    }

    private String source(List<Block> blocks) {
        String source = Run.text(texts.runs(template.texts().source(), List.of(SOURCE)));
        List<String> sentences = new ArrayList<>(List.of(source));
        shown.figures().table(template.id()).ifPresent(table -> {
            sentences.addAll(table.remarks().notes());
            // said also where the template does not say {{data.state}}
            String said = source
                    + Run.text(texts.runs(template.texts().title(), List.of(TITLE)))
                    + Run.text(texts.runs(template.texts().subtitle(), List.of(SUBTITLE)));
            if (table.remarks().preliminary() && !said.toLowerCase(Locale.ROOT).contains("preliminär")) {
                sentences.add(PRELIMINARY);
            }
        });
        boolean differs = blocks.stream()
                .anyMatch(block -> block instanceof Block.TableBlock t && RoundingDifference.in(t.table()));
        if (differs) {
            sentences.add(RoundingDifference.NOTE);
        }
        return sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(". "));
    }
}
