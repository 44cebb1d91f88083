package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Messages;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.render.PageText;
import se.hsnreport.render.Renderer;
import se.hsnreport.render.chart.Charts;
import se.hsnreport.render.editable.PresentationCharts;
import se.hsnreport.render.json.FiguresJson;
import se.hsnreport.render.pdf.PdfRenderer;
import se.hsnreport.render.pdf.PdfText;
import se.hsnreport.render.pptx.PptxRenderer;
import se.hsnreport.render.pptx.PptxText;
import se.hsnreport.testing.Workspace;

/** A finished file in which any one digit of any one figure is another is not published. */
class RereadTest {
    private static final LaidOutDeck DECK = CommentedMonth.of("2024-02").pages();

    @TempDir
    static Path folder;

    private static final Map<String, List<PageText>> READ = new HashMap<>();

    @BeforeAll
    static void render() throws IOException {
        write("pack.pptx", new PptxRenderer(new Charts()));
        write("pack.pdf", new PdfRenderer());
        write("native.pptx", new PptxRenderer(new PresentationCharts()));
        READ.put("pack.pdf", PdfText.read(folder.resolve("pack.pdf")));
        for (String name : List.of("pack.pptx", "native.pptx")) {
            READ.put(
                    name,
                    PptxText.read(
                            folder.resolve(name),
                            DECK.pages().stream().map(Reread::holds).toList()));
        }
    }

    private static void write(String name, Renderer renderer) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            renderer.render(DECK, out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.pptx", "pack.pdf", "native.pptx"})
    void sound_files_are_left_in_peace(String name) throws IOException {
        Reread reread = new Reread(DECK);
        reread.document(name, folder.resolve(name));
        assertThat(reread.differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.pptx", "pack.pdf", "native.pptx"})
    void one_other_digit_in_any_of_500_figures_is_found(String name) {
        List<Digit> digits = digits(name);
        Random random = new Random(20240229);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Digit digit = digits.get(random.nextInt(digits.size()));
            String turned = digit.turned(1 + random.nextInt(9));
            List<Reread.Difference> found = differences(name, digit.page(), digit.with(turned));
            if (found.isEmpty()
                    || !found.get(0).place().startsWith(digit.page().slide().id() + " ")) {
                missed.add(digit.page().slide().id() + ": " + digit.text() + " as " + turned);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static List<Reread.Difference> differences(String name, Page page, PageText read) {
        Reread reread = new Reread(DECK);
        reread.page(name, page, read);
        return reread.differences();
    }

    /**
     * A digit of a shown figure, where a reader finds it.
     *
     * @param part 0 for texts, 1 for what is unseen, from 2 the charts
     */
    private record Digit(Page page, PageText read, int part, int index, int at) {
        String text() {
            return texts(read, part).get(index);
        }

        String turned(int by) {
            StringBuilder text = new StringBuilder(text());
            text.setCharAt(at, (char) ('0' + (text.charAt(at) - '0' + by) % 10));
            return text.toString();
        }

        PageText with(String text) {
            List<String> changed = new ArrayList<>(texts(read, part));
            changed.set(index, text);
            List<PageText.Chart> charts = new ArrayList<>(read.charts());
            if (part > 1) {
                charts.set(part - 2, new PageText.Chart(charts.get(part - 2).drawn(), changed));
            }
            return new PageText(part == 0 ? changed : read.texts(), part == 1 ? changed : read.unseen(), charts);
        }
    }

    private static List<String> texts(PageText read, int part) {
        return part == 0
                ? read.texts()
                : part == 1 ? read.unseen() : read.charts().get(part - 2).words();
    }

    private static List<Digit> digits(String name) {
        List<Digit> digits = new ArrayList<>();
        for (Page page : DECK.pages()) {
            PageText read = Objects.requireNonNull(READ.get(name)).get(page.number() - 1);
            Set<String> shown = page.slide().figures().stream()
                    .flatMap(figure -> figure.shown().stream())
                    .filter(text -> text.chars().anyMatch(Character::isDigit))
                    .collect(Collectors.toSet());
            for (int part = 0; part < 2 + read.charts().size(); part++) {
                List<String> texts = texts(read, part);
                for (int index = 0; index < texts.size(); index++) {
                    for (int at : places(texts.get(index), shown, part > 1)) {
                        digits.add(new Digit(page, read, part, index, at));
                    }
                }
            }
        }
        return digits;
    }

    /** Where digits of figures stand in a text; all digits of charts count, those of axes too. */
    private static List<Integer> places(String text, Set<String> shown, boolean isChart) {
        Set<Integer> places = new java.util.TreeSet<>();
        for (int at = 0; at < text.length(); at++) {
            if (isChart && Character.isDigit(text.charAt(at))) {
                places.add(at);
            }
        }
        for (String figure : shown) {
            for (int from = text.indexOf(figure); from >= 0; from = text.indexOf(figure, from + 1)) {
                for (int at = from; at < from + figure.length(); at++) {
                    if (Character.isDigit(text.charAt(at))) {
                        places.add(at);
                    }
                }
            }
        }
        return List.copyOf(places);
    }

    @Test
    void it_is_told_with_what_stands_there_and_the_figure_that_should() {
        Digit digit = digits("pack.pptx").stream()
                .filter(d -> d.page().slide().id().equals("budgetavvikelse")
                        && d.text().equals("\u2212101"))
                .findFirst()
                .orElseThrow();
        Reread.Difference found =
                differences("pack.pptx", digit.page(), digit.with("\u2212104")).get(0);
        assertThat(found.key()).isEqualTo("budgetavvikelse/Personal/avvikelse_ack");
        Map<String, String> figures = FiguresJson.distinct(DECK.deck()).stream()
                .collect(Collectors.toMap(
                        ShownFigure::key, figure -> figure.shown().orElse("")));
        assertThat(found.expected()).isEqualTo(figures.get(found.key()));
        assertThat(found.shown()).isEqualTo("\u2212104");
    }

    @Test
    void other_bytes_in_a_presentation_are_found() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Path damaged = folder.resolve("damaged.pptx");
            String slide = Damage.pptx(folder.resolve("pack.pptx"), damaged, random);
            Reread reread = new Reread(DECK);
            reread.document("damaged.pptx", damaged);
            assertThat(reread.differences()).as(slide).isNotEmpty();
        }
    }

    @Test
    void other_bytes_in_a_pdf_are_found() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Path damaged = folder.resolve("damaged.pdf");
            int page = Damage.pdf(folder.resolve("pack.pdf"), damaged, random);
            Reread reread = new Reread(DECK);
            reread.document("damaged.pdf", damaged);
            assertThat(reread.differences()).as("page " + page).isNotEmpty();
        }
    }

    @Test
    void a_figures_file_with_another_digit_is_found() throws IOException {
        Path file = folder.resolve("figures.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            FiguresJson.write(DECK.deck(), out);
        }
        String sound = Files.readString(file);
        Reread sane = new Reread(DECK);
        sane.figures("figures.json", file, DECK.deck());
        assertThat(sane.differences()).isEmpty();
        Files.writeString(file, sound.replaceFirst("\"shown\" : \"\u2212101\"", "\"shown\" : \"\u2212104\""));
        Reread reread = new Reread(DECK);
        reread.figures("figures.json", file, DECK.deck());
        assertThat(reread.differences()).extracting(Reread.Difference::shown).containsExactly("\u2212104");
    }

    @Test
    void a_build_whose_file_says_something_else_publishes_nothing(@TempDir Path own) throws IOException {
        Workspace workspace = Workspace.invented(own);
        assertThat(workspace.build("--format", "pptx").exit()).isZero();
        Map<String, String> before = workspace.hashes("out");
        Outcome outcome = Build.run(request(own), List.of(new Damaging(own)));
        assertThat(outcome.status()).isEqualTo(Outcome.Status.NOT_WRITTEN);
        Finding finding = outcome.findings().stream()
                .filter(f -> f.code() == Code.OUTPUT_DIFFERS)
                .findFirst()
                .orElseThrow();
        assertThat(finding.place()).hasToString("minimal-2024-02.pptx");
        assertThat(Messages.in("sv").message(finding)).contains("beräknat är");
        assertThat(workspace.hashes("out")).isEqualTo(before);
    }

    private static Request request(Path root) {
        return new Request(
                Month.parse("2024-02").orElseThrow(),
                Optional.of("minimal"),
                Request.FULL,
                new Request.Directories(
                        root.resolve("data"), root.resolve("templates"), Optional.empty(), root.resolve("out")),
                new Request.Documents(Set.of("pptx"), Request.Charts.PICTURE, Optional.empty()),
                new Request.Rules(false, false),
                "");
    }

    /** A renderer that writes one digit wrongly. */
    private record Damaging(Path folder) implements Renderer {
        @Override
        public String extension() {
            return "pptx";
        }

        @Override
        public void render(LaidOutDeck deck, OutputStream out) throws IOException {
            Path sound = folder.resolve("sound.pptx");
            try (OutputStream file = Files.newOutputStream(sound)) {
                new PptxRenderer(new Charts()).render(deck, file);
            }
            Path damaged = folder.resolve("damaged.pptx");
            Damage.pptx(sound, damaged, new Random(1));
            Files.copy(damaged, out);
        }
    }

    @Test
    void every_chart_of_the_deck_is_read() {
        long charts = DECK.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(Item.ChartItem.class::isInstance)
                .count();
        assertThat(charts).isPositive();
        for (List<PageText> read : READ.values()) {
            assertThat(read.stream().flatMap(page -> page.charts().stream()))
                    .hasSize((int) charts)
                    .noneMatch(chart -> chart.words().isEmpty());
        }
    }
}
