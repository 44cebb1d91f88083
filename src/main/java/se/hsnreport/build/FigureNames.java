package se.hsnreport.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.hsnreport.diff.ChangesTable;
import se.hsnreport.diff.FigureKey;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.template.ColumnNames;

/** What readers of a deck call its figures: the words that stand around them there. */
final class FigureNames {
    private static final String IN_TEXT = "varde";
    private static final String TITLE = "titel";

    private final Map<String, String> slideNames;
    private final Map<String, Slide> slides = new HashMap<>();
    private final Map<String, ColumnNames> columns = new HashMap<>();
    private final Map<FigureKey, String> leads = new HashMap<>();

    /**
     * The names of a deck's figures.
     *
     * @param slideNames of slides by their ids
     */
    FigureNames(Deck deck, Map<String, String> slideNames) {
        this.slideNames = slideNames;
        for (Slide slide : deck.slides()) {
            // a slide may show figures of another's calculation
            slide.figures().forEach(figure -> slides.putIfAbsent(figure.slide(), slide));
            slide.blocks().stream()
                    .filter(Block.Text.class::isInstance)
                    .flatMap(block -> ((Block.Text) block).paragraphs().stream())
                    .forEach(this::lead);
        }
        slides.forEach((id, slide) -> columns.put(id, new ColumnNames(slide)));
    }

    /** The words that lead to the first figure of a sentence name it. */
    private void lead(Paragraph paragraph) {
        List<Run> runs = paragraph.runs();
        IntStream.range(0, runs.size())
                .filter(i -> runs.get(i).figure().isPresent())
                .findFirst()
                .ifPresent(i -> runs.get(i)
                        .figure()
                        .ifPresent(figure -> leads.putIfAbsent(
                                new FigureKey(figure.slide(), figure.row(), figure.column()),
                                Run.text(runs.subList(0, i)).replaceAll("[\\s:]+$", ""))));
    }

    ChangesTable.Names names() {
        return new ChangesTable.Names(this::slide, this::figure);
    }

    private String slide(FigureKey key) {
        return Optional.ofNullable(slides.get(key.slide()))
                .map(slide -> slideNames.getOrDefault(slide.id(), slide.id()))
                .orElseGet(() -> slideNames.getOrDefault(key.slide(), key.slide()));
    }

    private String figure(FigureKey key) {
        if (!key.column().equals(IN_TEXT)) {
            return key.row() + ", "
                    + Optional.ofNullable(columns.get(key.slide()))
                            .map(names -> names.of(key.column()))
                            .orElseGet(key::column);
        }
        String lead = leads.getOrDefault(key, "");
        String alone = key.row().startsWith(TITLE) ? "rubriken" : key.row();
        return lead.isEmpty() ? alone : lead;
    }
}
