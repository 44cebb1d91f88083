package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** The controller is asked at the meeting where a number comes from, and answers with the rows of the extract. */
class ExplainCommandTest {
    private static final String FIGURE = "omraden/VA Vatten och avlopp/Drift";

    @TempDir
    Path directory;

    private static CommandLine explain(Workspace workspace, String... arguments) {
        return workspace.run(Stream.concat(Stream.of("explain", "--month", "2024-02"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"sv, txt", "en, txt", "sv, json"})
    void a_figure_is_explained_as_it_was_last_read_and_found_good(String language, String format) throws IOException {
        Workspace workspace = Workspace.invented(directory).variable("HSNREPORT_LANG", language);
        workspace.variable("HSNREPORT_JSON", format.equals("json") ? "true" : "");
        CommandLine run = explain(workspace, "resultat/Löner/forandring_procent", "--rows", "3");
        Path golden = Path.of("src/test/resources/transcripts/explain-" + language + "." + format);
        if (!Files.exists(golden)) {
            Files.writeString(golden, run.out());
            throw new AssertionError("wrote " + golden + ": does it explain?");
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_row_that_was_changed_is_shown_by_the_figures_that_depend_on_it_and_by_no_others() throws IOException {
        Workspace workspace = Workspace.invented(directory)
                .replace(
                        "data/ledger/actuals-2024.csv",
                        "2024M01;40100;VA-1;utfall;-170,4",
                        "2024M01;40100;VA-1;utfall;-9170,4");
        assertThat(explain(workspace, FIGURE, "--rows", "1").out())
                .containsPattern("ledger/actuals-2024.csv:4  +2024-01  +-9170400.00 ");
        assertThat(explain(workspace, "resultat/Resultat/avvikelse_ack", "--rows", "1")
                        .out())
                .contains("ledger/actuals-2024.csv:4 ");
        assertThat(explain(workspace, "omraden/GP Gator och parker/Drift", "--rows", "100")
                        .out())
                .contains("ledger/actuals-2024.csv:")
                .doesNotContain("ledger/actuals-2024.csv:4 ");
    }

    @Test
    void as_many_rows_as_asked_for_are_shown_and_all_are_counted() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        String none = explain(workspace, "omraden/Nämnden/alla", "--rows", "0").out();
        String all =
                explain(workspace, "omraden/Nämnden/alla", "--rows", "1000").out();
        assertThat(none).contains("30 rader, summa -4088650.00 kr").doesNotContain("actuals-2024.csv:");
        assertThat(all.lines().filter(line -> line.contains("actuals-2024.csv:")))
                .hasSize(30);
        assertThat(explain(workspace, "omraden/Nämnden/alla", "--rows", "-1").exit())
                .isEqualTo(2);
    }

    @Test
    void a_label_with_a_slash_is_found_whole() throws IOException {
        Workspace workspace = Workspace.invented(directory).replace("data/units.csv", "Vattenverk", "Vatten/verk");
        CommandLine run = explain(workspace, "enheter-VA/VA-1 Vatten/verk/Drift");
        assertThat(run.out()).startsWith("enheter-VA/VA-1 Vatten/verk/Drift\n").contains("VA-1 Vatten/verk\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_slide_or_a_row_of_it_lists_its_figures_as_they_are_shown() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        assertThat(explain(workspace, "enheter-VA").out())
                .contains(
                        "enheter-VA/VA-1 Vattenverk/Drift  −20,4 tkr\n", "enheter-VA/VA-2 Reningsverk/alla  0,0 tkr\n");
        assertThat(explain(workspace, "enheter-VA/VA-1 Vattenverk").out())
                .contains("enheter-VA/VA-1 Vattenverk/Drift  −20,4 tkr\n")
                .doesNotContain("Reningsverk");
        Map<?, ?> json = json(explain(workspace, "enheter-VA", "--json").out());
        assertThat((List<?>) json.get("keys")).hasSizeGreaterThan(5);
    }

    @Test
    void a_mistyped_key_is_told_with_the_one_that_was_meant() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        CommandLine run = explain(workspace, "omraden/VA Vatten och avlop/Drift");
        assertThat(run.err()).contains("menade du \"" + FIGURE + "\"?");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(explain(workspace, "omradne").err()).contains("menade du \"omraden\"?");
        assertThat(explain(workspace, "xyz").err()).contains("bilderna är: resultat, omraden");
        assertThat(json(explain(workspace, "xyz", "--json").out()).get("status"))
                .isEqualTo("usage");
        assertThat(explain(workspace).err()).contains("SLIDE/ROW/COLUMN");
    }

    @Test
    void a_figure_that_is_missing_tells_why_and_which_months_lack_rows() throws IOException {
        Workspace workspace = Workspace.invented(directory).replace("data/ledger/2023.csv", "2023M02", "2023M03");
        CommandLine run = explain(workspace, "resultat/Löner/ack_utfall_fg_ar");
        assertThat(run.out()).contains("uppgift saknas: uttagen har inget värde", "utan rader: 2023-02\n");
        assertThat(run.exit()).isZero();
        Map<?, ?> json = json(explain(workspace, "resultat/Löner/forandring_procent", "--json")
                .out());
        assertThat(String.valueOf(json.get("figure"))).contains("value=null", "status=saknas");
    }

    @Test
    void a_change_from_nothing_tells_that_its_formula_means_nothing() throws IOException {
        Workspace workspace = Workspace.invented(directory)
                .replace("data/ledger/2023.csv", "35000;GATA;utfall;100", "35000;GATA;utfall;0");
        assertThat(explain(workspace, "resultat/Bidrag/forandring_procent").out())
                .contains("visas       –\n", "formeln betyder inget på dem", "2023-01..2023-02 = 0.00 kr");
    }

    @Test
    void a_blank_cell_tells_that_nothing_was_booked_there() throws IOException {
        CommandLine run = explain(Workspace.invented(directory), "enheter-VA/VA-1 Vattenverk/Bidrag");
        assertThat(run.out()).contains("tomt: ingenting har bokförts där");
        assertThat(run.exit()).isZero();
    }

    @Test
    void wrong_extracts_are_told_of_as_by_a_build_and_nothing_is_written() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        explain(workspace, FIGURE);
        assertThat(workspace.path("out")).doesNotExist();
        workspace.replace("data/ledger/actuals-2024.csv", "-170,4", "-170,4x");
        CommandLine run = explain(workspace, FIGURE);
        assertThat(run.err()).contains("ledger/actuals-2024.csv:4:5", "[number-invalid]");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(explain(workspace, FIGURE, "--board", "minimla").err()).contains("menade du \"minimal\"?");
    }

    @Test
    void an_account_that_nobody_knows_is_found_in_a_draft() throws IOException {
        Workspace workspace = Workspace.invented(directory)
                .replace("data/ledger/actuals-2024.csv", "2024M01;40100;VA-1", "2024M01;99999;VA-1");
        assertThat(explain(workspace, FIGURE).err()).contains("\"99999\"");
        assertThat(explain(workspace, "resultat/Ej mappat/ack_utfall", "--draft")
                        .out())
                .containsPattern("ledger/actuals-2024.csv:4 .* konto 99999");
    }

    private static Map<?, ?> json(String text) throws IOException {
        return (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(text));
    }
}
