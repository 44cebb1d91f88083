package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FullPack;
import se.hsnreport.testing.Workspace;

/** A comment on figures that are no more is found before the board finds it. */
class AgeingCommentsTest {
    private static final String COMMENT = "data/kommentarer/2024-02/resultat.md";
    private static final String FIGURES = "out/2024-02/minimal/figures.json";
    private static final String WORDS = "Snöröjningen kostade mer än budget";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Workspace workspace;

    @BeforeEach
    void take_an_organisation() throws IOException {
        workspace = Workspace.invented(directory);
    }

    private CommandLine built(String... more) {
        return workspace.build(Stream.concat(Stream.of("--format", "none"), List.of(more).stream())
                .toArray(String[]::new));
    }

    private CommandLine accepted(String... more) {
        return workspace.run(Stream.concat(Stream.of("accept", "--month", "2024-02"), List.of(more).stream())
                .toArray(String[]::new));
    }

    private void correctedLate() throws IOException {
        workspace.replace(
                "data/ledger/actuals-2024.csv", "2024M01;40100;VA-1;utfall;-170,4", "2024M01;40100;VA-1;utfall;-270,4");
    }

    @Test
    void accepting_writes_what_a_reader_sees_over_the_words() throws IOException {
        String before = workspace.text(COMMENT);
        CommandLine run = accepted();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(COMMENT + "\n");
        assertThat(workspace.text(COMMENT))
                .startsWith("---\n")
                .endsWith("---\n" + before)
                .containsPattern("\"titel/varde\": \"[−0-9, ]+ tkr\"")
                .containsPattern("\"Material och entreprenad/avvikelse_ack\": \"−[0-9, ]+ tkr\"");
        assertThat(built("--strict").exit()).isZero();
    }

    @Test
    void a_late_correction_makes_the_words_out_of_date_and_says_which_figures_moved() throws IOException {
        accepted();
        correctedLate();
        CommandLine run = built();
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("kommentarer/2024-02/resultat.md: varning")
                .contains("[comment-outdated]")
                .containsPattern("Material och entreprenad/avvikelse_ack −[0-9, ]+ tkr → −[0-9, ]+ tkr")
                .contains("hsnreport accept --month 2024-02 --slide resultat");
        assertThat(workspace.text("out/2024-02/minimal/build.json")).contains("\"comment-outdated\"");
        assertThat(workspace.text(FIGURES)).contains(WORDS).doesNotContain("INAKTUELL");
        assertThat(built("--strict").exit()).isEqualTo(4);
    }

    @Test
    void a_draft_shows_it_beside_the_words_until_they_are_accepted_again() throws IOException {
        accepted();
        correctedLate();
        built("--draft");
        assertThat(workspace.text(FIGURES)).containsPattern("INAKTUELL TEXT\",\\s+\"" + WORDS);
        CommandLine again = accepted("--slide", "resultat");
        assertThat(again.err()).doesNotContain("comment-outdated");
        assertThat(built("--draft").err()).doesNotContain("comment-outdated");
        assertThat(workspace.text(FIGURES)).contains(WORDS).doesNotContain("INAKTUELL");
    }

    @Test
    void words_that_nobody_has_accepted_are_left_in_peace() throws IOException {
        correctedLate();
        assertThat(built("--strict").err()).doesNotContain("comment-outdated");
    }

    @Test
    void a_figure_that_the_words_are_not_about_can_be_taken_out_by_hand() throws IOException {
        accepted();
        correctedLate();
        String kept = workspace
                .text(COMMENT)
                .lines()
                .filter(line -> !line.startsWith("  ") || line.contains("taxor/"))
                .collect(Collectors.joining("\n"));
        workspace.write(COMMENT, kept);
        assertThat(kept).contains("taxor/varde");
        assertThat(built("--strict").err()).doesNotContain("comment-outdated");
    }

    @Test
    void a_template_says_how_far_is_too_far() throws IOException {
        accepted();
        correctedLate();
        workspace.replace("templates/minimal/template.yaml", "packs:\n", "ageing: {percent: 1000}\npacks:\n");
        assertThat(built().err()).doesNotContain("comment-outdated");
        workspace.replace("templates/minimal/template.yaml", "percent: 1000", "percent: -1");
        assertThat(built().err()).contains("template.yaml").contains("[value-invalid]");
    }

    @Test
    void a_figure_that_the_slide_shows_no_more_is_told_too() throws IOException {
        accepted();
        workspace.replace(COMMENT, "taxor/varde", "avgifter/varde");
        assertThat(built().err()).containsPattern("avgifter [−0-9, ]+ tkr → –");
    }

    @Test
    void last_months_words_stand_in_a_draft_only_and_say_so() throws IOException {
        accepted();
        String words = workspace.text(COMMENT);
        workspace.write("data/kommentarer/2024-01/resultat.md", words).delete(COMMENT);
        correctedLate();
        CommandLine draft = built("--draft", "--verbose");
        assertThat(draft.exit()).isZero();
        assertThat(workspace.text(FIGURES)).containsPattern("UTKAST FRÅN JANUARI 2024\",\\s+\"" + WORDS);
        assertThat(draft.err()).contains("[comment-carried]").contains("Material och entreprenad/avvikelse_ack");
        CommandLine real = built("--verbose");
        assertThat(real.exit()).isZero();
        assertThat(workspace.text(FIGURES)).doesNotContain(WORDS).doesNotContain("UTKAST");
        assertThat(real.err()).doesNotContain("comment-carried");
    }

    @Test
    void words_are_carried_over_a_summer_but_not_from_last_year() throws IOException {
        String words = workspace.text(COMMENT);
        workspace.delete(COMMENT).write("data/kommentarer/2023-10/resultat.md", words);
        built("--draft");
        assertThat(workspace.text(FIGURES)).doesNotContain(WORDS);
        workspace.write("data/kommentarer/2023-11/resultat.md", words);
        built("--draft");
        assertThat(workspace.text(FIGURES)).contains(WORDS).contains("UTKAST FRÅN NOVEMBER 2023");
    }

    @Test
    void the_months_own_words_stand_alone_and_old_ones_stop_no_draft() throws IOException {
        workspace.write("data/kommentarer/2024-01/resultat.md", "Gammalt\n");
        workspace.write("data/kommentarer/2024-01/om-rapporten.md", "Borta: {{Finns inte/avvikelse_ack | tkr1}}.\n");
        assertThat(built("--draft").exit()).isZero();
        assertThat(workspace.text(FIGURES))
                .doesNotContain("Gammalt")
                .contains(WORDS)
                .contains("Borta: ");
    }

    @Test
    void a_slide_without_a_comment_is_told_and_nothing_is_written() throws IOException {
        String before = workspace.text(COMMENT);
        CommandLine run = accepted("--slide", "resultatt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("\"resultatt\" i paketet (menade du \"resultat\"?)");
        assertThat(workspace.text(COMMENT)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02", "2024-11", "2026-03"})
    void accepting_finds_nothing_and_changes_nothing_in_the_sample_packs(String month, @TempDir Path own)
            throws IOException {
        Workspace sample = Workspace.sample(own);
        CommandLine accept = sample.run("accept", "--month", month);
        assertThat(accept.exit()).isZero();
        assertThat(accept.out().lines()).hasSizeGreaterThan(3);
        CommandLine run = sample.run("build", "--month", month, "--strict", "--format", "none");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readAllBytes(own.resolve("out/" + month + "/hsn/figures.json")))
                .isEqualTo(FullPack.of(month).files().get("figures.json"));
    }
}
