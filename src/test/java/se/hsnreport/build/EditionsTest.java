package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** What was sent to a committee can be found again just as it was, and whoever got it is told what was wrong in it. */
class EditionsTest {
    private static final String LEDGER = "data/ledger/actuals-2024.csv";
    private static final String RIGHT = "2024M02;31000;REN;utfall;262,25;";
    private static final String WRONG = "2024M02;31000;REN;utfall;250;";
    private static final String OTHER = "2024M02;31000;REN;utfall;245;";
    private static final String AU = "out/2024-02/minimal.au";
    private static final String CORRECTION = "out/2024-02/minimal.rattad";

    @TempDir
    Path directory;

    private Workspace sent(String... more) throws IOException {
        Workspace workspace = Workspace.invented(directory);
        CommandLine run = edition(workspace, "au", more);
        assertThat(run.exit()).as(run.err()).isZero();
        return workspace;
    }

    private static CommandLine edition(Workspace workspace, String edition, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("--edition", edition, "--format", "none"));
        args.addAll(List.of(more));
        return workspace.build(args.toArray(String[]::new));
    }

    private static CommandLine correction(Workspace workspace, String edition, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("--date", "2024-03-20", "--reason", "Fel hyra"));
        args.addAll(List.of(more));
        return edition(workspace, edition, args.toArray(String[]::new));
    }

    @Test
    void an_edition_lies_beside_the_pack_under_its_own_name_and_bears_its_mark_on_every_page() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.build("--format", "none");
        Map<String, String> pack = workspace.hashes("out/2024-02/minimal");
        CommandLine run = workspace.build("--edition", "namnd", "--format", "pptx");
        assertThat(run.out()).startsWith("out/2024-02/minimal.namnd/minimal-2024-02-namnd.pptx\n");
        assertThat(workspace.hashes("out/2024-02/minimal")).isEqualTo(pack);
        assertThat(workspace.hashes("out/2024-02/minimal.namnd"))
                .containsEntry("figures.json", pack.get("figures.json"));
        try (XMLSlideShow show = show(workspace, "out/2024-02/minimal.namnd/minimal-2024-02-namnd.pptx")) {
            assertThat(show.getProperties().getCoreProperties().getTitle()).endsWith(" · Utgåva till nämnden");
            assertThat(show.getSlides().stream().map(slide -> words(slide.getShapes())))
                    .filteredOn(words -> !words.startsWith("Ekonomi\n")) // a page of a section has no foot
                    .allSatisfy(words -> assertThat(words).contains("Utgåva till nämnden"));
        }
    }

    private static XMLSlideShow show(Workspace workspace, String file) throws IOException {
        try (InputStream in = Files.newInputStream(workspace.path(file))) {
            return new XMLSlideShow(in);
        }
    }

    private static String words(List<XSLFShape> shapes) {
        return shapes.stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_same_edition_again_is_the_same_and_nothing_is_written() throws IOException {
        Workspace workspace = sent();
        Map<String, String> before = workspace.hashes("out");
        CommandLine run = edition(workspace, "au");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).startsWith("OK oförändrad: ");
        assertThat(run.out()).isEqualTo(AU + "/figures.json\n" + AU + "/build.json\n");
        assertThat(workspace.hashes("out")).isEqualTo(before);
    }

    @Test
    void an_edition_that_was_sent_is_never_replaced_and_the_way_to_a_correction_is_told() throws IOException {
        Workspace workspace = sent();
        Map<String, String> before = workspace.hashes("out");
        Map<String, String> sent = workspace.hashes(AU);
        workspace.replace(LEDGER, RIGHT, WRONG);
        CommandLine run = edition(workspace, "au");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains(AU, "[edition-frozen]", "figures.json", "--edition rattad --date");
        assertThat(workspace.hashes("out")).isEqualTo(before);
        assertThat(workspace.build("--format", "none").exit()).isZero();
        assertThat(workspace.hashes(AU)).isEqualTo(sent);
    }

    @Test
    void nobody_saves_over_what_was_sent_by_mistake() throws IOException {
        Workspace workspace = sent();
        assertThat(Files.getPosixFilePermissions(workspace.path(AU + "/figures.json")))
                .noneMatch(right -> right.name().endsWith("_WRITE"));
    }

    @Test
    void a_file_that_was_changed_after_it_was_sent_is_told_by_status_and_by_the_next_build() throws IOException {
        Workspace workspace = sent();
        Path figures = workspace.path(AU + "/figures.json");
        assertThat(figures.toFile().setWritable(true)).isTrue();
        Files.writeString(figures, Files.readString(figures) + "\n");
        CommandLine run = edition(workspace, "au");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains(AU + "/figures.json", "[edition-altered]");
        String status = workspace.run("status", "--month", "2024-02").out();
        assertThat(status).contains("minimal.au", "ÄNDRAD sedan:", "figures.json");
        Map<?, ?> json = (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(
                workspace.run("status", "--month", "2024-02", "--json").out()));
        Map<?, ?> edition = (Map<?, ?>) ((List<?>) Objects.requireNonNull(json.get("editions"))).get(0);
        assertThat(edition.get("edition")).isEqualTo("au");
        assertThat(edition.get("altered")).isEqualTo(List.of("figures.json"));
        assertThat(correction(workspace, "rattad").exit()).isEqualTo(5);
    }

    @Test
    void an_edition_whose_report_is_gone_is_still_never_replaced() throws IOException {
        Workspace workspace = sent().delete(AU + "/build.json");
        Map<String, String> before = workspace.hashes(AU);
        assertThat(edition(workspace, "au").exit()).isEqualTo(5);
        assertThat(workspace.hashes(AU)).isEqualTo(before);
    }

    @Test
    void what_an_office_program_lays_beside_an_open_file_is_no_change() throws IOException {
        Workspace workspace = sent().write(AU + "/~$minimal-2024-02-au.pptx", "me");
        assertThat(edition(workspace, "au").exit()).isZero();
        workspace.write(AU + "/minimal-2024-02-au-ny.pptx", "late");
        assertThat(edition(workspace, "au").err()).contains("minimal-2024-02-au-ny.pptx", "[edition-altered]");
    }

    @Test
    void a_correction_tells_its_day_its_reason_and_every_figure_that_it_changes() throws IOException {
        Workspace workspace = sent().replace(LEDGER, RIGHT, WRONG);
        CommandLine run = workspace.build(
                "--edition", "rattad", "--date", "2024-03-20", "--reason", "Fel hyra", "--format", "pptx");
        assertThat(run.exit()).as(run.err()).isZero();
        try (XMLSlideShow show = show(workspace, CORRECTION + "/minimal-2024-02-rattad.pptx")) {
            List<XSLFSlide> slides = show.getSlides();
            assertThat(words(slides.get(0).getShapes())).contains("RÄTTAD 2024-03-20");
            assertThat(words(slides.get(slides.size() - 1).getShapes()))
                    .contains("Ändringar sedan förra utgåvan")
                    .contains("RÄTTAD 2024-03-20 · rättar: Utgåva till arbetsutskottet · Fel hyra");
        }
        Map<?, ?> told = told(workspace, CORRECTION);
        assertThat(told.get("corrects")).isEqualTo("au");
        assertThat(told.get("reason")).isEqualTo("Fel hyra");
        assertThat(((List<?>) Objects.requireNonNull(told.get("changes")))
                        .stream()
                                .map(change ->
                                        ((Map<?, ?>) change).get("before") + "→" + ((Map<?, ?>) change).get("after")))
                .contains("−68,7→−80,9", "12,3→0,0");
    }

    private static Map<?, ?> told(Workspace workspace, String folder) throws IOException {
        Map<?, ?> report = (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(workspace.path(folder + "/build.json")));
        return (Map<?, ?>) Objects.requireNonNull(report.get("edition"));
    }

    @Test
    void corrections_go_on_from_each_other_and_from_what_was_sent_between_them() throws IOException {
        Workspace workspace = sent().replace(LEDGER, RIGHT, WRONG);
        assertThat(correction(workspace, "rattad").exit()).isZero();
        assertThat(edition(workspace, "namnd").exit()).isZero();
        workspace.replace(LEDGER, WRONG, OTHER);
        assertThat(correction(workspace, "rattad-3").err()).contains("[edition-unsent]", "rattad-2");
        assertThat(correction(workspace, "rattad-2").exit()).isZero();
        assertThat(told(workspace, "out/2024-02/minimal.rattad-2").get("corrects"))
                .isEqualTo("namnd");
        workspace.replace(LEDGER, OTHER, RIGHT);
        assertThat(correction(workspace, "rattad-3").exit()).isZero();
        assertThat(told(workspace, "out/2024-02/minimal.rattad-3").get("corrects"))
                .isEqualTo("rattad-2");
    }

    @Test
    void a_correction_again_is_the_same_whatever_was_sent_after_it() throws IOException {
        Workspace workspace = sent().replace(LEDGER, RIGHT, WRONG);
        assertThat(correction(workspace, "rattad").exit()).isZero();
        assertThat(edition(workspace, "namnd").exit()).isZero();
        CommandLine run = correction(workspace, "rattad");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).startsWith("OK oförändrad: ");
    }

    @Test
    void a_correction_that_has_no_place_for_its_reason_is_not_sent() throws IOException {
        Workspace workspace = sent("--pack", "kort").replace(LEDGER, RIGHT, WRONG);
        CommandLine run = correction(workspace, "rattad", "--pack", "kort");
        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("[correction-unplaced]");
        assertThat(workspace.path("out/2024-02/minimal-kort.rattad")).doesNotExist();
    }

    @Test
    void a_correction_of_nothing_is_refused() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        CommandLine run = correction(workspace, "rattad");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("[edition-unsent]");
        edition(workspace, "namnd");
        run = correction(workspace, "rattad");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("[edition-same]");
        assertThat(workspace.path(CORRECTION)).doesNotExist();
    }

    @Test
    void a_corrected_word_is_a_correction_and_its_slide_is_named() throws IOException {
        Workspace workspace = sent().replace("data/kommentarer/2024-02/resultat.md", "Snöröjningen", "Sandningen");
        CommandLine run = workspace.build(
                "--edition", "rattad", "--date", "2024-03-20", "--reason", "Fel väglag", "--format", "pptx");
        assertThat(run.exit()).as(run.err()).isZero();
        try (XMLSlideShow show = show(workspace, CORRECTION + "/minimal-2024-02-rattad.pptx")) {
            String page = show.getSlides()
                    .get(show.getSlides().size() - 1)
                    .getXmlObject()
                    .xmlText();
            assertThat(page).contains("Resultat mot budget", "ändrad text");
        }
        assertThat(told(workspace, CORRECTION).get("changes")).isEqualTo(List.of());
    }

    @Test
    void neither_the_build_before_nor_a_preview_is_taken_for_an_edition() throws IOException {
        Workspace workspace = sent().write("out/2024-02/minimal.preview/1.png", "")
                .write("out/2024-02/minimal.previous/build.json", "{}");
        assertThat(workspace.run("status", "--month", "2024-02").out())
                .contains("minimal.au")
                .doesNotContain("minimal.pre");
        assertThat(edition(workspace, "preview").exit()).isEqualTo(2);
    }

    @Test
    void neither_a_build_that_was_cut_off_nor_a_copy_of_a_pack_is_taken_for_an_edition() throws IOException {
        Workspace workspace = sent();
        workspace.build("--format", "none");
        workspace
                .write("out/2024-02/.minimal.new/figures.json", "{}")
                .write("out/2024-02/.minimal.au.old/figures.json", "{}")
                .write("out/2024-02/minimal.backup/build.json", workspace.text("out/2024-02/minimal/build.json"));
        assertThat(workspace.run("status", "--month", "2024-02").out())
                .contains("minimal.au")
                .doesNotContain(".minimal", "minimal.backup");
    }

    @Test
    void each_pack_is_sent_on_its_own() throws IOException {
        Workspace workspace = sent();
        assertThat(edition(workspace, "au", "--pack", "kort").exit()).isZero();
        assertThat(workspace.hashes("out/2024-02/minimal-kort.au")).isNotEmpty();
    }

    @Test
    void a_board_may_call_its_editions_otherwise_and_have_more_of_them() throws IOException {
        Workspace workspace = Workspace.invented(directory)
                .replace(
                        "templates/minimal/template.yaml",
                        "continued:",
                        "editions: {au: {mark: \"Till beredningen {{month}}\"}, kommun: {mark: Till kommunerna}}\ncontinued:");
        assertThat(workspace.run("list", "editions").out())
                .contains("Till beredningen", "kommun", "Utgåva till nämnden", "RÄTTAD {{edition.date}}");
        assertThat(edition(workspace, "kommun").exit()).isZero();
        assertThat(edition(workspace, "au").exit()).isZero();
        assertThat(told(workspace, AU).get("mark")).isEqualTo("Till beredningen februari 2024");
    }

    @Test
    void figures_that_may_still_change_are_marked_where_the_committee_reads_them() throws IOException {
        Workspace workspace = Workspace.sample(directory)
                .replace(
                        "templates/hsn/template.yaml",
                        "    - subheading: Produktion\n",
                        "    - subheading: \"Produktion {{produktion-jamforelse/Viktad vårdtjänst/forandring_procent | pct1+}}\"\n");
        CommandLine run = workspace.run(
                "build", "--month", "2024-11", "--pack", "kort", "--edition", "au", "--format", "pptx,docx");
        assertThat(run.exit()).as(run.err()).isZero();
        try (XMLSlideShow show = show(workspace, "out/2024-11/hsn-kort.au/hsn-2024-11-kort-au.pptx")) {
            List<String> marked = show.getSlides().stream()
                    .map(slide -> String.valueOf(slide.getTitle()))
                    .filter(title -> title.startsWith("PRELIMINÄR · "))
                    .toList();
            assertThat(marked).hasSize(1).first().asString().contains("Produktion ack oktober 2024");
        }
        assertThat(DocxText.read(workspace.path("out/2024-11/hsn-kort.au/hsn-2024-11-au-manadsrapport.docx"))
                        .paragraphs())
                .anyMatch(text -> text.startsWith("PRELIMINÄR · Tabell"))
                .anyMatch(text -> text.startsWith("PRELIMINÄR · Produktion "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --edition au --draft                              | ett utkast skickas inte
            --edition nmand                                   | mallen har ingen utgåva "nmand" (menade du "namnd"?); det finns: au, namnd, rattad
            --edition ../au                                   | "../au" kan inte vara en utgåva
            --edition rattad                                  | en rättelse bär dag och skäl
            --edition rattad --date 2024-03-20                | en rättelse bär dag och skäl
            --edition au --date 2024-03-20                    | --date och --reason hör till en rättad utgåva, inte till au
            --reason Fel                                      | --date och --reason hör till en rättad utgåva: --edition rattad
            --edition rattad --date 2024-03-20 --reason F --format docx,xlsx | skäl och ändringar i rattad står på en sida
            --edition rattad --date 20/3 --reason Fel         | "20/3" är ingen dag
            --edition rattad --date 2024-03-20 --reason F --since out | rattad visar ändringarna sedan utgåvan som den rättar
            """)
    void what_cannot_be_an_edition_is_told_before_anything_is_built(String options, String said) throws IOException {
        Workspace workspace = Workspace.invented(directory);
        CommandLine run = workspace.build(options.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("hsnreport: " + said);
        assertThat(workspace.hashes("out").keySet()).allMatch(file -> file.endsWith(".lock"));
    }
}
