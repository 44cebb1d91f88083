package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.Workspace;

/** Whoever read last month's pack, or an earlier version of this one, is told what is no longer as it was. */
class EarlierPacksTest {
    private static final String LEDGER = "data/ledger/actuals-2024.csv";
    private static final String PAGE = "Ändringar sedan förra versionen";

    @TempDir
    Path directory;

    private Workspace workspace() throws IOException {
        return Workspace.invented(directory);
    }

    /** Builds January as it was when February had not been booked. */
    private static void january(Workspace workspace, String... more) throws IOException {
        Path ledger = workspace.path(LEDGER);
        List<String> both = Files.readAllLines(ledger, StandardCharsets.ISO_8859_1);
        Files.write(
                ledger, both.stream().filter(row -> !row.startsWith("2024M02")).toList(), StandardCharsets.ISO_8859_1);
        CommandLine run = month(workspace, "2024-01", more);
        assertThat(run.exit()).as(run.err()).isZero();
        Files.write(ledger, both, StandardCharsets.ISO_8859_1);
    }

    private static CommandLine month(Workspace workspace, String month, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("build", "--month", month));
        args.addAll(List.of(more));
        return workspace.run(args.toArray(String[]::new));
    }

    @Test
    void a_row_of_last_month_that_is_not_as_it_was_is_told_with_both_values() throws IOException {
        Workspace workspace = workspace();
        january(workspace, "--format", "none");
        workspace.replace(LEDGER, "2024M01;50100;PARK;utfall;-150;", "2024M01;50100;PARK;utfall;-155;");
        CommandLine run = month(workspace, "2024-02", "--format", "none");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("[history-changed]", "netto-r12", "2024-01/utfall_r12")
                .contains("var −24\u00A0415\u00A0tkr i paketet för 2024-01, är −24\u00A0420\u00A0tkr");
        assertThat(workspace.text("out/2024-02/minimal/build.json")).contains("history-changed");
    }

    @Test
    void a_job_that_wants_no_warnings_does_not_publish_another_history() throws IOException {
        Workspace workspace = workspace();
        january(workspace, "--format", "none");
        workspace.replace(LEDGER, "2024M01;50100;PARK;utfall;-150;", "2024M01;50100;PARK;utfall;-155;");
        assertThat(month(workspace, "2024-02", "--strict").exit()).isEqualTo(4);
    }

    @Test
    void a_month_that_goes_on_from_the_last_is_no_other_history() throws IOException {
        Workspace workspace = workspace();
        january(workspace, "--format", "none");
        CommandLine run = month(workspace, "2024-02", "--format", "none", "--strict");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("history");
    }

    @Test
    void a_draft_of_last_month_told_nobody_anything() throws IOException {
        Workspace workspace = workspace();
        january(workspace, "--format", "none", "--draft");
        workspace.replace(LEDGER, "2024M01;50100;PARK;utfall;-150;", "2024M01;50100;PARK;utfall;-155;");
        assertThat(month(workspace, "2024-02", "--format", "none").err()).doesNotContain("history-changed");
    }

    @Test
    void a_damaged_pack_of_last_month_is_a_warning_since_nobody_can_tell_whether_history_changed() throws IOException {
        Workspace workspace = workspace();
        january(workspace, "--format", "none");
        Files.writeString(workspace.path("out/2024-01/minimal/figures.json"), "{");
        CommandLine run = month(workspace, "2024-02", "--format", "none");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("[history-unreadable]", "out/2024-01/minimal/figures.json");
    }

    @Test
    void the_pack_tells_last_what_changed_since_the_version_that_the_reader_has() throws IOException {
        Workspace workspace = workspace();
        workspace.build();
        byte[] before = Files.readAllBytes(workspace.path("out/2024-02/minimal/figures.json"));
        Files.move(workspace.path("out"), workspace.path("sent"));
        workspace.replace(LEDGER, "2024M02;31000;REN;utfall;262,25;", "2024M02;31000;REN;utfall;250;");
        CommandLine run = workspace.build(
                "--since", workspace.path("sent/2024-02/minimal").toString());
        assertThat(run.exit()).as(run.err()).isZero();
        XSLFSlide last = lastSlide(workspace.path("out/2024-02/minimal/minimal-2024-02.pptx"));
        assertThat(last.getTitle()).startsWith(PAGE);
        assertThat(rows(last))
                .contains(List.of("Resultat mot budget", "Resultat, Avvikelse, tkr", "−68,7", "−80,9", "−12,3"));
        assertThat(text(workspace.path("out/2024-02/minimal/minimal-2024-02.pdf")))
                .contains(PAGE);
        assertThat(before).isNotEqualTo(Files.readAllBytes(workspace.path("out/2024-02/minimal/figures.json")));
    }

    @Test
    void a_version_that_says_the_same_gets_a_page_that_says_so() throws IOException {
        Workspace workspace = workspace();
        workspace.build("--format", "none");
        Files.move(workspace.path("out"), workspace.path("sent"));
        workspace.build(
                "--since", workspace.path("sent/2024-02/minimal/figures.json").toString());
        XSLFSlide last = lastSlide(workspace.path("out/2024-02/minimal/minimal-2024-02.pptx"));
        assertThat(last.getTitle()).isEqualTo(PAGE);
        assertThat(last.getXmlObject().xmlText()).contains("Inga visade uppgifter har ändrats.");
    }

    @Test
    void the_figures_of_a_pack_are_the_same_with_that_page_and_without_it() throws IOException {
        Workspace workspace = workspace();
        workspace.build("--format", "none");
        String alone = workspace.text("out/2024-02/minimal/figures.json");
        Files.move(workspace.path("out"), workspace.path("sent"));
        workspace.build(
                "--format",
                "none",
                "--since",
                workspace.path("sent/2024-02/minimal").toString());
        assertThat(workspace.text("out/2024-02/minimal/figures.json")).isEqualTo(alone);
    }

    @Test
    void a_version_that_is_not_there_stops_the_build_before_anything_is_written() throws IOException {
        CommandLine run = workspace().build("--since", "nowhere");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("[pack-missing]", "nowhere");
        assertThat(Files.exists(directory.resolve("out/2024-02/minimal"))).isFalse();
    }

    private static XSLFSlide lastSlide(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            return show.getSlides().get(show.getSlides().size() - 1);
        }
    }

    private static List<List<String>> rows(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .flatMap(table -> ((XSLFTable) table).getRows().stream())
                .map(EarlierPacksTest::cells)
                .toList();
    }

    private static List<String> cells(XSLFTableRow row) {
        return row.getCells().stream()
                .map(cell -> Objects.toString(cell.getText(), ""))
                .toList();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
