package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.testing.WordForm;
import se.hsnreport.testing.Workspace;

/** Forms come back from Word as people and programs leave them; what they say reaches the slide, and nothing else does. */
class FormsTest {
    private static final String FORMS = "out/2024-02/minimal-kommentarer/";
    private static final String FORM = FORMS + "minimal-2024-02-kommentar-GP.docx";
    private static final String TEMPLATE = "templates/minimal/template.yaml";
    private static final String TEXT = "data/kommentarer/2024-02/ord-GP.md";
    private static final String REGISTER = "data/kommentarer/2024-02/formular.yaml";
    private static final String ANSWER = "hsnreport.svar.ord-GP";
    private static final String STATUS = "hsnreport.status";
    private static final String SAID = "Vintern blev lång och gatorna hala.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path asked;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static Workspace sent;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Workspace workspace;

    @BeforeAll
    static void ask() throws IOException {
        sent = Workspace.invented(asked);
        sent.write("data/kommentarer/2024-01/ord-GP.md", "Mycket snö: {{Resultat/ack_utfall | tkr0}} tkr.\n");
        assertThat(forms(sent).exit()).isZero();
    }

    @BeforeEach
    void take_what_was_sent() throws IOException {
        workspace = Workspace.like(sent, directory);
    }

    private static CommandLine forms(Workspace workspace, String... more) {
        return workspace.run(Stream.concat(Stream.of("kommentarer", "--month", "2024-02"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private CommandLine read(String... more) {
        return forms(
                workspace,
                Stream.concat(Stream.of("--read", workspace.path(FORM).toString()), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private WordForm form() {
        return new WordForm(workspace.path(FORM));
    }

    @Test
    void a_form_shows_the_areas_own_figures_and_what_it_said_last() throws IOException {
        String text = String.join("\n", DocxText.read(workspace.path(FORM)).paragraphs());
        assertThat(text)
                .contains("Gator och parker om februari 2024", "GATA Gator", "PARK Parker")
                .contains("Ni skrev om januari 2024", "Mycket snö: … tkr.")
                .doesNotContain("Vatten och avlopp", "Reningsverk", "{{");
        assertThat(forms(workspace).exit()).isZero();
        assertThat(workspace.hashes(FORMS)).isEqualTo(sent.hashes(FORMS)).hasSize(3);
    }

    @Test
    void an_area_whose_code_is_a_number_gets_no_row_of_another_that_shows_that_number() throws IOException {
        workspace.replace("data/units.csv", ",VA,Vatten", ",12,Vatten");
        workspace.replace(TEMPLATE, "{key: alla, head: Alla, style: tkr1", "{key: alla, head: Alla, style: tkr0");
        assertThat(forms(workspace).exit()).isZero();
        assertThat(DocxText.read(workspace.path(FORMS + "minimal-2024-02-kommentar-12.docx"))
                        .paragraphs())
                .contains("12 Vatten och avlopp")
                .doesNotContain("R Renhållning");
    }

    @Test
    void what_is_written_on_it_stands_on_the_areas_slide() throws IOException {
        form().answer(ANSWER, SAID, "- halka", "- snö").answer("hsnreport.roll", "Gatuchef");
        CommandLine run = read();
        assertThat(run.err()).endsWith("OK 1 filer skrivna, 0 iakttagelser\n");
        assertThat(run.out()).contains(TEXT + "\n").containsPattern("GP Gator och parker +inlämnad");
        assertThat(workspace.text(TEXT)).isEqualTo(SAID + "\n\n- halka\n- snö\n");
        assertThat(workspace.text(REGISTER)).contains("roll: \"Gatuchef\"", "status: inlamnad", "status: saknas");
        CommandLine built = workspace.build("--format", "none");
        assertThat(built.exit()).isZero();
        assertThat(workspace.text("out/2024-02/minimal/figures.json"))
                .contains("\"ord-GP\"", SAID)
                .doesNotContain("\"ord-VA\"");
    }

    @Test
    void a_number_on_a_form_is_held_to_the_figures_like_any_other() throws IOException {
        form().answer(ANSWER, "Gator och parker gick 987,6 tkr bättre än budget.");
        assertThat(read().exit()).isZero();
        assertThat(workspace.build("--format", "none", "--strict").err()).contains("kommentarer/2024-02/ord-GP.md:1");
    }

    @Test
    void status_tells_who_has_answered_who_is_approved_and_what_was_changed_by_hand() throws IOException {
        form().answer(ANSWER, SAID).answer(STATUS, "Läst och godkänd");
        assertThat(read().exit()).isZero();
        CommandLine status = workspace.run("status", "--month", "2024-02", "--today", "2024-03-01");
        assertThat(status.out())
                .containsPattern("GP Gator och parker +godkänd\n")
                .containsPattern("VA Vatten och avlopp +saknas\n");
        workspace.write(TEXT, "Något annat.\n");
        assertThat(forms(workspace, "--list", "--json").out())
                .contains(
                        "\"area\": \"GP\", \"name\": \"GP Gator och parker\", \"status\": \"godkand\", \"changed\": true")
                .contains("\"status\": \"forms\"");
    }

    @Test
    void words_that_mean_something_to_markdown_stay_words() throws IOException {
        form().answer(ANSWER, "# 1 * _x_ {{Resultat/ack_utfall | tkr0}} <b>", "1. Först");
        assertThat(read().exit()).isZero();
        assertThat(workspace.build("--format", "none").exit()).isZero();
        assertThat(workspace.text("out/2024-02/minimal/figures.json"))
                .contains("# 1 * _x_ { {Resultat/ack_utfall | tkr0} } <b>", "1. Först");
    }

    @Test
    void a_text_changed_by_hand_is_only_written_over_when_that_is_asked_for() throws IOException {
        form().answer(ANSWER, SAID);
        assertThat(read().exit()).isZero();
        form().answer(ANSWER, "Ny text från området.");
        assertThat(read().exit()).as("as it was read: nobody's work is lost").isZero();
        workspace.write(TEXT, "Controllerns text.\n");
        CommandLine refused = read();
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("[form-text-changed]", "--replace");
        assertThat(workspace.text(TEXT)).isEqualTo("Controllerns text.\n");
        assertThat(read("--replace").exit()).isZero();
        assertThat(workspace.text(TEXT)).isEqualTo("Ny text från området.\n");
    }

    @Test
    void figures_that_have_changed_since_are_told_of() throws IOException {
        form().answer(ANSWER, SAID);
        workspace.replace(
                "data/ledger/actuals-2024.csv", "2024M02;40100;GATA;utfall;-", "2024M02;40100;GATA;utfall;-9");
        CommandLine run = read();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("[form-outdated]", "GP Gator och parker");
    }

    @Test
    void a_form_that_is_filled_in_is_not_written_over_and_one_without_answers_says_so() throws IOException {
        assertThat(read().err()).contains("[form-unanswered]", "Vad har hänt?");
        assertThat(workspace.path(TEXT)).doesNotExist();
        form().answer(ANSWER, SAID);
        Map<String, String> before = workspace.hashes(FORMS);
        assertThat(forms(workspace).err()).contains("[form-filled]", FORM);
        assertThat(workspace.hashes(FORMS)).isEqualTo(before);
        assertThat(forms(workspace, "--replace").exit()).isZero();
        assertThat(workspace.hashes(FORMS)).isEqualTo(sent.hashes(FORMS));
    }

    @Test
    void whoever_asks_for_a_list_and_for_reading_is_told_that_only_one_is_done() throws IOException {
        form().answer(ANSWER, SAID);
        CommandLine run = read("--list");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("ange --list eller --read");
        assertThat(workspace.path(TEXT)).doesNotExist();
    }

    @Test
    void words_beside_the_fields_are_not_written_over_either() throws IOException {
        Bad.WRITTEN_BESIDE.make(form());
        Map<String, String> before = workspace.hashes(FORMS);
        assertThat(forms(workspace).err()).contains("[form-filled]", FORM);
        assertThat(workspace.hashes(FORMS)).isEqualTo(before);
    }

    @Test
    void what_was_received_and_is_no_form_is_told_of() throws IOException {
        form().answer(ANSWER, SAID);
        Path received = Files.createDirectories(workspace.path("svar"));
        Files.copy(workspace.path(FORM), received.resolve("SVAR.DOCX"));
        for (String name : List.of("svar.doc", "svar.pdf", "~$svar.docx", ".svar.docx", "senare/svar.docx")) {
            workspace.write("svar/" + name, "x");
        }
        CommandLine run = forms(workspace, "--read", received.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(workspace.text(TEXT)).isEqualTo(SAID + "\n");
        assertThat(run.err().lines().filter(line -> line.contains("[form-skipped]")))
                .satisfiesExactly(
                        senare -> assertThat(senare).startsWith("svar/senare:"),
                        doc -> assertThat(doc).startsWith("svar/svar.doc:"),
                        pdf -> assertThat(pdf).startsWith("svar/svar.pdf:"));
    }

    @Test
    void a_folder_without_any_form_is_the_wrong_one() throws IOException {
        Files.createDirectories(workspace.path("svar"));
        CommandLine run = forms(workspace, "--read", workspace.path("svar").toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("svar: ", "[form-folder]");
    }

    @Test
    void a_form_that_nobody_may_open_is_told_of_like_any_bad_one() throws IOException {
        Files.setPosixFilePermissions(workspace.path(FORM), PosixFilePermissions.fromString("-w-------"));
        assumeThat(Files.isReadable(workspace.path(FORM)))
                .as("nobody forbids root to read")
                .isFalse();
        CommandLine run = read();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("[form-unreadable]", FORM);
    }

    @Test
    void an_answer_is_read_even_where_a_program_still_takes_it_for_the_hint() throws IOException {
        form().edit(xml -> xml.replace(">Skriv här<", ">" + SAID + "<"));
        assertThat(read().exit()).isZero();
        assertThat(workspace.text(TEXT)).isEqualTo(SAID + "\n");
    }

    @Test
    void what_is_no_text_in_an_answer_is_told_of_as_it_cannot_come_along() throws IOException {
        form().answer(ANSWER, SAID)
                .replace(
                        "<w:proofErr w:type=\"spellEnd\"/>",
                        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>");
        CommandLine run = read();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("[form-wordless]", "\"Vad har hänt?\"", FORM);
    }

    @Test
    void a_program_that_drops_tags_and_hints_does_not_lose_the_answers() throws IOException {
        form().answer(ANSWER, SAID)
                .edit(xml -> xml.replaceAll("<w:tag w:val=\"[^\"]*\"/>|<w:showingPlcHdr/>|<w:lock [^>]*/>", "")
                        .replaceAll("<w:alias w:val=\"Läge\"/>", "<w:alias w:val=\"\"/>"));
        CommandLine run = read();
        assertThat(run.err()).endsWith("OK 1 filer skrivna, 0 iakttagelser\n");
        assertThat(workspace.text(TEXT)).isEqualTo(SAID + "\n");
        assertThat(workspace.text(REGISTER)).doesNotContain("Skriv här");
    }

    /** Ways in which a form comes back bad. */
    enum Bad {
        NO_DOCUMENT("form-unreadable"),
        TRUNCATED("form-unreadable"),
        BOMB("form-unreadable"),
        BROKEN("form-unreadable"),
        PASSWORD("form-protected"),
        ANOTHER_DOCUMENT("form-unknown"),
        ANOTHER_MONTH("form-other"),
        ANOTHER_AREA("form-other"),
        FIGURE_CHANGED("form-altered"),
        QUESTION_CHANGED("form-altered"),
        WRITTEN_BESIDE("form-altered"),
        OWN_STATUS("form-altered"),
        UNSEEN_SIGN("character-invalid"),
        TWICE("form-duplicate");

        private final String code;

        Bad(String code) {
            this.code = code;
        }

        void make(WordForm form) throws IOException {
            byte[] bytes = Files.readAllBytes(form.file());
            switch (this) {
                case NO_DOCUMENT -> Files.writeString(form.file(), "Hej");
                case TRUNCATED -> Files.write(form.file(), Arrays.copyOf(bytes, bytes.length / 3));
                case BOMB -> Files.write(form.file(), bomb(form.file()));
                case BROKEN -> form.edit(xml -> xml.substring(0, xml.length() / 2));
                case PASSWORD -> Files.write(form.file(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
                case ANOTHER_DOCUMENT -> form.replace("hsnreport minimal", "något annat");
                case ANOTHER_MONTH -> form.replace("hsnreport minimal 2024-02", "hsnreport minimal 2024-01");
                case ANOTHER_AREA -> form.replace("hsnreport minimal 2024-02 GP", "hsnreport minimal 2024-02 XX");
                case FIGURE_CHANGED -> form.edit(xml -> xml.replaceFirst("\u2212(\\d)", "$1"));
                case QUESTION_CHANGED -> form.replace("<w:t xml:space=\"preserve\">Vad har hänt?", "<w:t>Vad är bra?");
                case WRITTEN_BESIDE ->
                    form.replace("<w:sectPr>", "<w:p><w:r><w:t>Vid sidan</w:t></w:r></w:p><w:sectPr>");
                case OWN_STATUS -> form.answer(STATUS, "Kanske");
                case UNSEEN_SIGN -> form.answer(ANSWER, "Bra\u202E text");
                case TWICE -> Files.copy(form.file(), form.file().resolveSibling("kopia.docx"));
            }
        }

        private static byte[] bomb(Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] zeros = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 40; i++) {
                    zip.write(zeros);
                }
            }
            return Files.readAllBytes(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_form_is_told_of_with_its_file_and_nothing_is_written(Bad bad) throws IOException {
        form().answer(ANSWER, SAID);
        new WordForm(workspace.path(FORMS + "minimal-2024-02-kommentar-VA.docx"))
                .answer("hsnreport.svar.ord-VA", "Allt väl.");
        bad.make(form());
        Map<String, String> before = workspace.hashes("data");
        CommandLine run = forms(workspace, "--read", workspace.path(FORMS).toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("[" + bad.code + "]", "kommentar-GP.docx")
                .doesNotContain("Exception", "java");
        assertThat(workspace.hashes("data")).isEqualTo(before);
    }
}
