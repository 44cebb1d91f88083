package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.render.PageText;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.render.pdf.PdfText;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** The invented board's written report: sentences whose words follow the figures, and what a table of the slides shows. */
class WrittenReportTest {
    private static final String TEMPLATE = "templates/minimal/template.yaml";
    private static final String TEXT = "out/2024-02/minimal/minimal-2024-02-manadsrapport.docx";
    private static final String PAGES = "out/2024-02/minimal/minimal-2024-02-manadsrapport.pdf";
    private static final Path REPORT = Path.of("src/test/resources/template/invented-report.yaml");
    private static final String FORMATS = "docx,pdf";

    @TempDir
    static Path directory;

    private static Path report = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        Workspace there = workspace("built");
        CommandLine run = there.build("--format", FORMATS);
        assertThat(run.exit()).as(run.err()).isZero();
        report = there.path(".");
    }

    @Test
    void sentences_say_by_their_words_what_the_figures_are() throws IOException {
        assertThat(paragraphs(report))
                .contains("Nämnden går back mot budget med 68,7\u00a0tusen kronor. "
                        + "Taxor och avgifter ger 12,3\u00a0tusen kronor mer än budget.");
    }

    @Test
    void words_turn_when_the_figures_do() throws IOException {
        Workspace better = workspace("better").replace("data/ledger/actuals-2024.csv", "-170,4", "-70,4");
        assertThat(better.build("--format", FORMATS).exit()).isZero();
        assertThat(paragraphs(better.path("."))).anyMatch(text -> text.startsWith("Nämnden går plus mot budget med "));
    }

    @Test
    void what_is_shown_as_nothing_is_neither_more_nor_less() throws IOException {
        Workspace even = workspace("even")
                .replace("data/ledger/actuals-2024.csv", "-170,4", "-101,8")
                .replace(TEMPLATE, "tkr-ord: {unit: tkr, decimals: 1", "tkr-ord: {unit: tkr, decimals: 0");
        assertThat(even.build("--format", FORMATS).exit()).isZero();
        assertThat(paragraphs(even.path(".")))
                .anyMatch(text -> text.startsWith("Nämnden går jämnt ut mot budget med 0"));
    }

    @Test
    void both_files_say_the_same_and_name_their_pages() throws IOException {
        List<String> pages = PdfText.read(report.resolve(PAGES)).stream()
                .map(PageText::texts)
                .map(lines -> String.join(" ", lines))
                .toList();
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Vad rapporten tar upp").contains("1 av 2");
        assertThat(pages.get(1))
                .contains("Nämnden går back mot budget med 68,7\u00a0tusen kronor.")
                .contains("Uppställning\u00a01. Resultatet januari–februari 2024, tkr")
                .contains("Bild\u00a01. Nettokostnaden till och med februari 2024");
        assertThat(paragraphs(report))
                .contains("Läget\t2", "Uppställning\u00a01. Resultatet januari–februari 2024, tkr");
    }

    @Test
    void a_table_has_the_columns_that_the_template_wants() throws IOException {
        assertThat(paragraphs(report))
                .contains("Utfall 2024", "Budget 2024")
                .doesNotContain("Utfall 2023", "Förändring");
    }

    @Test
    void a_figure_of_a_sentence_is_the_slides_own() throws IOException {
        FiguresFile figures = FiguresFile.read(report.resolve("out/2024-02/minimal/figures.json"));
        assertThat(figures.shown("resultat/Resultat/avvikelse_ack")).isEqualTo("−68,7");
        assertThat(figures.keys()).noneMatch(key -> key.startsWith("rapport/"));
    }

    @Test
    void a_wrong_number_typed_into_the_report_stops_the_build() throws IOException {
        Workspace typed = workspace("typed")
                .replace(
                        TEMPLATE,
                        "- comments: resultat",
                        "- {text: \"Löner avviker med −14,5 tkr.\", about: resultat}");
        CommandLine run = typed.build("--format", FORMATS);
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("text-contradicts").contains("−14,5 tkr");
        assertThat(typed.path(TEXT)).doesNotExist();
    }

    @Test
    void so_does_one_in_the_sample_boards_own_sentences() throws IOException {
        Workspace sample = Workspace.sample(directory.resolve("sample"))
                .replace(
                        "templates/hsn/template.yaml",
                        "{{Verksamhetens nettokostnader/forandring_procent | procent}} procent.",
                        "12,8 procent.");
        CommandLine run = sample.run("check", "--month", "2024-02");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("report-unmatched").contains("12,8 procent");
    }

    @Test
    void last_years_heading_stops_the_build() throws IOException {
        Workspace typed = workspace("year").replace(TEMPLATE, "Tolv månader i rad", "Tolv månader till februari 2023");
        assertThat(typed.build("--format", FORMATS).err()).contains("text-period-wrong");
    }

    @Test
    void a_sentence_without_its_figure_is_left_out_and_told_and_so_is_a_heading_without_text() throws IOException {
        Workspace sparse = workspace("sparse").replace(TEMPLATE, "    - heading: Tolv månader i rad\n", """
                            - heading: Framtiden
                            - text: "År 1 är {{enheter-R/REN Renhållning/Kapital | tkr1}} tkr."
                            - heading: Tolv månader i rad
                        """);
        CommandLine run = sparse.build("--format", FORMATS, "--verbose");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("sentence-left-out").contains("enheter-R/REN Renhållning/Kapital");
        assertThat(paragraphs(sparse.path("."))).noneMatch(text -> text.contains("Framtiden") || text.contains("År 1"));
    }

    @Test
    void a_number_whose_sign_no_words_tell_is_refused() throws IOException {
        Workspace untold = workspace("untold")
                .replace(
                        TEMPLATE,
                        " | minus: back mot budget med, plus: plus mot budget med, zero: jämnt ut mot budget med",
                        "");
        CommandLine run = untold.build("--format", FORMATS);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("sign-untold").contains("Resultat/avvikelse_ack");
    }

    /** In another style the figure may be shown as nothing, and another figure's sign may be another. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Resultat/avvikelse_ack | tkr1", "Resultat/ack_utfall | tkr-ord"})
    void words_that_follow_another_sign_than_the_numbers_own_do_not_tell_it(String other) throws IOException {
        Workspace untold = workspace("untold-" + other.replaceAll("\\W+", "-"))
                .replace(TEMPLATE, "Resultat/avvikelse_ack | tkr-ord | minus", other + " | minus");
        CommandLine run = untold.build("--format", "none");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("sign-untold").contains("Resultat/avvikelse_ack");
    }

    @Test
    void slides_and_columns_that_do_not_exist_are_told_with_what_was_meant() throws IOException {
        Workspace wrong = workspace("wrong")
                .replace(TEMPLATE, "- table: resultat", "- table: resultatt")
                .replace(TEMPLATE, "chart: netto-r12", "chart: omraden");
        String told = wrong.build("--format", FORMATS).err();
        assertThat(told).contains("resultatt").contains("resultat").contains("block-missing");
    }

    @Test
    void a_paragraph_longer_than_a_page_goes_on_on_the_next_and_loses_no_line() throws IOException {
        String sentence = "Snön låg kvar hela månaden och plogbilarna gick varje natt. ";
        Workspace talkative = workspace("talkative")
                .replace(TEMPLATE, "- comments: resultat", "- text: \"" + sentence.repeat(80) + "Barmark!\"");
        CommandLine run = talkative.build("--format", FORMATS);
        assertThat(run.exit()).as(run.err()).isZero();
        try (PDDocument document = Loader.loadPDF(talkative.path(PAGES).toFile())) {
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(3);
            page.setEndPage(3);
            assertThat(page.getText(document)).contains("plogbilarna", "Barmark!");
            PDFTextStripperByArea below = new PDFTextStripperByArea();
            below.addRegion("foot", new Rectangle2D.Double(0, 800, 400, 200));
            below.extractRegions(document.getPage(1));
            assertThat(below.getTextForRegion("foot")).doesNotContain("plogbilarna");
        }
    }

    @Test
    void a_draft_says_so_on_every_page_and_in_its_name() throws IOException {
        Workspace draft = workspace("draft");
        assertThat(draft.build("--format", FORMATS, "--draft").exit()).isZero();
        List<PageText> pages = PdfText.read(draft.path("out/2024-02/minimal/minimal-2024-02-UTKAST-manadsrapport.pdf"));
        assertThat(pages).allMatch(page -> page.texts().contains("UTKAST · Ekonomisk rapport februari 2024"));
    }

    private static Workspace workspace(String name) throws IOException {
        Workspace made = Workspace.invented(directory.resolve(name))
                .replace(TEMPLATE, "  numbers:\n", "  numbers:\n    tkr-ord: {unit: tkr, decimals: 1, minus: false}\n");
        return made.write(TEMPLATE, made.text(TEMPLATE) + "\n" + Files.readString(REPORT));
    }

    private static List<String> paragraphs(Path root) throws IOException {
        assertThat(Files.exists(root.resolve(TEXT))).isTrue();
        return DocxText.read(root.resolve(TEXT)).paragraphs();
    }
}
