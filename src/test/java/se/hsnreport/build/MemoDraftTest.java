package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.testing.Workspace;

/** The secretary gets a memo whose figures are the pack's, and whose list of files can be held against the files. */
class MemoDraftTest {
    private static final String MEMO = "out/2024-02/minimal-2024-02-tjansteskrivelse.docx";
    private static final String TEMPLATE = "templates/minimal/template.yaml";

    private static final String SLIDES = "\nslides:\n";
    private static final String DESCRIBED = """
            memo:
              title: "Ekonomirapport {{month}}"
              below: ["Tjänsteskrivelse", "{{edition}}"]
              running: "{{board}}, {{region}}"
              page: "Sida {{page}} ({{pages}})"
              facts:
                - {label: Diarienummer, text: "{{diary}}"}
                - {label: Handläggare, text: Ekonom}
              parts:
                - heading: Förslag till beslut
                - text: ["{{board}} godkänner ekonomirapporten för {{month}}; avvikelsen mot budget är {{Resultat/avvikelse_ack | tkr1}} tkr."]
                  about: resultat
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workspace workspace;

    @BeforeEach
    void an_invented_board() throws IOException {
        workspace = Workspace.invented(directory).replace(TEMPLATE, SLIDES, "\n" + DESCRIBED + SLIDES);
    }

    private CommandLine draft(String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("tjansteskrivelse", "--month", "2024-02"));
        args.addAll(List.of(more));
        return workspace.run(args.toArray(String[]::new));
    }

    private void built(String... more) {
        CommandLine run = workspace.build(more);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private void refused(CommandLine run, int exit, String code) {
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.err()).contains("[" + code + "]");
        assertThat(drafts()).isEmpty();
    }

    private List<String> drafts() {
        try {
            return workspace.hashes("out").keySet().stream()
                    .filter(file -> file.endsWith("-tjansteskrivelse.docx"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> paragraphs() throws IOException {
        return DocxText.read(workspace.path(MEMO)).paragraphs();
    }

    @Test
    void it_proposes_a_decision_with_the_packs_own_figure_and_lists_its_files_with_extent_and_hash()
            throws IOException {
        built();
        CommandLine run = draft("--diary", "TN 12-2024");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(MEMO + "\n");
        Map<String, String> hashes = workspace.hashes("out/2024-02/minimal");
        try (InputStream in = Files.newInputStream(workspace.path(MEMO));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .contains("Diarienummer: TN 12-2024", "Handläggare: Ekonom", "Tjänsteskrivelse")
                    .contains("Tekniska nämnden godkänner ekonomirapporten för februari 2024; avvikelsen mot budget är"
                            + " −68,7\u00a0tkr.");
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(paragraph -> paragraph.getText()))
                    .containsExactly("Förslag till beslut", "Bilagor");
            XWPFTable files = document.getTables().get(0);
            assertThat(files.getRow(0).isRepeatHeader()).isTrue();
            assertThat(files.getRow(2).getCell(0).getText()).isEqualTo("Bilaga 2");
            assertThat(files.getRow(2).getCell(1).getText()).isEqualTo("minimal-2024-02.pdf");
            assertThat(files.getRow(2).getCell(2).getText()).isEqualTo("9 sidor");
            assertThat(files.getRow(2).getCell(3).getText().replace(" ", ""))
                    .isEqualTo(hashes.get("minimal-2024-02.pdf"));
            assertThat(files.getNumberOfRows())
                    .as("head, and all but what is for programs")
                    .isEqualTo(4);
        }
    }

    @Test
    void what_is_not_known_is_a_field_to_fill_in() throws IOException {
        built("--format", "none");
        draft();
        assertThat(DocxText.read(workspace.path(MEMO)).controls())
                .containsEntry("fact-1", List.of("Diarienummer: [fylls i]"));
    }

    @Test
    void a_sentence_with_what_is_not_known_has_a_blank_there_and_is_not_lost() throws IOException {
        workspace.replace(
                TEMPLATE, "    - heading: Förslag till beslut", "    - text: \"Ärende {{diary}} den {{date}}.\"");
        built("--format", "none");
        draft("--diary", "TN 12-2024");
        assertThat(paragraphs()).contains("Ärende TN 12-2024 den [fylls i].");
    }

    @Test
    void a_decision_whose_figure_is_missing_is_not_left_out_in_silence() throws IOException {
        workspace.replace(
                TEMPLATE,
                "är {{Resultat/avvikelse_ack | tkr1}} tkr.\"]",
                "är {{enheter-R/REN Renhållning/Kapital | tkr1}} tkr.\"]");
        built("--format", "none");
        CommandLine run = draft();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("[memo-sentence-left-out]", "enheter-R/REN Renhållning/Kapital");
    }

    @Test
    void a_part_of_two_kinds_is_refused_and_the_second_is_not_lost() throws IOException {
        workspace.replace(TEMPLATE, "Förslag till beslut\n    - text:", "Förslag till beslut\n      text:");
        refused(draft(), 3, "key-unknown");
    }

    @Test
    void a_file_of_one_page_has_one_page_and_not_one_pages() throws IOException {
        workspace.replace(TEMPLATE, "kort: [framsida, resultat]", "kort: [resultat]");
        built("--pack", "kort", "--format", "pptx,pdf");
        CommandLine run = draft("--pack", "kort");
        assertThat(DocxText.read(workspace.path(run.out().strip())).paragraphs())
                .contains("1 bild", "1 sida");
    }

    @Test
    void a_memo_with_nothing_to_attach_says_so() {
        built("--format", "none");
        assertThat(draft().err()).contains("[memo-bare]");
    }

    @Test
    void a_memo_on_an_edition_lists_the_files_that_were_sent() throws IOException {
        built("--edition", "namnd", "--format", "xlsx");
        CommandLine run = draft("--edition", "namnd");
        assertThat(run.out()).isEqualTo("out/2024-02/minimal-2024-02-namnd-tjansteskrivelse.docx\n");
        assertThat(DocxText.read(workspace.path(run.out().strip())).paragraphs())
                .contains("Utgåva till nämnden", "minimal-2024-02-namnd-underlag.xlsx");
        assertThat(workspace.run("status", "--month", "2024-02").out()).contains("fryst utgåva\n");
    }

    @Test
    void what_the_secretary_has_written_in_it_is_never_lost() throws IOException {
        built("--format", "none");
        draft();
        assertThat(draft().exit()).as("the same again").isZero();
        Files.writeString(workspace.path(MEMO), "finished");
        CommandLine run = draft();
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains(MEMO, "[memo-there]");
        assertThat(workspace.text(MEMO)).isEqualTo("finished");
        assertThat(workspace.hashes("out/2024-02").keySet()).noneMatch(file -> file.endsWith(".new"));
    }

    @Test
    void without_a_pack_there_is_nothing_to_write_about() {
        CommandLine run = draft("--edition", "au");
        refused(run, 3, "memo-unbuilt");
        assertThat(run.err()).contains("hsnreport build --month 2024-02 --edition au");
    }

    @Test
    void a_draft_is_not_laid_before_a_board() {
        built("--format", "none", "--draft");
        refused(draft(), 4, "memo-draft");
    }

    @Test
    void a_pack_that_the_data_have_left_behind_is_not_laid_before_a_board() throws IOException {
        built("--format", "none");
        workspace.replace(
                "data/ledger/actuals-2024.csv", "2024M02;31000;REN;utfall;262,25;", "2024M02;31000;REN;utfall;250;");
        refused(draft(), 4, "memo-stale");
    }

    @Test
    void a_pack_that_somebody_has_changed_is_not_laid_before_a_board() throws IOException {
        built("--format", "xlsx");
        Path file = workspace.path("out/2024-02/minimal/minimal-2024-02-underlag.xlsx");
        Files.write(file, new byte[] {1});
        refused(draft(), 4, "pack-altered");
    }

    @Test
    void a_wrong_number_typed_into_it_stops_it_and_only_it() throws IOException {
        workspace.replace(TEMPLATE, "är {{Resultat/avvikelse_ack | tkr1}} tkr.\"]", "är −69,7 tkr.\"]");
        built("--format", "none");
        CommandLine run = draft();
        refused(run, 4, "report-unmatched");
        assertThat(run.err())
                .contains(TEMPLATE + ":", "69,7")
                .endsWith("ingen tjänsteskrivelse skrevs; iakttagelser: 1\n");
    }

    @Test
    void a_board_without_a_memo_is_told_where_to_describe_one() throws IOException {
        workspace.replace(TEMPLATE, DESCRIBED, "");
        built("--format", "none");
        refused(draft(), 3, "memo-missing");
    }
}
