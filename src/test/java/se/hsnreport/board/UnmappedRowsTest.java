package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** A new account or unit on the closing week's last evening costs nobody the draft, and no krona of it is lost. */
class UnmappedRowsTest {
    private static final String LEDGER = "data/ledger/actuals-2024.csv";

    @TempDir
    Path directory;

    private static Workspace unmapped(Workspace workspace) throws IOException {
        return workspace
                .replace(LEDGER, "2024M02;31000;REN;utfall;262,25;", "2024M02;31000;NY-1;utfall;262,25;")
                .replace(LEDGER, "2024M02;50100;PARK;utfall;-150;", "2024M02;59999;PARK;utfall;-150;");
    }

    private FiguresFile figures() throws IOException {
        return FiguresFile.read(directory.resolve("out/2024-02/minimal/figures.json"));
    }

    @Test
    void a_draft_tells_each_unknown_account_and_unit_once_with_what_lies_there() throws IOException {
        CommandLine run = unmapped(Workspace.invented(directory)).build("--draft", "--format", "none");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("ledger/actuals-2024.csv:27:2: kontroll: konto \"59999\" finns inte i kontoplan: 1 rader, "
                        + "utfall -150000.00 kr och budget 0 kr, står under Ej mappat [unmapped]")
                .contains(
                        "ledger/actuals-2024.csv:29:3: kontroll: basenhet \"NY-1\" finns inte i organisation: 1 rader, "
                                + "utfall 262250.00 kr och budget 0 kr, står under Ej mappat [unmapped]")
                .doesNotContain("unbudgeted");
    }

    @Test
    void their_amounts_stand_in_rows_of_their_own_and_the_boards_result_is_what_it_was() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.build("--format", "none");
        String result = figures().value("resultat/Resultat/ack_utfall");
        unmapped(workspace).build("--draft", "--format", "none");
        FiguresFile draft = figures();
        assertThat(draft.value("resultat/Resultat/ack_utfall")).isEqualTo(result);
        assertThat(new BigDecimal(draft.value("resultat/Ej mappat/ack_utfall"))).isEqualByComparingTo("-150000");
        assertThat(new BigDecimal(draft.value("omraden/? Ej mappat/alla"))).isEqualByComparingTo("262250");
        assertThat(new BigDecimal(draft.value("enheter-?/NY-1/alla"))).isEqualByComparingTo("262250");
    }

    @Test
    void without_a_draft_nothing_is_published() throws IOException {
        CommandLine run = unmapped(Workspace.invented(directory)).build();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("[reference-unknown]", "59999", "NY-1");
        assertThat(Files.exists(directory.resolve("out/2024-02/minimal"))).isFalse();
    }

    @Test
    void a_draft_of_data_that_are_whole_has_no_such_row() throws IOException {
        Workspace.invented(directory).build("--draft", "--format", "none");
        assertThat(figures().keys()).noneMatch(key -> key.contains("Ej mappat"));
    }
}
