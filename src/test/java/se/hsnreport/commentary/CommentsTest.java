package se.hsnreport.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;

/** What the controller writes reaches the slide: no word of it is lost. */
class CommentsTest {
    private static final Month FEBRUARY = new Month(2024, 2);

    private final Findings findings = new Findings();

    @TempDir
    Path data;

    /** Remarks as style: text, bold and italic as Markdown writes them. */
    private static List<String> parsed(String markdown) {
        return Markdown.parse(markdown, "k.md").stream()
                .map(remark -> remark.style() + ": "
                        + remark.spans().stream().map(CommentsTest::marked).collect(Collectors.joining()))
                .toList();
    }

    private static String marked(Remark.Span span) {
        String bold = span.bold() ? "**" : "";
        String italic = span.italic() ? "_" : "";
        return bold + italic + span.text() + italic + bold;
    }

    @Test
    void paragraphs_headings_and_lists_of_two_levels_keep_their_kind() {
        assertThat(parsed("# Läget\n\nText på\ntvå rader.\n\n- ett\n  - under ett\n- två\n"))
                .containsExactly(
                        "LEAD: Läget",
                        "BODY: Text på två rader.",
                        "BULLET: ett",
                        "SUB_BULLET: under ett",
                        "BULLET: två");
    }

    @Test
    void bold_and_italic_are_kept_within_each_other() {
        assertThat(parsed("Det **är _mycket_ dyrt**."))
                .containsExactly("BODY: Det " + "**är **" + "**_mycket_**" + "** dyrt**" + ".");
    }

    @Test
    void numbered_lists_keep_their_numbers() {
        assertThat(parsed("3. tre\n4. fyra\n")).containsExactly("BULLET: 3. tre", "BULLET: 4. fyra");
    }

    @Test
    void what_markdown_takes_for_code_or_markup_is_words_to_a_board() {
        assertThat(parsed("Se `konto 4010` här.")).containsExactly("BODY: Se konto 4010 här.");
        assertThat(parsed("    Indraget av misstag")).containsExactly("BODY: Indraget av misstag");
        assertThat(parsed("```\nrad ett\nrad två\n```")).containsExactly("BODY: rad ett", "BODY: rad två");
        assertThat(parsed("<p>Klistrat</p>")).containsExactly("BODY: <p>Klistrat</p>");
        assertThat(parsed("Mer <b>fet</b>")).containsExactly("BODY: Mer <b>fet</b>");
    }

    @Test
    void notes_to_oneself_are_not_shown() {
        assertThat(parsed("<!-- fråga Anna -->\n\nKlart <!-- nästan -->")).containsExactly("BODY: Klart ");
    }

    @Test
    void a_reference_is_one_piece_whatever_stands_in_its_label() {
        assertThat(parsed(
                        "{{Köp av verksamhet o tjänster/avvikelse_ack | mkr0}} och {{IT/MT poster/ack_utfall | mkr0}}"))
                .containsExactly("BODY: {{Köp av verksamhet o tjänster/avvikelse_ack | mkr0}}"
                        + " och {{IT/MT poster/ack_utfall | mkr0}}");
    }

    @Test
    void a_remark_knows_its_line() {
        assertThat(Markdown.parse("Ett.\n\nTvå.\n", "k.md"))
                .extracting(remark -> remark.place().toString())
                .containsExactly("k.md:1", "k.md:3");
    }

    @Test
    void comments_belong_to_their_month_and_slide() throws IOException {
        write("kommentarer/2024-02/prognos.md", "Nu.".getBytes(StandardCharsets.UTF_8));
        write("kommentarer/2024-01/prognos.md", "Då.".getBytes(StandardCharsets.UTF_8));
        write("kommentarer/2024-02/anteckning.txt", "Ej.".getBytes(StandardCharsets.UTF_8));
        Comments comments = Comments.read(data, FEBRUARY, findings);
        assertThat(comments.bySlide()).containsOnlyKeys("prognos");
        assertThat(comments.of("prognos")).singleElement().satisfies(remark -> {
            assertThat(remark.style()).isEqualTo(Style.BODY);
            assertThat(remark.spans().get(0).text()).isEqualTo("Nu.");
        });
        assertThat(comments.of("r12")).isEmpty();
    }

    @Test
    void a_board_besides_the_first_has_its_comments_in_a_folder_of_its_own() throws IOException {
        write("kommentarer/2024-02/prognos.md", "Den första.".getBytes(StandardCharsets.UTF_8));
        write("kommentarer/2024-02/rs/prognos.md", "Den andra.".getBytes(StandardCharsets.UTF_8));
        for (String board : List.of("hsn", "rs")) {
            String folder = Comments.folder(board, List.of("hsn", "rs"));
            Comments comments = Comments.read(data, folder, FEBRUARY, findings);
            assertThat(comments.of("prognos"))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.spans().get(0).text())
                            .isEqualTo(board.equals("hsn") ? "Den första." : "Den andra."));
            assertThat(comments.place("prognos", FEBRUARY).toString())
                    .isEqualTo("kommentarer/2024-02/" + (board.equals("hsn") ? "" : "rs/") + "prognos.md");
        }
    }

    @Test
    void a_folder_of_comments_that_is_no_boards_is_told_of() throws IOException {
        write("kommentarer/2024-02/rs/prognos.md", "Hit.".getBytes(StandardCharsets.UTF_8));
        write("kommentarer/2024-02/sr/prognos.md", "Inte hit.".getBytes(StandardCharsets.UTF_8));
        Comments.tellStrayFolders(data, FEBRUARY, List.of("hsn", "rs"), findings);
        assertThat(findings.sorted())
                .extracting(finding -> finding.place().toString())
                .containsExactly("kommentarer/2024-02/sr");
    }

    @Test
    void a_month_without_comments_is_no_fault() {
        assertThat(Comments.read(data, FEBRUARY, findings).bySlide()).isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_comment_in_another_encoding_is_told_and_not_shown_with_wrong_letters() throws IOException {
        write("kommentarer/2024-02/prognos.md", "Å".getBytes(StandardCharsets.ISO_8859_1));
        Comments.read(data, FEBRUARY, findings);
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.ENCODING_WRONG);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(data.resolve(name).getParent());
        Files.write(data.resolve(name), bytes);
    }
}
