package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;

/** Months whose data are late, preliminary or missing are built from the same extracts, and say so. */
class AwkwardMonthsTest {
    @TempDir
    static Path directory;

    private static final Map<String, FiguresFile> FIGURES = new TreeMap<>();
    private static final Map<String, CommandLine> RUNS = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        for (String month : new String[] {"2024-11", "2026-03"}) {
            CommandLine run = build(month, "full");
            assertThat(run.exit()).as(run.err()).isZero();
            RUNS.put(month, run);
            FIGURES.put(month, figures(month));
        }
    }

    private static CommandLine build(String month, String pack) {
        return CommandLine.run(
                Map.of("HSNREPORT_LANG", "en"),
                "build",
                "--month",
                month,
                "--pack",
                pack,
                "--out",
                directory.resolve(pack).toString());
    }

    private static FiguresFile figures(String month) throws IOException {
        return FiguresFile.read(directory.resolve("full").resolve(month).resolve("hsn/figures.json"));
    }

    private static FiguresFile of(String month) {
        return FIGURES.getOrDefault(month, new FiguresFile());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11 | nettokostnader/Verksamhetens nettokostnader/avvikelse_manad | \u221254",
                "2024-11 | nettokostnader/Verksamhetens nettokostnader/avvikelse_ack | \u2212668",
                "2024-11 | nettokostnader/Kostnader/avvikelse_ack | \u2212752",
                "2026-03 | budgetavvikelse-jamforelse/i_ar/varde | \u221244",
                "2026-03 | budgetavvikelse-jamforelse/foregaende_ar/varde | \u2212160",
                "2026-03 | nettokostnader/Verksamhetens nettokostnader/forandring_procent | 2,1\u00A0%",
                "2026-03 | nettokostnader/Intäkter/forandring_kr | 51",
                "2026-03 | nettokostnader/Intäkter/forandring_procent | 4,5\u00A0%",
                "2026-03 | nettokostnader/Kostnader/forandring_kr | \u221289"
            })
    void the_headlines_that_were_published_are_shown(String month, String key, String shown) {
        assertThat(of(month).shown(key)).isEqualTo(shown);
    }

    @Test
    void what_was_not_measured_all_the_time_is_missing_and_never_zero() {
        assertThat(of("2024-11").shown("produktion-jamforelse/Beläggning/forandring_procent"))
                .isEqualTo("uppgift\u00A0saknas");
        assertThat(of("2024-11").field("produktion-jamforelse/Beläggning/forandring_procent", "status"))
                .isEqualTo("saknas");
        assertThat(of("2024-11").shown("produktion-jamforelse/Öppenvårdsbesök läkare/forandring_procent"))
                .isNotEqualTo("0,0\u00A0%");
    }

    @Test
    void production_that_comes_a_month_later_ends_a_month_earlier() {
        assertThat(of("2024-11").keys()).contains("viktad-vardtjanst/okt/2024");
        assertThat(of("2024-11").keys()).doesNotContain("viktad-vardtjanst/nov/2024");
        assertThat(of("2026-03").keys()).doesNotContain("viktad-vardtjanst/mar/2026");
    }

    @Test
    void a_unit_without_a_budget_is_accepted_with_a_reason_that_is_kept() throws IOException {
        assertThat(Objects.requireNonNull(RUNS.get("2026-03")).err()).doesNotContain("2151");
        assertThat(Files.readString(directory.resolve("full/2026-03/hsn/build.json")))
                .contains("basenhet \\\"2151 Lättvårdstransporter")
                .contains("\"accepted\" : \"Enheten bildades");
    }

    @Test
    void the_clean_months_hold_together_and_nothing_is_told() throws IOException {
        for (String month : FIGURES.keySet()) {
            assertThat(Objects.requireNonNull(RUNS.get(month)).err()).contains("figures, 0 findings");
            assertThat(Files.readString(directory.resolve("full").resolve(month).resolve("hsn/build.json")))
                    .doesNotContain("\"not-run\"");
        }
    }

    @Test
    void the_short_pack_shows_the_same_figures_on_fewer_slides() throws IOException {
        CommandLine run = build("2024-11", "kort");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("hsn-2024-11-kort.pptx");
        assertThat(run.err()).doesNotContain("comment-stray");
        FiguresFile shorter = FiguresFile.read(directory.resolve("kort/2024-11/hsn/figures.json"));
        assertThat(shorter.keys()).hasSizeBetween(100, 1500);
        shorter.keys()
                .forEach(key -> assertThat(shorter.shown(key))
                        .as(key)
                        .isEqualTo(of("2024-11").shown(key)));
    }
}
