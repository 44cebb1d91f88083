package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/**
 * A board that has nothing in common with the first but the program: its own master, words, groups, codes and units of
 * money. What deviates can be added up by hand: −20,4 and −60,5 and +12,25 tkr.
 */
class InventedBoardTest {
    @TempDir
    static Path directory;

    private static CommandLine run = new CommandLine(-1, "", "");
    private static FiguresFile figures = new FiguresFile();

    @BeforeAll
    static void build() throws IOException {
        run = Workspace.invented(directory).build();
        assertThat(run.exit()).as(run.err()).isZero();
        figures = FiguresFile.read(directory.resolve("out/2024-02/minimal/figures.json"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock = """
            resultat/titel/varde                                  | −68,7
            resultat/Material och entreprenad/avvikelse_ack       | −80,9
            resultat/Löner/ack_utfall_fg_ar                       | −2~350
            resultat/Löner/forandring_procent                     | −2~%
            resultat/Resultat/ack_budget                          | −4~020
            resultat/taxor/varde                                  | 12,3
            resultat/kommentar-1/varde                            | −80,9
            omraden/GP Gator och parker/Drift                     | −60,5
            omraden/Nämnden/alla                                  | −68,7
            enheter-VA/VA-1 Vattenverk/Drift                      | −20,4
            enheter-GP/GATA Gator/Kapital                         | 0,0
            enheter-R/Summa Renhållning/alla                      | 12,3
            netto-r12/2023-12/utfall_r12                          | −24~420
            netto-r12/2024-02/budget_r12                          | −24~120
            """)
    void figures_are_those_that_can_be_added_up_by_hand(String key, String shown) {
        assertThat(figures.shown(key)).isEqualTo(shown.replace('~', '\u00A0'));
    }

    @Test
    void thousands_in_the_file_are_kronor_to_the_program() {
        assertThat(figures.value("omraden/Nämnden/alla")).isEqualTo("-68650.00");
        assertThat(figures.field("omraden/Nämnden/alla", "unit")).isEqualTo("kr");
    }

    @Test
    void every_area_has_a_slide_of_its_own_and_units_that_were_replaced_have_no_row() {
        List<String> slides =
                figures.keys().stream().map(key -> figures.field(key, "slide")).distinct().toList();
        assertThat(slides)
                .containsExactly(
                        "resultat", "omraden", "enheter-VA", "enheter-GP", "enheter-R", "netto-r12");
        assertThat(figures.keys()).noneMatch(key -> key.contains("VA-9"));
    }

    @Test
    void documents_are_called_after_the_board() {
        assertThat(run.out()).contains("out/2024-02/minimal/minimal-2024-02.pdf\n");
    }
}
