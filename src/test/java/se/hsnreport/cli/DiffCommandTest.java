package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** After a late correction the controller sees what it changed, and nothing else, without reading two packs. */
class DiffCommandTest {
    private static final String ROW = "2024M02;31000;REN;utfall;262,25;";

    @TempDir
    Path directory;

    private Workspace workspace;
    private Path old;
    private Path late;

    @BeforeEach
    void a_month_is_built_and_once_more_into_another_directory_after_a_correction() throws IOException {
        workspace = Workspace.invented(directory);
        old = built("old");
        workspace.replace("data/ledger/actuals-2024.csv", ROW, "2024M02;31000;REN;utfall;250;");
        late = built("late");
    }

    private Path built(String out, String... more) {
        Path path = directory.resolve(out);
        String[] args = {"--format", "none", "--out", path.toString()};
        CommandLine run = workspace.build(java.util.stream.Stream.of(args, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return path.resolve("2024-02/minimal");
    }

    private Map<?, ?> diff(Path one, Path other) throws IOException {
        CommandLine run = workspace.run("diff", one.toString(), other.toString(), "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        return (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(run.out()));
    }

    private static List<Map<?, ?>> list(Map<?, ?> json, String field) {
        return ((List<?>) Objects.requireNonNull(json.get(field)))
                .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void what_a_correction_changed_is_told_as_it_was_last_read_and_found_good(String language) throws IOException {
        String command = "hsnreport diff old/2024-02/minimal late/2024-02/minimal";
        CommandLine run = workspace.run("diff", old.toString(), late.toString(), "--lang", language);
        String said = "$ " + command + "\n" + run.out() + run.err() + "exit " + run.exit() + "\n";
        Path golden = Path.of("src/test/resources/transcripts/hsnreport-diff-" + language + ".txt");
        if (!Files.exists(golden)) {
            Files.writeString(golden, said);
            throw new AssertionError("wrote " + golden + ": is it right?");
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }

    @Test
    void every_figure_that_differs_is_named_and_no_other() throws IOException {
        FiguresFile was = FiguresFile.read(old.resolve("figures.json"));
        FiguresFile is = FiguresFile.read(late.resolve("figures.json"));
        List<String> differing = is.keys().stream()
                .filter(key -> !was.value(key).equals(is.value(key)))
                .toList();
        assertThat(list(diff(old, late), "changed"))
                .extracting(one -> one.get("slide") + "/" + one.get("row") + "/" + one.get("column"))
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(differing);
    }

    @Test
    void those_are_just_the_figures_that_show_the_corrected_row_when_they_are_explained() throws IOException {
        List<String> showing = FiguresFile.read(late.resolve("figures.json")).keys().stream()
                .filter(key -> workspace
                        .run("explain", key, "--month", "2024-02", "--json", "--rows", "1000")
                        .out()
                        .contains("\"ledger/actuals-2024.csv:29\""))
                .toList();
        assertThat(list(diff(old, late), "changed"))
                .extracting(one -> one.get("slide") + "/" + one.get("row") + "/" + one.get("column"))
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(showing);
    }

    @Test
    void the_other_way_round_every_difference_has_the_other_sign() throws IOException {
        List<Map<?, ?>> there = list(diff(old, late), "changed");
        List<Map<?, ?>> back = list(diff(late, old), "changed");
        assertThat(back).hasSameSizeAs(there);
        for (Map<?, ?> one : there) {
            assertThat(back).anySatisfy(other -> {
                assertThat(other.get("row")).isEqualTo(one.get("row"));
                assertThat(other.get("old")).isEqualTo(one.get("new"));
                assertThat(other.get("new")).isEqualTo(one.get("old"));
            });
        }
    }

    @Test
    void the_corrected_extract_is_named_with_what_it_held_before_and_now() throws IOException {
        assertThat(list(diff(old, late), "inputs")).singleElement().satisfies(input -> {
            assertThat(input.get("file")).isEqualTo("ledger/actuals-2024.csv");
            assertThat(input.get("old")).isNotEqualTo(input.get("new"));
            assertThat(((Map<?, ?>) Objects.requireNonNull(input.get("new"))).get("rows"))
                    .isEqualTo("30");
        });
    }

    @Test
    void two_builds_of_the_same_data_differ_in_nothing() throws IOException {
        Path again = built("again");
        CommandLine run = workspace.run("diff", late.toString(), again.toString());
        assertThat(run.out().lines()).endsWith("inget har ändrats");
        assertThat(run.exit()).isZero();
        assertThat(list(diff(late, again), "slides")).isEmpty();
    }

    @Test
    void one_word_of_a_comment_is_a_change_of_that_slides_text() throws IOException {
        Path comment = directory.resolve("data/kommentarer/2024-02/resultat.md");
        Files.writeString(comment, Files.readString(comment) + "\nSnön är borta.\n");
        Map<?, ?> told = diff(late, built("worded"));
        assertThat(list(told, "changed")).isEmpty();
        assertThat(list(told, "texts")).anySatisfy(text -> {
            assertThat(text.get("slide")).isEqualTo("resultat");
            assertThat(String.valueOf(text.get("added"))).contains("Snön är borta.");
        });
    }

    @Test
    void a_figures_file_alone_is_enough_and_says_nothing_of_extracts() throws IOException {
        Map<?, ?> told = diff(old.resolve("figures.json"), late.resolve("figures.json"));
        assertThat(list(told, "changed")).hasSameSizeAs(list(diff(old, late), "changed"));
        assertThat(told.get("inputs")).isNull();
    }

    @Test
    void a_terminal_shows_the_largest_and_counts_the_others() {
        CommandLine run = workspace.run("diff", old.toString(), late.toString(), "--limit", "1");
        assertThat(run.out()).containsPattern("\\n {2}och \\d+ till; --limit 0 visar alla\\n");
        CommandLine all = workspace.run("diff", old.toString(), late.toString(), "--limit", "0");
        assertThat(all.out()).doesNotContain("--limit 0");
    }

    @Test
    void the_build_before_is_compared_without_naming_its_place() throws IOException {
        workspace.build("--format", "none");
        CommandLine first = workspace.run("diff", "--previous", "--month", "2024-02");
        assertThat(first.exit()).isEqualTo(3);
        assertThat(first.err()).contains("[previous-missing]");
        workspace.replace("data/ledger/actuals-2024.csv", "2024M02;31000;REN;utfall;250;", ROW);
        workspace.build("--format", "none");
        CommandLine second = workspace.run("diff", "--previous", "--month", "2024-02");
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.out()).contains("ledger/actuals-2024.csv", "+12,3\u00A0tkr");
    }

    @Test
    void what_cannot_be_read_of_both_builds_is_told_at_once() throws IOException {
        Files.writeString(late.resolve("figures.json"), "{\"board\": \"minimal\",\n \"month\": }");
        CommandLine run = workspace.run("diff", "nowhere", late.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nowhere: ", "[pack-missing]", "figures.json:2: ", "[figures-invalid]");
    }

    @Test
    void a_number_that_is_none_in_a_figures_file_is_told_with_its_line() throws IOException {
        Path file = late.resolve("figures.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"value\"( ?): ?\"[^\"]+\"", "\"value\": \"1O\""));
        CommandLine run = workspace.run("diff", old.toString(), late.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).containsPattern("figures\\.json:\\d+: .*\\[figures-invalid]");
    }

    @ParameterizedTest(name = "hsnreport {0}")
    @CsvSource(delimiter = '|', textBlock = """
            diff                                   | ange två byggen att jämföra, eller --previous och --month
            diff out                               | ange två byggen att jämföra, eller --previous och --month
            diff a b --previous --month 2024-02    | --previous jämför med det tidigare bygget: ange inga kataloger
            diff --previous                        | --month måste anges
            diff a b --limit few                   | "few" är inget antal; skriv till exempel --limit 20, eller 0 för alla
            """)
    void a_slip_is_named_and_nothing_is_compared(String command, String said) {
        CommandLine run = workspace.run(command.split(" "));
        assertThat(run.err()).startsWith("hsnreport: " + said);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
