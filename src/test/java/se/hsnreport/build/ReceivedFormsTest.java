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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.SentForms;
import se.hsnreport.testing.WordForm;
import se.hsnreport.testing.Workspace;

/** Forms come back from people and programs in many states: what can be read is, and all else is told of. */
class ReceivedFormsTest extends TakenForms {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path asked;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static Workspace sent;

    @BeforeAll
    static void ask() throws IOException {
        sent = Workspace.invented(asked);
        assertThat(new SentForms(sent).run().exit()).isZero();
    }

    @Override
    Workspace sent() {
        return sent;
    }

    @Test
    void what_was_received_and_is_no_form_is_told_of() throws IOException {
        forms.form().answer(ANSWER, SAID);
        Path received = Files.createDirectories(workspace.path("svar"));
        Files.copy(workspace.path(SentForms.FORM), received.resolve("SVAR.DOCX"));
        for (String name : List.of("svar.doc", "svar.pdf", "~$svar.docx", ".svar.docx", "senare/svar.docx")) {
            workspace.write("svar/" + name, "x");
        }
        CommandLine run = forms.run("--read", received.toString());
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
        CommandLine run = forms.run("--read", workspace.path("svar").toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("svar: ", "[form-folder]");
    }

    @Test
    void a_form_that_nobody_may_open_is_told_of_like_any_bad_one() throws IOException {
        Files.setPosixFilePermissions(workspace.path(SentForms.FORM), PosixFilePermissions.fromString("-w-------"));
        assumeThat(Files.isReadable(workspace.path(SentForms.FORM)))
                .as("nobody forbids root to read")
                .isFalse();
        CommandLine run = forms.read();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("[form-unreadable]", SentForms.FORM);
    }

    @Test
    void an_answer_is_read_even_where_a_program_still_takes_it_for_the_hint() throws IOException {
        forms.form().edit(xml -> xml.replace(">Skriv här<", ">" + SAID + "<"));
        assertThat(forms.read().exit()).isZero();
        assertThat(workspace.text(TEXT)).isEqualTo(SAID + "\n");
    }

    @Test
    void what_is_no_text_in_an_answer_is_told_of_as_it_cannot_come_along() throws IOException {
        forms.form()
                .answer(ANSWER, SAID)
                .replace(
                        "<w:proofErr w:type=\"spellEnd\"/>",
                        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>");
        CommandLine run = forms.read();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("[form-wordless]", "\"Vad har hänt?\"", SentForms.FORM);
    }

    @Test
    void a_program_that_drops_tags_and_hints_does_not_lose_the_answers() throws IOException {
        forms.form()
                .answer(ANSWER, SAID)
                .edit(xml -> xml.replaceAll("<w:tag w:val=\"[^\"]*\"/>|<w:showingPlcHdr/>|<w:lock [^>]*/>", "")
                        .replaceAll("<w:alias w:val=\"Läge\"/>", "<w:alias w:val=\"\"/>"));
        CommandLine run = forms.read();
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
        forms.form().answer(ANSWER, SAID);
        new WordForm(workspace.path(SentForms.FOLDER + "minimal-2024-02-kommentar-VA.docx"))
                .answer("hsnreport.svar.ord-VA", "Allt väl.");
        bad.make(forms.form());
        Map<String, String> before = workspace.hashes("data");
        CommandLine run = forms.run("--read", workspace.path(SentForms.FOLDER).toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("[" + bad.code + "]", "kommentar-GP.docx")
                .doesNotContain("Exception", "java");
        assertThat(workspace.hashes("data")).isEqualTo(before);
    }
}
