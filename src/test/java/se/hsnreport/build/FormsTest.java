package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.testing.SentForms;
import se.hsnreport.testing.Workspace;

/** Forms come back from Word as people and programs leave them; what they say reaches the slide, and nothing else does. */
class FormsTest extends TakenForms {
    private static final String TEMPLATE = "templates/minimal/template.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path asked;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static Workspace sent;

    @BeforeAll
    static void ask() throws IOException {
        sent = Workspace.invented(asked);
        sent.write("data/kommentarer/2024-01/ord-GP.md", "Mycket snö: {{Resultat/ack_utfall | tkr0}} tkr.\n");
        assertThat(new SentForms(sent).run().exit()).isZero();
    }

    @Override
    Workspace sent() {
        return sent;
    }

    @Test
    void a_form_shows_the_areas_own_figures_and_what_it_said_last() throws IOException {
        String text =
                String.join("\n", DocxText.read(workspace.path(SentForms.FORM)).paragraphs());
        assertThat(text)
                .contains("Gator och parker om februari 2024", "GATA Gator", "PARK Parker")
                .contains("Ni skrev om januari 2024", "Mycket snö: … tkr.")
                .doesNotContain("Vatten och avlopp", "Reningsverk", "{{");
        assertThat(forms.run().exit()).isZero();
        assertThat(workspace.hashes(SentForms.FOLDER))
                .isEqualTo(sent.hashes(SentForms.FOLDER))
                .hasSize(3);
    }

    @Test
    void an_area_whose_code_is_a_number_gets_no_row_of_another_that_shows_that_number() throws IOException {
        workspace.replace("data/units.csv", ",VA,Vatten", ",12,Vatten");
        workspace.replace(TEMPLATE, "{key: alla, head: Alla, style: tkr1", "{key: alla, head: Alla, style: tkr0");
        assertThat(forms.run().exit()).isZero();
        assertThat(DocxText.read(workspace.path(SentForms.FOLDER + "minimal-2024-02-kommentar-12.docx"))
                        .paragraphs())
                .contains("12 Vatten och avlopp")
                .doesNotContain("R Renhållning");
    }

    @Test
    void what_is_written_on_it_stands_on_the_areas_slide() throws IOException {
        forms.form().answer(ANSWER, SAID, "- halka", "- snö").answer("hsnreport.roll", "Gatuchef");
        CommandLine run = forms.read();
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
        forms.form().answer(ANSWER, "Gator och parker gick 987,6 tkr bättre än budget.");
        assertThat(forms.read().exit()).isZero();
        assertThat(workspace.build("--format", "none", "--strict").err()).contains("kommentarer/2024-02/ord-GP.md:1");
    }

    @Test
    void status_tells_who_has_answered_who_is_approved_and_what_was_changed_by_hand() throws IOException {
        forms.form().answer(ANSWER, SAID).answer(STATUS, "Läst och godkänd");
        assertThat(forms.read().exit()).isZero();
        CommandLine status = workspace.run("status", "--month", "2024-02", "--today", "2024-03-01");
        assertThat(status.out())
                .containsPattern("GP Gator och parker +godkänd\n")
                .containsPattern("VA Vatten och avlopp +saknas\n");
        workspace.write(TEXT, "Något annat.\n");
        assertThat(forms.run("--list", "--json").out())
                .contains(
                        "\"area\": \"GP\", \"name\": \"GP Gator och parker\", \"status\": \"godkand\", \"changed\": true")
                .contains("\"status\": \"forms\"");
    }

    @Test
    void words_that_mean_something_to_markdown_stay_words() throws IOException {
        forms.form().answer(ANSWER, "# 1 * _x_ {{Resultat/ack_utfall | tkr0}} <b>", "1. Först");
        assertThat(forms.read().exit()).isZero();
        assertThat(workspace.build("--format", "none").exit()).isZero();
        assertThat(workspace.text("out/2024-02/minimal/figures.json"))
                .contains("# 1 * _x_ { {Resultat/ack_utfall | tkr0} } <b>", "1. Först");
    }

    @Test
    void a_text_changed_by_hand_is_only_written_over_when_that_is_asked_for() throws IOException {
        forms.form().answer(ANSWER, SAID);
        assertThat(forms.read().exit()).isZero();
        forms.form().answer(ANSWER, "Ny text från området.");
        assertThat(forms.read().exit())
                .as("as it was read: nobody's work is lost")
                .isZero();
        workspace.write(TEXT, "Controllerns text.\n");
        CommandLine refused = forms.read();
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("[form-text-changed]", "--replace");
        assertThat(workspace.text(TEXT)).isEqualTo("Controllerns text.\n");
        assertThat(forms.read("--replace").exit()).isZero();
        assertThat(workspace.text(TEXT)).isEqualTo("Ny text från området.\n");
    }

    @Test
    void figures_that_have_changed_since_are_told_of() throws IOException {
        forms.form().answer(ANSWER, SAID);
        workspace.replace(
                "data/ledger/actuals-2024.csv", "2024M02;40100;GATA;utfall;-", "2024M02;40100;GATA;utfall;-9");
        CommandLine run = forms.read();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("[form-outdated]", "GP Gator och parker");
    }

    @Test
    void a_form_that_is_filled_in_is_not_written_over_and_one_without_answers_says_so() throws IOException {
        assertThat(forms.read().err()).contains("[form-unanswered]", "Vad har hänt?");
        assertThat(workspace.path(TEXT)).doesNotExist();
        forms.form().answer(ANSWER, SAID);
        Map<String, String> before = workspace.hashes(SentForms.FOLDER);
        assertThat(forms.run().err()).contains("[form-filled]", SentForms.FORM);
        assertThat(workspace.hashes(SentForms.FOLDER)).isEqualTo(before);
        assertThat(forms.run("--replace").exit()).isZero();
        assertThat(workspace.hashes(SentForms.FOLDER)).isEqualTo(sent.hashes(SentForms.FOLDER));
    }

    @Test
    void whoever_asks_for_a_list_and_for_reading_is_told_that_only_one_is_done() throws IOException {
        forms.form().answer(ANSWER, SAID);
        CommandLine run = forms.read("--list");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("ange --list eller --read");
        assertThat(workspace.path(TEXT)).doesNotExist();
    }

    @Test
    void words_beside_the_fields_are_not_written_over_either() throws IOException {
        forms.form().replace("<w:sectPr>", "<w:p><w:r><w:t>Vid sidan</w:t></w:r></w:p><w:sectPr>");
        Map<String, String> before = workspace.hashes(SentForms.FOLDER);
        assertThat(forms.run().err()).contains("[form-filled]", SentForms.FORM);
        assertThat(workspace.hashes(SentForms.FOLDER)).isEqualTo(before);
    }
}
