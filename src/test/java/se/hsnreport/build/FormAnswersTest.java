package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.SentForms;
import se.hsnreport.testing.Workspace;

/** What an area has answered stands on its slides until it says something else: no longer, and no shorter. */
class FormAnswersTest extends TakenForms {
    private static final String TEMPLATE = "templates/minimal/template.yaml";
    private static final String MONTH = "data/kommentarer/2024-02/";
    private static final String FIRST = MONTH + "ord-GP.md";
    private static final String SECOND = MONTH + "plan-GP.md";
    private static final String HAPPENED = "hsnreport.svar.ord-GP";
    private static final String PLANNED = "hsnreport.svar.plan-GP";
    private static final String QUESTION = "    - {slide: \"ord-{{area.code}}\", question: \"Vad har hänt?\"}\n";
    private static final String ANOTHER = "    - {slide: \"plan-{{area.code}}\", question: \"Vad händer nu?\"}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path asked;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static Workspace sent;

    @BeforeAll
    static void ask_two_things() throws IOException {
        sent = Workspace.invented(asked);
        sent.replace(TEMPLATE, QUESTION, QUESTION + ANOTHER);
        sent.replace(TEMPLATE, "  - id: netto-r12\n", """
                  - id: "plan-{{area.code}}"
                    repeat: area
                    name: "{{area.name}} planerar"
                    layout: Sida med text
                    title: "{{area.name}} planerar"
                    when: data
                    blocks:
                      - text: {place: Text, commentary: true}

                  - id: netto-r12
                """);
        CommandLine run = new SentForms(sent).run();
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Override
    Workspace sent() {
        return sent;
    }

    @Test
    void an_answer_that_is_withdrawn_goes_from_its_slide_when_that_is_asked_for_and_is_else_an_error()
            throws IOException {
        forms.form().answer(HAPPENED, "Snö.").answer(PLANNED, "Sand.");
        assertThat(forms.read().exit()).isZero();
        forms.form().answer(PLANNED).answer("hsnreport.status", "Läst och godkänd");
        CommandLine refused = forms.read();
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("kommentarer/2024-02/plan-GP.md", "[form-withdrawn]", "--replace");
        assertThat(workspace.text(SECOND)).isEqualTo("Sand.\n");
        assertThat(workspace.text(REGISTER)).contains("status: inlamnad").doesNotContain("godkand");
        CommandLine run = forms.read("--replace");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("[form-unanswered]", "Vad händer nu?");
        assertThat(workspace.path(SECOND)).doesNotExist();
        assertThat(workspace.text(FIRST)).isEqualTo("Snö.\n");
        assertThat(workspace.text(REGISTER)).contains("status: godkand").doesNotContain("plan-GP");
    }

    @Test
    void a_blank_form_takes_nothing_of_what_the_area_has_said() throws IOException {
        forms.form().answer(HAPPENED, "Snö.").answer(PLANNED, "Sand.");
        assertThat(forms.read().exit()).isZero();
        String before = workspace.text(REGISTER);
        forms.form().answer(HAPPENED).answer(PLANNED);
        CommandLine run = forms.read("--replace");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains(SentForms.FORM, "[form-blank]", "GP Gator och parker")
                .doesNotContain("[form-unanswered]");
        assertThat(workspace.text(REGISTER)).isEqualTo(before);
        assertThat(workspace.text(FIRST)).isEqualTo("Snö.\n");
        forms.form().answer(HAPPENED, "Is.").answer(PLANNED, "Sand.");
        assertThat(forms.read().exit())
                .as("the area's next form is no change by hand")
                .isZero();
        assertThat(workspace.text(FIRST)).isEqualTo("Is.\n");
    }

    @Test
    void while_another_run_changes_the_register_nothing_is_read_and_nobodys_answer_is_lost() throws IOException {
        forms.form().answer(HAPPENED, "Snö.").answer(PLANNED, "Sand.");
        Map<String, String> before = workspace.hashes("data");
        try (FileChannel file =
                        FileChannel.open(workspace.path(MONTH + ".formular.yaml.lock"), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            CommandLine run = forms.read();
            assertThat(run.exit()).isEqualTo(6);
            assertThat(run.err()).isEqualTo("en annan körning skriver samma filer\n");
            assertThat(forms.run("--list").exit()).isZero();
        }
        assertThat(workspace.hashes("data")).isEqualTo(before);
        assertThat(forms.read().exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vad har hänt?", "Vem svarar", "Läge"})
    void two_fields_of_one_title_are_forbidden_as_not_every_program_could_tell_them_apart(String title)
            throws IOException {
        workspace.replace(TEMPLATE, "Vad händer nu?", title);
        CommandLine run = forms.run();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("\"" + title + "\" finns redan [name-duplicate]");
    }

    @Test
    void a_text_that_notepad_has_saved_is_still_the_one_that_was_read() throws IOException {
        forms.form().answer(HAPPENED, "Snö.").answer(PLANNED, "Sand.");
        assertThat(forms.read().exit()).isZero();
        workspace.write(FIRST, "\uFEFFSnö.\r\n");
        assertThat(forms.run("--list").out()).doesNotContain("ändrad efter inläsningen");
        forms.form().answer(HAPPENED, "Is.");
        assertThat(forms.read().exit()).isZero();
    }
}
