package se.hsnreport.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.document.Block;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Source;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Messages;

/** What a speaker may be asked about a slide: where its figures are from, what they mean, what is amiss with them. */
final class SpeakerNotes {
    /** So many files of a resource are named, the others counted. */
    private static final int NAMED = 3;

    /** The column of a figure that stands alone in a text: a name that says nothing. */
    private static final String ALONE = TextBinder.VALUE;

    private final Slide slide;
    private final List<ShownFigure> figures;

    private SpeakerNotes(Slide slide) {
        this.slide = slide;
        this.figures = slide.figures();
    }

    /** The notes of a slide, a paragraph each; none when there is nothing to say. */
    static List<String> of(Slide slide, Collection<Finding> findings) {
        SpeakerNotes notes = new SpeakerNotes(slide);
        List<String> all = new ArrayList<>();
        headed(all, "Källor", Stream.concat(notes.source(), notes.files()));
        headed(all, "Definitioner", Stream.concat(notes.definitions(), notes.formulas()));
        headed(all, "Diagram", notes.charts());
        headed(all, "Att känna till", Stream.concat(notes.missing(), notes.told(findings)));
        return all;
    }

    private static void headed(List<String> notes, String head, Stream<String> lines) {
        List<String> told = lines.filter(line -> !line.isBlank()).toList();
        if (!told.isEmpty()) {
            notes.add(head);
            told.forEach(line -> notes.add("– " + line));
        }
    }

    private Stream<String> source() {
        return Stream.of(slide.source());
    }

    private Stream<String> files() {
        Map<String, Set<String>> files = new TreeMap<>();
        figures.stream()
                .flatMap(figure -> figure.figure().trail().sources().stream())
                .distinct()
                .forEach((Source source) -> files.computeIfAbsent(source.resource(), name -> new TreeSet<>())
                        .addAll(source.files()));
        return files.entrySet().stream()
                .map(resource -> "Underlag " + resource.getKey() + ": " + named(List.copyOf(resource.getValue())));
    }

    private static String named(List<String> files) {
        if (files.size() <= NAMED) {
            return String.join(", ", files);
        }
        int others = files.size() - 2;
        return files.get(0) + ", " + others + " till, " + files.get(files.size() - 1);
    }

    /** The remarks that close the slide's own texts. */
    private Stream<String> definitions() {
        return slide.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .flatMap(block -> ((Block.Text) block).paragraphs().stream())
                .filter(paragraph -> paragraph.style() == Paragraph.Style.NOTE)
                .map(paragraph -> Run.text(paragraph.runs()));
    }

    /** How the figures were calculated, each formula with the columns that are calculated so. */
    private Stream<String> formulas() {
        ColumnNames names = new ColumnNames(slide);
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> !figure.figure().trail().formula().isEmpty())
                .forEach(figure -> columns.computeIfAbsent(
                                figure.figure().trail().formula(), f -> new LinkedHashSet<>())
                        .add(names.of(figure.column())));
        columns.values().forEach(named -> named.remove(ALONE));
        return columns.entrySet().stream().map(formula -> defined(formula.getKey(), formula.getValue()));
    }

    private static String defined(String formula, Set<String> columns) {
        String named = columns.stream().limit(NAMED + 1L).collect(Collectors.joining(", "));
        String more = columns.size() > NAMED + 1 ? " …" : "";
        return columns.isEmpty() ? formula : named + more + ": " + formula;
    }

    private Stream<String> charts() {
        return slide.blocks().stream().filter(Block.Chart.class::isInstance).map(block -> ((Block.Chart) block).alt());
    }

    private Stream<String> missing() {
        long missing = figures.stream()
                .filter(figure -> figure.figure() instanceof Figure.Missing)
                .map(ShownFigure::key)
                .distinct()
                .count();
        return missing == 0 ? Stream.empty() : Stream.of("Uppgifter utan värde på bilden: " + missing);
    }

    private Stream<String> told(Collection<Finding> findings) {
        Messages messages = Messages.in("sv");
        return findings.stream()
                .filter(finding -> finding.place().toString().equals(slide.id()))
                .map(messages::message);
    }
}
