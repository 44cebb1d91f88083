package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/**
 * The errors that real decks and deliveries had, put into a copy of the sample data: each is told at its place, and what
 * has one of them is not published. What people typed is put in all at once, since one run tells of all.
 */
class KnownErrorsTest {
    private static final String TEMPLATE = "templates/hsn/template.yaml";
    private static final String COMMENTS = "kommentarer/2024-02/";
    private static final String JANUARY = "data/ledger/utfall-2024-01.csv";
    private static final String FEBRUARY = "data/ledger/utfall-2024-02.csv";

    @TempDir
    Path directory;

    /**
     * A slip of somebody who types.
     *
     * @param file template.yaml, or the comment that gets another bullet
     * @param old words of the template; empty for a comment
     */
    private record Slip(String what, String file, String old, String by, String code, String told) {
        @Override
        public String toString() {
            return what;
        }

        static Slip inTemplate(String what, String old, String by, String code, String told) {
            return new Slip(what, "template.yaml", old, by, code, told);
        }

        static Slip inComment(String what, String slide, String bullet, String code, String told) {
            return new Slip(what, COMMENTS + slide + ".md", "", bullet, code, told);
        }
    }

    static Stream<Slip> slips() {
        return Stream.of(
                Slip.inTemplate(
                        "a bullet that its table contradicts",
                        "viktad vårdtjänst {{Viktad vårdtjänst/forandring_procent | pct1+}}",
                        "tandvårdsbesök 6,1 %",
                        "text-contradicts",
                        "texten säger 6,1 %, beräknat är −0,8\u00a0%"),
                Slip.inTemplate(
                        "another area's label on a sum",
                        "total: \"Summa {{area}}\"",
                        "total: \"Summa 26 Länssjukvårdsområde 2\"",
                        "text-name-wrong",
                        "26 Länssjukvårdsområde 2"),
                Slip.inTemplate(
                        "last year in a title",
                        "Nettokostnader ack {{month}}:",
                        "Nettokostnader ack februari 2023:",
                        "text-period-wrong",
                        "februari 2023"),
                Slip.inTemplate(
                        "a label 2022 over a column of another year",
                        "head: \"Utfall {{lastYear}}\",",
                        "head: \"Utfall 2022\",",
                        "text-period-wrong",
                        "2022"),
                Slip.inTemplate(
                        "last month in a subtitle",
                        "· avvikelse mot budget per kontogrupp · tkr · {{ack}}",
                        "· avvikelse mot budget per kontogrupp · tkr · januari 2024",
                        "text-period-wrong",
                        "januari 2024"),
                Slip.inTemplate(
                        "a meeting that the calendar does not have",
                        "[\"Sammanträde {{meeting}}\"]",
                        "[\"Sammanträde 28 mars 2024\"]",
                        "text-meeting-wrong",
                        "27 mars 2024"),
                Slip.inTemplate(
                        "a wrong unit after a figure",
                        "{bullet: \"Utomlänsvård {{Utomlänsvård/avvikelse_ack | mkr0+}} mkr\"",
                        "{bullet: \"Utomlänsvård {{Utomlänsvård/avvikelse_ack | mkr0+}} tkr\"",
                        "text-contradicts",
                        "tkr"),
                Slip.inComment(
                        "an area's total that is another on another slide",
                        "atgardsplaner",
                        "Planen för 24 Närsjukvård Umeå är 33 217 tkr",
                        "text-contradicts",
                        "33\u00a0221"),
                Slip.inComment(
                        "a bullet of the controller's that the table contradicts",
                        "budgetavvikelse",
                        "Personal −111 mkr",
                        "text-contradicts",
                        "budgetavvikelse/Personal/avvikelse_ack"),
                Slip.inComment(
                        "a word that turns the figure round",
                        "nettokostnader",
                        "Kostnaderna har minskat med 10,5 %",
                        "text-turned",
                        "minskat"),
                Slip.inComment(
                        "a monthly rate rounded before it was multiplied",
                        "prognos",
                        "Linjär framskrivning −996 mkr (83 × 12)",
                        "text-contradicts",
                        "texten säger −996 mkr, beräknat är −994"),
                Slip.inComment(
                        "a period that ends before it begins",
                        "rapportplan",
                        "Gäller 1 mars–15 februari 2024",
                        "text-date-wrong",
                        "1 mars–15 februari 2024"),
                Slip.inComment(
                        "a unit with another's code",
                        "tandvard-barn",
                        "1593 Akutmottagning Skellefteå",
                        "text-name-wrong",
                        "1592"));
    }

    private static CommandLine typed = new CommandLine(0, "", "");

    @BeforeAll
    static void put_all_slips_into_one_pack(@TempDir Path root) throws IOException {
        Workspace workspace = Workspace.sample(root);
        Map<String, StringBuilder> comments = new LinkedHashMap<>();
        for (Slip slip : slips().toList()) {
            if (slip.old().isEmpty()) {
                comments.computeIfAbsent("data/" + slip.file(), f -> new StringBuilder())
                        .append("- ")
                        .append(slip.by())
                        .append('\n');
            } else {
                workspace.replace(TEMPLATE, slip.old(), slip.by());
            }
        }
        workspace.replace(
                TEMPLATE, "{{Summa {{area}}/total | tkr0}}", "{{Summa 26 Länssjukvårdsområde 2/total | tkr0}}");
        for (Map.Entry<String, StringBuilder> comment : comments.entrySet()) {
            workspace.write(comment.getKey(), comment.getValue().toString());
        }
        typed = workspace.run("check", "--month", "2024-02");
    }

    @ParameterizedTest
    @MethodSource("slips")
    void what_was_typed_wrongly_stops_the_pack_at_its_place(Slip slip) {
        assertThat(typed.exit()).as(typed.err()).isEqualTo(4);
        assertThat(typed.err().lines())
                .anyMatch(line -> line.contains(slip.file())
                        && line.contains(": kontroll: ")
                        && line.contains(slip.told())
                        && line.endsWith("[" + slip.code() + "]"));
    }

    @Test
    void nothing_that_is_right_was_told_of_with_them() {
        List<String> told = slips().map(Slip::told).toList();
        assertThat(typed.err().lines().filter(line -> line.endsWith("]") && line.contains("[text-")))
                .isNotEmpty()
                .allMatch(line -> told.stream().anyMatch(line::contains));
    }

    @Test
    void a_flipped_sign_and_stale_data_are_told_with_file_and_slide() throws IOException {
        Workspace workspace = Workspace.sample(directory);
        amounts(workspace, JANUARY, "561.|5691", BigDecimal::negate);
        keep(workspace, "data/produktion/produktion-2023.csv", line -> !line.startsWith("2023-1"));
        for (int year = 2024; year <= 2026; year++) {
            workspace.delete("data/produktion/produktion-" + year + ".csv");
        }
        CommandLine run = stopped(workspace, "check", "--month", "2024-02");
        told(run, "ledger/utfall-2024-01.csv: kontroll: ", "Läkemedel", "[sign-flipped]");
        told(run, "produktion-primarvard: varning: ", "2023-09", "[data-stale]");
    }

    @Test
    void thousands_of_kronor_for_kronor_are_told_with_their_file() throws IOException {
        Workspace workspace = Workspace.sample(directory);
        amounts(workspace, FEBRUARY, ".*", kr -> kr.movePointLeft(3).setScale(0, RoundingMode.HALF_UP));
        told(
                stopped(workspace, "check", "--month", "2024-02"),
                "ledger/utfall-2024-02.csv: kontroll: ",
                "",
                "[amounts-scaled]");
    }

    @Test
    void an_old_extract_under_a_new_month_is_told_with_its_file() throws IOException {
        Workspace workspace = Workspace.sample(directory);
        workspace.write(FEBRUARY, workspace.text(JANUARY).replace("\n202401;", "\n202402;"));
        told(
                stopped(workspace, "check", "--month", "2024-02"),
                "ledger/utfall-2024-02.csv: kontroll: ",
                "2024-01",
                "[month-repeated]");
    }

    @Test
    void the_same_extract_twice_is_refused_with_both_files() throws IOException {
        Workspace workspace = Workspace.sample(directory);
        workspace.write("data/ledger/utfall-2024-02-ny.csv", workspace.text(FEBRUARY));
        CommandLine run = workspace.run("check", "--month", "2024-02");
        assertThat(run.exit()).isEqualTo(3);
        told(run, "ledger/utfall-2024-02.csv: fel: ", "ledger/utfall-2024-02-ny.csv", "[file-duplicate]");
    }

    @Test
    void a_missing_month_is_told_by_name() throws IOException {
        Workspace workspace = Workspace.sample(directory);
        workspace.delete(JANUARY);
        told(
                stopped(workspace, "check", "--month", "2024-02"),
                ": kontroll: ",
                "utfall saknas för 2024-01",
                "[month-missing]");
    }

    @Test
    void a_percentage_of_nothing_is_no_number() throws IOException {
        Workspace workspace = Workspace.sample(directory);
        amounts(workspace, "data/ledger/utfall-2023.csv", "561.|5691", kr -> BigDecimal.ZERO);
        CommandLine run = workspace.build("--format", "none", "--draft");
        assertThat(run.exit()).as(run.err()).isZero();
        FiguresFile figures = FiguresFile.read(workspace.path("out/2024-02/hsn/figures.json"));
        assertThat(figures.shown("budgetavvikelse/Läkemedel/forandring_procent"))
                .isEqualTo("–");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02", "2024-11", "2026-03"})
    void the_sample_months_are_left_in_peace(String month) {
        Workspace workspace =
                Workspace.empty(directory).variable("HSNREPORT_DATA", "").variable("HSNREPORT_TEMPLATES", "");
        CommandLine run = workspace.run("check", "--month", month, "--strict");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err().lines()).as("nothing but the last line").hasSize(1);
    }

    private static CommandLine stopped(Workspace workspace, String... command) {
        CommandLine run = workspace.run(command);
        assertThat(run.exit()).as(run.err()).isEqualTo(4);
        return run;
    }

    private static void told(CommandLine run, String place, String words, String code) {
        assertThat(run.err().lines())
                .anyMatch(line -> line.contains(place) && line.contains(words) && line.endsWith(code));
    }

    /** Changes the amounts of accounts. */
    private static void amounts(Workspace workspace, String file, String account, UnaryOperator<BigDecimal> change)
            throws IOException {
        String changed = workspace
                .text(file)
                .lines()
                .map(line -> line.split(";", -1))
                .map(cells -> {
                    if (Character.isDigit(cells[0].charAt(0)) && cells[1].matches(account)) {
                        BigDecimal kr = new BigDecimal(cells[5].replace(',', '.'));
                        cells[5] = change.apply(kr).toPlainString().replace('.', ',');
                    }
                    return String.join(";", cells);
                })
                .collect(Collectors.joining("\n", "", "\n"));
        workspace.write(file, changed);
    }

    private static void keep(Workspace workspace, String file, java.util.function.Predicate<String> wanted)
            throws IOException {
        workspace.write(file, workspace.text(file).lines().filter(wanted).collect(Collectors.joining("\n", "", "\n")));
    }
}
