package se.hsnreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.Workspace;

/** A file that lost rows on its way looks like any other; its control total tells. */
class ControlTotalsTest {
    private static final String RESOURCE = """

              - name: totals
                role: kontrollsummor
                path: totals.csv
                dialect: {delimiter: ";", header: true}
                schema:
                  fields:
                    - {name: fil, type: string}
                    - {name: rader, type: integer}
                    - {name: summa, type: number, decimalChar: ",", unit: tkr}
            """;

    @TempDir
    Path directory;

    private Workspace withTotals(String... rows) throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.write("data/datapackage.yaml", workspace.text("data/datapackage.yaml") + RESOURCE);
        return workspace.write("data/totals.csv", "fil;rader;summa\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void aFileThatAgreesWithItsTotalPasses() throws IOException {
        Workspace workspace = withTotals("ledger/budget-2024.csv;180;-24120");
        assertThat(workspace.build("--format", "none").err()).doesNotContain("control-total");
    }

    @Test
    void aLostRowStopsThePackWithBothNumbers() throws IOException {
        Workspace workspace = withTotals("ledger/budget-2024.csv;181;-24119,5");
        assertThat(workspace.build("--format", "none").exit()).isEqualTo(4);
        assertThat(workspace.build("--format", "none").err())
                .contains("totals.csv:2:2: ", "totals.csv:2:3: ", "läst 180", "[control-total]");
        assertThat(workspace.build("--format", "none", "--draft").exit()).isZero();
    }

    @Test
    void aTotalOfAFileThatWasNotDeliveredStopsThePack() throws IOException {
        Workspace workspace = withTotals("ledger/mars.csv;10;5");
        assertThat(workspace.build("--format", "none").err()).contains("ledger/mars.csv: läst 0");
    }
}
