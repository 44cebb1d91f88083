package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.FullPack;

/** The executive board of December 2024 gets the figures that were published, and sums that tie. */
class PublishedRegionTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/2024-12/rs.csv");

    @TempDir
    static Path directory;

    private static FiguresFile figures = new FiguresFile();

    @BeforeAll
    static void build() throws IOException {
        Path file = directory.resolve("figures.json");
        Files.write(file, FullPack.of("rs/2024-12").files().get("figures.json"));
        figures = FiguresFile.read(file);
    }

    private static BigDecimal value(String key) {
        return new BigDecimal(figures.value(key));
    }

    @Test
    void every_published_figure_is_shown() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        List<String> lines = Files.readAllLines(GOLDEN);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            String shown = figures.shown(cells[0]).replace('\u00A0', ' ');
            softly.assertThat(shown).as(cells[0]).isEqualTo(cells[1]);
        }
        softly.assertAll();
    }

    @Test
    void income_and_costs_without_internal_items_make_the_net_cost_and_nothing_internal_is_left() {
        String slide = "resultat/Verksamhetens ";
        assertThat(value(slide + "intäkter/ack_utfall").add(value(slide + "kostnader/ack_utfall")))
                .isEqualByComparingTo(value(slide + "nettokostnader/ack_utfall"));
        assertThat(value("resultat/ej_eliminerat/varde")).isZero();
        assertThat(value("resultat/eliminerat/varde")).isPositive();
    }

    @Test
    void the_boards_results_make_the_regions() {
        BigDecimal boards = figures.keys().stream()
                .filter(key -> key.startsWith("resultat-namnd/") && key.endsWith("/ack_utfall"))
                .filter(key -> !key.startsWith("resultat-namnd/Regionen totalt"))
                .map(PublishedRegionTest::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(boards)
                .isEqualByComparingTo(value("resultat-namnd/Regionen totalt/ack_utfall"))
                .isEqualByComparingTo(value("resultat/Årets resultat/ack_utfall"));
    }

    @Test
    void the_twelve_months_are_the_years_net_cost() {
        assertThat(value("nettokostnader-manad-r12/2024-12/utfall_r12"))
                .isEqualByComparingTo(value("resultat/Verksamhetens nettokostnader/ack_utfall")
                        .negate());
    }
}
