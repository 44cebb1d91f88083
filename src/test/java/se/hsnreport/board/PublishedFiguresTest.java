package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;

/** The board of February 2024 gets the figures that were published, as they were printed. */
class PublishedFiguresTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/2024-02");

    @TempDir
    static Path directory;

    private static FiguresFile figures = new FiguresFile();
    private static Set<String> known = Set.of();

    @BeforeAll
    static void build() throws IOException {
        CommandLine run = CommandLine.run(
                Map.of("HSNREPORT_LANG", "en"), "build", "--month", "2024-02", "--out", directory.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).startsWith("OK ").contains(" 0 findings");
        figures = FiguresFile.read(directory.resolve("2024-02/hsn/figures.json"));
        known = Files.readAllLines(GOLDEN.resolve("known.csv")).stream()
                .map(line -> line.split(";", -1))
                .map(cells -> cells[0] + "/" + cells[1] + "/" + cells[2])
                .collect(Collectors.toCollection(HashSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgetavvikelse",
                "ekonomi-omrade",
                "atgardsplaner",
                "basenhet-22",
                "basenhet-23",
                "basenhet-24",
                "basenhet-25",
                "basenhet-26",
                "basenhet-27"
            })
    void every_cell_is_shown_as_it_was_printed(String slide) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        List<String> lines = Files.readAllLines(GOLDEN.resolve(slide + ".csv"));
        String[] heads = lines.get(0).split(";", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            for (int i = 1; i < heads.length; i++) {
                if (!known.contains(slide + "/" + cells[0] + "/" + heads[i])) {
                    String key = slide + "/" + row(slide, cells[0]) + "/" + heads[i];
                    softly.assertThat(figures.shown(key)).as(key).isEqualTo(printed(cells[i], heads[i]));
                }
            }
        }
        softly.assertAll();
    }

    /** The sign of a percentage and the plus of a change are a matter of the slide's style there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "produktion-primarvard",
                "produktion-sjukhusvard",
                "produktion-tandvard",
                "produktion-jamforelse",
                "vaccinationsbesok",
                "primarvard-kontakter",
                "telefon",
                "forsta-kontakt",
                "atgard",
                "administrativ-reducering",
                "statsbidrag"
            })
    void every_printed_number_of_production_access_and_follow_up_is_shown(String slide) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        List<String> lines = Files.readAllLines(GOLDEN.resolve(slide + ".csv"));
        String[] heads = lines.get(0).split(";", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            for (int i = 1; i < heads.length; i++) {
                String key = slide + "/" + cells[0] + "/" + heads[i];
                if (!cells[i].isEmpty() && !known.contains(key)) {
                    String shown = figures.shown(key).replace("\u00A0%", "").replace("+", "");
                    softly.assertThat(shown).as(key).isEqualTo(printed(cells[i], ""));
                }
            }
        }
        softly.assertAll();
    }

    /** The row of a printed label: units are known by their code, because their names were cut off in print. */
    private static String row(String slide, String printed) {
        boolean isUnit = slide.startsWith("basenhet-") && Character.isDigit(printed.charAt(0));
        String code = printed.split(" ", 2)[0] + " ";
        return figures.keys().stream()
                .filter(key -> figures.field(key, "slide").equals(slide))
                .map(key -> figures.field(key, "row"))
                .filter(row -> isUnit ? row.startsWith(code) : row.equals(printed))
                .findFirst()
                .orElse(printed);
    }

    /** The golden tables' numbers in the style of the slides. */
    private static String printed(String golden, String column) {
        if (golden.isEmpty()) {
            return "";
        }
        String plain = golden.replace("-", "\u2212").replace('.', ',');
        String whole = plain.contains(",") ? plain.substring(0, plain.indexOf(',')) : plain;
        String sign = whole.startsWith("\u2212") ? "\u2212" : "";
        String digits = whole.substring(sign.length());
        String grouped = IntStream.range(0, digits.length())
                .mapToObj(i -> ((digits.length() - i) % 3 == 0 && i > 0 ? "\u00A0" : "") + digits.charAt(i))
                .collect(Collectors.joining());
        return sign + grouped + plain.substring(whole.length()) + (column.endsWith("procent") ? "\u00A0%" : "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgetavvikelse",
                "ekonomi-omrade",
                "atgardsplaner",
                "basenhet-22",
                "basenhet-23",
                "basenhet-24",
                "basenhet-25",
                "basenhet-26",
                "basenhet-27"
            })
    void no_slide_shows_a_row_that_was_not_printed(String slide) throws IOException {
        Set<String> printed = Files.readAllLines(GOLDEN.resolve(slide + ".csv")).stream()
                .skip(1)
                .map(line -> row(slide, line.split(";", -1)[0]))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = figures.keys().stream()
                .filter(key -> figures.field(key, "slide").equals(slide))
                .filter(key -> !figures.field(key, "column").equals("varde"))
                .map(key -> figures.field(key, "row"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            budgetavvikelse/titel               | −166
            budgetavvikelse/intakter            | +12
            budgetavvikelse/kostnader           | −177
            budgetavvikelse/personalkostnader   | −101
            budgetavvikelse/produktionskostnader| −30
            budgetavvikelse/utomlansvard        | −17
            prognos/linjar_framskrivning        | −994
            prognos/lamnad_prognos              | −600
            prognos/lamnad_prognos_fg_ar        | −350
            atgardsplaner/helar                 | 128
            atgardsplaner/uppnadd_effekt        | 20,3
            atgardsplaner/uppnadd_effekt_plan   | 21,3
            atgardsplaner/uppnadd_effekt_procent| 95,2~%
            """)
    void titles_and_bullets_say_what_the_board_was_told(String bullet, String shown) {
        assertThat(figures.shown(bullet + "/varde")).isEqualTo(shown.replace('~', '\u00A0'));
    }

    @Test
    void a_percentage_of_a_base_that_is_shown_as_zero_is_not_printed() {
        assertThat(figures.shown("budgetavvikelse/Avskrivningar m m/forandring_procent"))
                .isEqualTo("\u2013");
    }

    @Test
    void the_boards_deviation_is_one_figure_wherever_it_stands() {
        String deviation = figures.value("budgetavvikelse/Verksamhetens nettokostnader/avvikelse_ack");
        assertThat(deviation).isEqualTo("-165591539.99");
        assertThat(List.of(
                        figures.value("budgetavvikelse/titel/varde"),
                        figures.value("nettokostnader/Verksamhetens nettokostnader/avvikelse_ack"),
                        figures.value("nettokostnader-omrade/Totalsumma/avvikelse_ack"),
                        figures.value("ekonomi-omrade/Totalsumma/summa"),
                        figures.value("basenhet-totalt/Totalsumma/total"),
                        figures.value("prognos/feb/2024")))
                .containsOnly(deviation);
    }

    @Test
    void an_areas_total_is_one_figure_on_its_own_slide_and_beside_the_others() {
        for (String area : new String[] {"21 Förvaltningsövergripande verksamhet", "24 Närsjukvård Umeå"}) {
            String own = figures.value("basenhet-" + area.substring(0, 2) + "/Summa " + area + "/total");
            assertThat(own)
                    .isNotEmpty()
                    .isEqualTo(figures.value("ekonomi-omrade/" + area + "/summa"))
                    .isEqualTo(figures.value("nettokostnader-omrade/" + area + "/avvikelse_ack"))
                    .isEqualTo(figures.value("basenhet-totalt/" + area + "/total"));
        }
    }

    @Test
    void the_units_of_all_areas_add_up_to_the_board() {
        BigDecimal units = figures.keys().stream()
                .filter(key -> key.matches("basenhet-\\d+/\\d{4} .*/total"))
                .map(key -> new BigDecimal(figures.value(key)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(units)
                .isEqualByComparingTo(figures.value("budgetavvikelse/Verksamhetens nettokostnader/avvikelse_ack"));
    }

    @Test
    void the_same_rows_of_two_slides_say_the_same() {
        assertThat(figures.value("nettokostnader/Utomlänsvård/avvikelse_ack"))
                .isEqualTo(figures.value("budgetavvikelse/Utomlänsvård/avvikelse_ack"))
                .isEqualTo(figures.value("ekonomi-omrade/Totalsumma/Utomlänsvård"))
                .isEqualTo(figures.value("basenhet-totalt/Totalsumma/utomlansvard"));
        assertThat(figures.value("nettokostnader/Intäkter/avvikelse_ack"))
                .isEqualTo(figures.value("budgetavvikelse/Summa intäkter/avvikelse_ack"));
    }

    @Test
    void the_rolling_twelve_of_december_is_the_year() {
        BigDecimal step = new BigDecimal(figures.value("r12/2024-02/utfall_r12"))
                .subtract(new BigDecimal(figures.value("r12/2023-12/utfall_r12")));
        BigDecimal change = new BigDecimal(figures.value("nettokostnader/Verksamhetens nettokostnader/forandring_kr"));
        assertThat(step).isEqualByComparingTo(change);
        assertThat(figures.value("r12/2023-12/budget_r12")).isNotEmpty();
    }

    @Test
    void every_figure_that_is_not_nothing_has_a_unit_a_status_and_the_rows_it_came_from() {
        List<String> keys = figures.keys().stream()
                .filter(key -> !figures.value(key).equals("0.00"))
                .toList();
        assertThat(keys).hasSizeGreaterThan(800);
        for (String key : keys) {
            assertThat(figures.field(key, "status")).as(key).isIn("ok", "ej_berakningsbar", "saknas");
            assertThat(figures.field(key, "unit"))
                    .as(key)
                    .isIn("kr", "andel", "procent", "procentenheter", "antal", "dagar", "poang", "text", "datum");
            // a target is what the template says; what is missing has no rows
            if (!key.endsWith("/mal")
                    && !key.endsWith("/mal/varde")
                    && figures.field(key, "status").equals("ok")) {
                assertThat(figures.field(key, "formula")).as(key).isNotEmpty();
                assertThat(figures.field(key, "sources")).as(key).contains("resource=");
            }
        }
    }
}
