package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** Another region takes the template as it is: its accounts, codes, encodings and 300 000 rows are described, not coded. */
class OtherRegionTest {
    @TempDir
    static Path directory;

    private static OtherRegion region = null;
    private static CommandLine run = new CommandLine(-1, "", "");
    private static FiguresFile figures = new FiguresFile();

    @BeforeAll
    static void build() throws IOException {
        region = OtherRegion.write(directory.resolve("data"));
        Workspace workspace = Workspace.empty(directory).variable("HSNREPORT_TEMPLATES", "templates");
        run = workspace.build("--format", "none");
        assertThat(run.exit()).as(run.err()).isZero();
        figures = FiguresFile.read(directory.resolve("out/2024-02/hsn/figures.json"));
    }

    @Test
    void it_is_as_big_as_a_regions_ledger() {
        assertThat(region.rows()).isGreaterThan(300_000);
    }

    @Test
    void its_deviation_is_what_its_postings_add_up_to() {
        assertThat(region.deviation())
                .isEqualByComparingTo(
                        figures.value("budgetavvikelse/Verksamhetens nettokostnader/avvikelse_ack"))
                .isEqualByComparingTo(figures.value("ekonomi-omrade/Totalsumma/summa"))
                .isEqualByComparingTo(figures.value("basenhet-totalt/Totalsumma/total"));
    }

    @Test
    void its_own_areas_units_and_groups_are_on_the_slides() {
        assertThat(figures.keys())
                .contains(
                        "ekonomi-omrade/ÖM3 Vårdområde 3/53 Köpt vård",
                        "basenhet-ÖM3/K-D103 Klinik 3/total",
                        "basenhet-ÖM3/Summa ÖM3 Vårdområde 3/utomlansvard");
    }

    @Test
    void what_it_did_not_deliver_is_left_out_or_said_to_be_missing() {
        assertThat(figures.keys()).noneMatch(key -> key.startsWith("atgardsplaner/"));
        assertThat(figures.shown("prognos/lamnad_prognos/varde")).isEqualTo("uppgift\u00A0saknas");
        assertThat(figures.value("prognos/linjar_framskrivning/varde")).isNotEmpty();
    }

    @Test
    void nothing_has_to_be_acknowledged() {
        assertThat(run.err()).contains(" 0 iakttagelser,");
    }
}
