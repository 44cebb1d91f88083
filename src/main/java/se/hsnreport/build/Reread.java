package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hsnreport.diff.PackReader;
import se.hsnreport.document.Deck;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.LaidOutReport;
import se.hsnreport.layout.Page;
import se.hsnreport.render.PageText;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.render.json.FiguresJson;
import se.hsnreport.render.pdf.PdfText;
import se.hsnreport.render.pptx.PptxText;

/**
 * Reads finished files again, as their readers do, and holds every text and figure in them against what was computed:
 * a file that says anything else, be it one digit, is not published.
 */
final class Reread {
    /** All but what every font has and every reader reads alike. */
    private static final Pattern OTHER = Pattern.compile("[^0-9A-Za-z\u00c5\u00c4\u00d6\u00e5\u00e4\u00f6,.%+\u2212]+");

    private final LaidOutDeck deck;
    private final List<Difference> differences = new ArrayList<>();

    Reread(LaidOutDeck deck) {
        this.deck = deck;
    }

    /**
     * Where a file says something else.
     *
     * @param place slide and page
     * @param key of the figure, such as {@code slide/row/column}; empty when it is none
     */
    record Difference(String file, String place, String shown, String expected, String key) {}

    /** Tells of every difference that was found. */
    void tell(Findings findings) {
        for (Difference found : differences) {
            findings.add(
                    Code.OUTPUT_DIFFERS,
                    Place.of(found.file()),
                    found.place(),
                    found.shown(),
                    found.expected(),
                    found.key());
        }
    }

    /** What was found, in the order of the files. */
    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** Holds a figures.json against the figures that a deck shows. */
    void figures(String name, Path file, Deck shown) throws IOException {
        Map<String, String> computed = new LinkedHashMap<>();
        FiguresJson.distinct(shown).forEach(figure -> computed.put(figure.key(), text(figure)));
        Map<String, String> read = new LinkedHashMap<>();
        PackReader.of(Files.readAllBytes(file))
                .figures()
                .forEach((key, figure) -> read.put(
                        key.slide() + "/" + key.row() + "/" + key.column(),
                        figure.display().text()));
        Stream.concat(computed.keySet().stream(), read.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(computed.get(key), read.get(key)))
                .forEach(key -> differences.add(
                        new Difference(name, key, read.getOrDefault(key, ""), computed.getOrDefault(key, ""), key)));
    }

    private static String text(ShownFigure figure) {
        return figure.shown().orElse("");
    }

    /** Holds a presentation or a PDF against the pages; other files have none. */
    void document(String name, Path file) throws IOException {
        if (name.endsWith(".pptx")) {
            pages(
                    name,
                    PptxText.read(file, deck.pages().stream().map(Reread::holds).toList()));
        } else if (name.endsWith(".pdf")) {
            pages(name, PdfText.read(file));
        }
    }

    /** What of a page stands in parts of its own. */
    static PptxText.Holds holds(Page page) {
        int charts = (int)
                page.items().stream().filter(Item.ChartItem.class::isInstance).count();
        return new PptxText.Holds(charts, !page.slide().notes().isEmpty());
    }

    /** Holds what was read against the pages. */
    private void pages(String name, List<PageText> read) throws IOException {
        if (read.size() != deck.pages().size()) {
            throw new IOException(
                    name + ": " + read.size() + " pages, not " + deck.pages().size());
        }
        for (Page page : deck.pages()) {
            page(name, page, read.get(page.number() - 1));
        }
    }

    /** Holds what was read of a page against the page. */
    void page(String name, Page page, PageText read) {
        boolean byLine = name.endsWith(".pdf");
        Expected expected = Expected.of(page, byLine);
        compare(name, page, read.texts(), expected.texts());
        if (!byLine) {
            compare(name, page, read.unseen(), expected.unseen());
        }
        for (int i = 0; i < expected.charts().size(); i++) {
            ChartWords.wrong(expected.charts().get(i), read.charts().get(i))
                    .ifPresent(words -> tell(name, page, words.shown(), words.expected()));
        }
    }

    /** Holds a report's text document against the report. */
    void text(String name, DocxText read, LaidOutReport report) {
        Page page = report.pages().pages().get(0);
        ExpectedText expected = ExpectedText.of(report);
        compare(name, page, read.paragraphs(), expected.texts());
        compare(name, page, read.descriptions(), expected.unseen());
        for (int i = 0; i < expected.drawings().size(); i++) {
            List<String> words = i < read.drawings().size() ? read.drawings().get(i) : List.of();
            expected.drawings()
                    .get(i)
                    .flatMap(chart -> ChartWords.wrong(chart, new PageText.Chart(true, words)))
                    .ifPresent(wrong -> tell(name, page, wrong.shown(), wrong.expected()));
        }
    }

    /** Text by text; the first that differs tells enough of a page. */
    private void compare(String name, Page page, List<String> read, List<String> expected) {
        List<String> shown = lettered(read);
        List<String> wanted = lettered(expected);
        for (int i = 0; i < Math.max(shown.size(), wanted.size()); i++) {
            String one = i < shown.size() ? shown.get(i) : "";
            String other = i < wanted.size() ? wanted.get(i) : "";
            if (!bare(one).equals(bare(other))) {
                tell(name, page, one, other);
                return;
            }
        }
    }

    private static List<String> lettered(List<String> texts) {
        return texts.stream().filter(text -> !bare(text).isEmpty()).toList();
    }

    private static String bare(String text) {
        return OTHER.matcher(text).replaceAll("");
    }

    private void tell(String name, Page page, String shown, String expected) {
        differences.add(new Difference(
                name,
                page.slide().id() + " (" + page.number() + ")",
                shown,
                expected,
                key(page.slide(), shown, expected)));
    }

    /** The figure of the slide that should be read there and is not. */
    private static String key(Slide slide, String shown, String expected) {
        return slide.figures().stream()
                .filter(figure -> !text(figure).isEmpty() && bare(expected).contains(bare(text(figure))))
                .filter(figure -> !bare(shown).contains(bare(text(figure))))
                .map(ShownFigure::key)
                .findFirst()
                .orElse("");
    }
}
