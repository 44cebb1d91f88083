package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.Workspace;

/** The slips of the real decks, put into the sample data: none of them is published. */
class TextFaultsTest {
    private static final String TEMPLATE = "templates/hsn/template.yaml";
    private static final String COMMENTS = "data/kommentarer/2024-02/";

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "a number typed by hand # viktad vårdtjänst {{Viktad vårdtjänst/forandring_procent | pct1+}}"
                        + " # tandvårdsbesök 6,1 % # text-contradicts # −0,8\u00a0% (produktion-jamforelse/Tandvårdsbesök",
                "last year's title # Nettokostnader ack {{month}}: # Nettokostnader ack februari 2023:"
                        + " # text-period-wrong # februari 2023",
                "last month's subtitle # · avvikelse mot budget per kontogrupp · tkr · {{ack}}"
                        + " # · avvikelse mot budget per kontogrupp · tkr · januari 2024 # text-period-wrong # januari 2024",
                "a year over another year's column # head: \"Utfall {{lastYear}}\", # head: \"Utfall 2022\","
                        + " # text-period-wrong # 2022",
                "a title page of last month # subtitle: \"Resultatuppföljning {{month}}\""
                        + " # subtitle: \"Resultatuppföljning januari 2024\" # text-period-wrong # januari 2024",
                "a sum with another area's name # total: \"Summa {{area}}\" # total: \"Summa 26 Länssjukvårdsområde 2\""
                        + " # text-name-wrong # 26 Länssjukvårdsområde 2",
                "another area in a title # title: \"{{area}} ack # title: \"26 Länssjukvårdsområde 2 ack"
                        + " # text-name-wrong # 26 Länssjukvårdsområde 2",
                "a meeting that is not # [\"Sammanträde {{meeting}}\"] # [\"Sammanträde 28 mars 2024\"]"
                        + " # text-meeting-wrong # 27 mars 2024",
                "a wrong unit # {bullet: \"Utomlänsvård {{Utomlänsvård/avvikelse_ack | mkr0+}} mkr\""
                        + " # {bullet: \"Utomlänsvård {{Utomlänsvård/avvikelse_ack | mkr0+}} tkr\" # text-contradicts # tkr",
            })
    void a_slip_in_the_template_is_not_published(String slip, String old, String by, String code, String told)
            throws IOException {
        Workspace workspace = Workspace.sample(directory).replace(TEMPLATE, old, by);
        if (slip.startsWith("a sum")) {
            workspace.replace(
                    TEMPLATE, "{{Summa {{area}}/total | tkr0}}", "{{Summa 26 Länssjukvårdsområde 2/total | tkr0}}");
        }
        stopped(workspace, code, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "budgetavvikelse # Personal −111 mkr # text-contradicts # budgetavvikelse/Personal/avvikelse_ack",
                "nettokostnader # Kostnaderna har minskat med 10,5 % # text-turned # minskat",
                "prognos # Gäller 1 mars–15 februari 2024 # text-date-wrong # 1 mars–15 februari 2024",
                "prognos # 1593 Akutmottagning Skellefteå # text-name-wrong # 1592",
            })
    void a_slip_in_a_comment_is_not_published(String slide, String comment, String code, String told)
            throws IOException {
        stopped(Workspace.sample(directory).write(COMMENTS + slide + ".md", "- " + comment + "\n"), code, told);
    }

    private static void stopped(Workspace workspace, String code, String told) throws IOException {
        CommandLine run = workspace.build("--format", "none");
        assertThat(run.exit()).as(run.err()).isEqualTo(4);
        assertThat(run.err().lines().filter(line -> line.contains("[" + code + "]")))
                .isNotEmpty()
                .allMatch(line -> line.contains(told), "tells " + told);
        assertThat(workspace.hashes("out/2024-02/hsn")).isEmpty();
    }

    @Test
    void a_draft_may_have_them_and_lists_them() throws IOException {
        Workspace workspace =
                Workspace.sample(directory).write(COMMENTS + "budgetavvikelse.md", "- Personal −111 mkr\n");
        assertThat(workspace.build("--format", "none", "--draft").exit()).isZero();
        assertThat(workspace.text("out/2024-02/hsn/build.json")).contains("text-contradicts", "budgetavvikelse.md:1");
    }

    @Test
    void a_number_that_somebody_answers_for_stops_nothing_and_is_kept_with_its_reason() throws IOException {
        Workspace workspace = Workspace.sample(directory)
                .write(COMMENTS + "nettokostnader.md", "- Kostnaderna räknas upp med 3,3 % i löneavtalet\n");
        assertThat(workspace.build("--format", "none").exit()).isEqualTo(4);
        workspace.write(
                "data/kvitteringar.yaml",
                "kvitteringar:\n  - kod: text-unmatched\n    omfattning: \"3,3 % i löneavtalet\"\n    orsak: Avtalet\n");
        CommandLine run = workspace.build("--format", "none", "--strict");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(workspace.text("out/2024-02/hsn/build.json")).contains("Avtalet");
    }

    @ParameterizedTest
    @CsvSource({"2024-02", "2024-11", "2026-03"})
    void the_sample_months_are_left_in_peace(String month) {
        Workspace workspace =
                Workspace.empty(directory).variable("HSNREPORT_DATA", "").variable("HSNREPORT_TEMPLATES", "");
        CommandLine run = workspace.run("build", "--month", month, "--format", "none", "--strict");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Map.of("told", run.err()))
                .containsEntry("told", run.err().lines().reduce((a, b) -> b).orElse("") + "\n");
    }
}
