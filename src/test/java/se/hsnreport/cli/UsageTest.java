package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** Whoever mistypes a command is told what was probably meant, in their language, and nothing is done. */
class UsageTest {
    @TempDir
    Path directory;

    @ParameterizedTest(name = "hsnreport {0}")
    @CsvSource(delimiter = '|', textBlock = """
            build --mnth 2024-02                     | okänt val --mnth; menade du --month?
            build --month 2024-02 --bord minimal     | okänt val --bord; menade du --board?
            build --month 2024-02 --bord=minimal     | okänt val --bord; menade du --board?
            build --month 2024-02 -x                 | okänt val -x
            buld --month 2024-02                     | okänt kommando "buld" (menade du "build"?); det finns: build, check, preview, explain, accept, kommentarer, diff, tjansteskrivelse, status, list, init, completion
            build                                    | --month måste anges
            build --month                            | --month måste följas av ett värde
            build --month 2024-02 --month 2024-03    | --month får bara anges en gång
            build 2024-02 --month 2024-02            | "2024-02" betyder ingenting här
            build --month 2024-13                    | "2024-13" är ingen månad; skriv till exempel --month 2024-02
            build --month 202402                     | "202402" är ingen månad (menade du 2024-02?); skriv till exempel --month 2024-02
            build --month 2024-02 --board minimla    | data gäller inte nämnden "minimla" (menade du "minimal"?); det finns: minimal
            build --month 2024-02 --pack krot        | mallen har inget paket "krot" (menade du "kort"?); det finns: full, kort
            build --month 2024-02 --lang de          | det finns inga meddelanden på "de"; det finns: sv, en
            """)
    void a_slip_is_named_and_what_was_meant_is_offered(String command, String said) throws IOException {
        CommandLine run = Workspace.invented(directory).run(command.split(" "));
        assertThat(run.err()).startsWith("hsnreport: " + said + "\nse \"hsnreport");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_way_to_draw_charts_that_there_is_not_is_told_with_those_there_are() throws IOException {
        CommandLine run = Workspace.invented(directory).build("--charts", "nativ");
        assertThat(run.err()).contains("\"nativ\"", "menade du \"native\"?", "picture, native");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void a_format_that_there_is_not_is_told_with_those_there_are() throws IOException {
        CommandLine run = Workspace.invented(directory).build("--format", "ppt");
        assertThat(run.err()).contains("okänt format \"ppt\"", "none");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void programs_get_json_for_a_slip_too() throws IOException {
        CommandLine run = Workspace.invented(directory).run("build", "--json", "--mnth", "2024-02");
        Map<?, ?> json = (Map<?, ?>) java.util.Objects.requireNonNull(FiguresFile.json(run.out()));
        assertThat(json.get("status")).isEqualTo("usage");
        assertThat(json.get("exit")).isEqualTo("2");
        assertThat(json.get("message")).isEqualTo("okänt val --mnth; menade du --month?");
    }

    @Test
    void messages_are_in_the_language_that_is_asked_for() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        assertThat(workspace.run("build", "--lang", "en", "--mnth").err()).contains("unknown option --mnth");
        assertThat(workspace.run("build", "--lang=en", "--mnth").err()).contains("unknown option --mnth");
        workspace.variable("HSNREPORT_LANG", "en");
        assertThat(workspace.run("build", "--mnth").err()).contains("unknown option --mnth");
        assertThat(workspace.run("build", "--mnth", "--lang", "sv").err()).contains("okänt val --mnth");
    }

    @Test
    void without_a_wish_the_language_is_the_users_own_and_else_swedish() throws IOException {
        Workspace workspace = Workspace.invented(directory).variable("HSNREPORT_LANG", "");
        Locale own = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("en-GB"));
            assertThat(workspace.run("build").err()).contains("must be given");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(workspace.run("build").err()).contains("måste anges");
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void data_templates_and_output_may_come_from_variables_and_options_win() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.variable("HSNREPORT_DATA", directory.resolve("elsewhere").toString());
        assertThat(workspace.build("--format", "none").exit()).isEqualTo(3);
        CommandLine run = workspace.build(
                "--format", "none", "--data", directory.resolve("data").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("out/2024-02/minimal/figures.json\nout/2024-02/minimal/build.json\n");
    }

    @Test
    void an_empty_variable_is_none_and_the_month_never_comes_from_one() throws IOException {
        Workspace workspace = Workspace.invented(directory)
                .variable("HSNREPORT_BOARD", " ")
                .variable("HSNREPORT_VERSION", "1.2.3")
                .variable("HSNREPORT_MONTH", "2024-02");
        assertThat(workspace.build("--format", "none").exit()).isZero();
        assertThat(workspace.run("build").exit()).isEqualTo(2);
        assertThat(workspace.run().exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "sv, ''",
        "sv, --help",
        "sv, build --help",
        "sv, check --help",
        "sv, preview --help",
        "sv, explain --help",
        "sv, accept --help",
        "sv, kommentarer --help",
        "sv, diff --help",
        "sv, tjansteskrivelse --help",
        "sv, status --help",
        "sv, list --help",
        "sv, init --help",
        "sv, completion --help",
        "en, ''",
        "en, --help",
        "en, build --help",
        "en, check --help",
        "en, preview --help",
        "en, explain --help",
        "en, accept --help",
        "en, kommentarer --help",
        "en, diff --help",
        "en, tjansteskrivelse --help",
        "en, status --help",
        "en, list --help",
        "en, init --help",
        "en, completion --help"
    })
    void help_is_as_it_was_last_read_and_found_good(String language, String command) throws IOException {
        List<String> args = command.isEmpty() ? List.of() : List.of(command.split(" "));
        CommandLine run = CommandLine.run(Map.of("HSNREPORT_LANG", language), args.toArray(String[]::new));
        String name = ("hsnreport " + command).strip().replace("--", "").replace(' ', '-') + "-" + language;
        Path golden = Path.of("src/test/resources/transcripts").resolve(name + ".txt");
        String said = "$ hsnreport " + command + "\n" + run.out() + run.err() + "exit " + run.exit() + "\n";
        if (!Files.exists(golden)) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, said);
            throw new AssertionError("wrote " + golden + ": does it help?");
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }

    @Test
    void every_option_is_explained_in_both_languages() {
        for (String language : new String[] {"sv", "en"}) {
            String help = CommandLine.run(Map.of("HSNREPORT_LANG", language), "build", "--help")
                    .out();
            assertThat(help.lines().filter(line -> line.matches("  (-\\w, |    )--[a-z-]+(=\\S+)?\\s*")))
                    .as("options without a word")
                    .isEmpty();
            assertThat(help.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(80);
        }
    }

    @Test
    void the_version_is_the_result_of_asking_for_it() {
        CommandLine run = CommandLine.run(Map.of(), "--version");
        assertThat(run.out()).startsWith("hsnreport ");
        assertThat(run.exit()).isZero();
    }
}
