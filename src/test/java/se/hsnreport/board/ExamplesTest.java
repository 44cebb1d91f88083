package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/**
 * The same books as three systems deliver them: whoever copies an example begins with one that works. The numbers are
 * those that {@link InventedBoardTest} adds up by hand.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("src/docs/examples");

    @TempDir
    Path temp;

    @Test
    void every_example_is_tried() throws IOException {
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("raindance", "unit4", "power-bi", "sie");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"raindance", "unit4", "power-bi"})
    void figures_are_those_that_can_be_added_up_by_hand(String example) throws IOException {
        Workspace workspace = workspace(example);
        CommandLine run = workspace.build("--format", "pdf", "--strict");
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        FiguresFile figures = FiguresFile.read(workspace.path("out/2024-02/minimal/figures.json"));
        assertThat(figures.value("omraden/Nämnden/alla")).isEqualTo("-68650.00");
        assertThat(figures.value("omraden/GP Gator och parker/Drift")).isEqualTo("-60500.00");
        assertThat(figures.value("enheter-VA/VA-1 Vattenverk/Drift")).isEqualTo("-20400.00");
        assertThat(figures.value("enheter-R/Summa Renhållning/alla")).isEqualTo("12250.00");
        assertThat(figures.value("resultat/Löner/ack_utfall_fg_ar")).isEqualTo("-2350000.00");
        assertThat(figures.value("resultat/Resultat/ack_budget")).isEqualTo("-4020000.00");
        assertThat(figures.value("netto-r12/2023-12/utfall_r12")).isEqualTo("-24420000.00");
        assertThat(figures.value("netto-r12/2024-02/budget_r12")).isEqualTo("-24120000.00");
    }

    @Test
    void what_was_left_out_is_counted_and_summed_in_the_build_report() throws IOException {
        Workspace workspace = workspace("raindance");
        workspace.build("--format", "pdf");
        String report = workspace.text("out/2024-02/minimal/build.json").replaceAll("\\s", "");
        // the sum rows hold what the rows above hold; the first delivery had 99 000 kr too much in February
        assertThat(report)
                .contains("\"file\":\"saldon-2024-v1.csv\",\"rows\":44,\"sum\":\"14936100.00\"")
                .contains("\"replacedBy\":\"saldon-2024-v2.csv\",\"rows\":30,\"sum\":\"6218050.00\"")
                .contains("\"reason\":\"summarader\",\"rows\":12,\"sum\":\"6119050.00\"")
                .contains("\"reason\":\"balanskonton\",\"rows\":2,\"sum\":\"2500000.00\"");
    }

    @Test
    void a_row_behind_a_figure_is_found_in_the_file_that_it_stands_in() throws IOException {
        Workspace workspace = workspace("power-bi");
        workspace.build("--format", "pdf");
        CommandLine told =
                workspace.run("explain", "enheter-VA/VA-1 Vattenverk/Drift", "--month", "2024-02", "--rows", "50");
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).contains("ekonomi-2024-01.xlsx Export!").contains("-170");
    }

    @Test
    void twelfths_of_a_year_are_told_on_every_slide_that_shows_them() throws IOException {
        Workspace workspace = workspace("unit4")
                .replace(
                        "data/datapackage.yaml", "spread: {by: key, resource: periodiseringsnycklar}", "spread: equal");
        CommandLine run = workspace.build("--format", "pdf");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("datapackage.yaml:39:5")
                .contains("tolftedel")
                .contains("30 rader");
        try (PDDocument document = Loader.loadPDF(
                workspace.path("out/2024-02/minimal/minimal-2024-02.pdf").toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertThat(text.contains("tolftedelar")).as(text).isEqualTo(text.contains("Huvudboken"));
            }
        }
    }

    @Test
    void the_written_report_tells_of_twelfths_under_its_tables_as_the_slides_do() throws IOException {
        Path report = Path.of("src/test/resources/template/invented-report.yaml");
        String template = "templates/minimal/template.yaml";
        Workspace workspace = workspace("unit4")
                .replace("data/datapackage.yaml", "spread: {by: key, resource: periodiseringsnycklar}", "spread: equal")
                .replace(template, "  numbers:\n", "  numbers:\n    tkr-ord: {unit: tkr, decimals: 1, minus: false}\n");
        workspace.write(template, workspace.text(template) + "\n" + Files.readString(report));
        CommandLine run = workspace.build("--format", "docx");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(DocxText.read(workspace.path("out/2024-02/minimal/minimal-2024-02-manadsrapport.docx"))
                        .paragraphs())
                .anyMatch(text -> text.startsWith("Huvudboken ") && text.contains("Månadsbelopp är tolftedelar"));
    }

    @Test
    void twelfths_of_a_year_are_told_on_the_areas_forms_too() throws IOException {
        Workspace workspace = workspace("unit4")
                .replace(
                        "data/datapackage.yaml", "spread: {by: key, resource: periodiseringsnycklar}", "spread: equal");
        CommandLine run = workspace.run("kommentarer", "--month", "2024-02");
        assertThat(run.exit()).as(run.err()).isZero();
        Path form = workspace.path("out/2024-02/minimal-kommentarer/minimal-2024-02-kommentar-VA.docx");
        assertThat(DocxText.read(form).paragraphs())
                .filteredOn(text -> text.startsWith("Huvudboken"))
                .hasSize(2)
                .allMatch(text -> text.endsWith("Månadsbelopp är tolftedelar av årsbelopp"));
    }

    private Workspace workspace(String example) throws IOException {
        Workspace workspace = Workspace.empty(temp);
        copy(EXAMPLES.resolve(example), workspace.path("data"));
        copy(Path.of("templates/minimal"), workspace.path("templates/minimal"));
        return workspace;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
