package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** Whoever looks at a failed job sees what was wrong and where, on the page of the job, without reading a log. */
class CiTest {
    @TempDir
    Path directory;

    private Workspace broken() throws IOException {
        return Workspace.invented(directory)
                .replace("data/ledger/actuals-2024.csv", ";utfall;262,25;", ";utfall;26,x;");
    }

    @Test
    void github_marks_the_line_of_the_extract() throws IOException {
        CommandLine run = broken().variable("GITHUB_ACTIONS", "true").run("check", "--month", "2024-02");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines())
                .contains("::error file=data/ledger/actuals-2024.csv,line=29,col=5,title=number-invalid::"
                        + "\"26,x\" i belopp är inget tal; väntat: -1 234,56");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void azure_logs_the_issue() throws IOException {
        CommandLine run = broken().variable("TF_BUILD", "True").run("check", "--month", "2024-02");
        assertThat(run.err())
                .contains("##vso[task.logissue type=error;sourcepath=data/ledger/actuals-2024.csv;linenumber=29;"
                        + "columnnumber=5;code=number-invalid]");
    }

    @Test
    void a_job_may_say_that_it_wants_no_marks_or_those_of_another_service() throws IOException {
        Workspace workspace = broken().variable("GITHUB_ACTIONS", "true");
        assertThat(workspace.run("check", "--month", "2024-02", "--ci", "none").err())
                .doesNotContain("::error");
        assertThat(workspace.run("check", "--month", "2024-02", "--ci=azure").err())
                .contains("##vso[")
                .doesNotContain("::error");
        CommandLine wrong = workspace.run("check", "--month", "2024-02", "--ci", "githup");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("menade du \"github\"?");
    }

    @Test
    void what_a_text_says_ends_no_mark_and_begins_none() throws IOException {
        CommandLine run = Workspace.invented(directory)
                .write("data/kommentarer/2024-02/100%,a.md", "Kvar.")
                .run("check", "--month", "2024-02", "--ci", "github");
        assertThat(run.err()).contains("::warning file=data/kommentarer/2024-02/100%25%2Ca.md,title=comment-stray::");
    }

    @Test
    void the_summary_of_a_job_shows_findings_checks_and_files_and_adds_to_what_is_there() throws IOException {
        Path summary = Files.writeString(directory.resolve("summary.md"), "before\n");
        Workspace workspace =
                broken().variable("GITHUB_ACTIONS", "true").variable("GITHUB_STEP_SUMMARY", summary.toString());
        workspace.build("--format", "none");
        workspace.replace("data/ledger/actuals-2024.csv", ";utfall;26,x;", ";utfall;262,25;");
        workspace.build("--format", "none");
        assertThat(Files.readString(summary))
                .startsWith("before\n### hsnreport: inget skrevs")
                .contains("| fel | ledger/actuals-2024.csv:29:5 | \"26,x\" i belopp är inget tal")
                .contains("### hsnreport: OK 110 siffror")
                .contains("/out/2024-02/minimal/figures.json`\n")
                .containsPattern("\\| Delar mot summor: [^|]+ \\| \\d+ \\| stämmer \\|");
    }

    @Test
    void checks_are_cases_of_a_junit_file_those_that_did_not_run_skipped() throws Exception {
        Path file = directory.resolve("reports/checks.xml");
        Workspace.invented(directory).run("check", "--month", "2024-02", "--junit", file.toString());
        Element suite = xml(file);
        assertThat(suite.getAttribute("name")).isEqualTo("hsnreport check 2024-02");
        assertThat(suite.getAttribute("failures")).isEqualTo("0");
        assertThat(Integer.parseInt(suite.getAttribute("tests")))
                .isEqualTo(suite.getElementsByTagName("testcase").getLength());
        assertThat(Integer.parseInt(suite.getAttribute("skipped")))
                .isPositive()
                .isEqualTo(suite.getElementsByTagName("skipped").getLength());
    }

    @Test
    void what_stops_a_build_fails_a_case_of_the_file_with_place_and_remedy() throws Exception {
        Path file = directory.resolve("checks.xml");
        broken().build("--junit", file.toString());
        Element suite = xml(file);
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .contains("ledger/actuals-2024.csv:29:5", "rätta cellen");
    }

    @Test
    void gitlab_gets_a_report_of_findings_with_the_lines_they_are_about() throws IOException {
        Path file = directory.resolve("reports/findings.json");
        CommandLine run = broken().variable("GITLAB_CI", "true").build("--code-quality", file.toString());
        assertThat(run.exit()).isEqualTo(3);
        List<Map<?, ?>> issues = issues(file);
        assertThat(issues).hasSize(1);
        Map<?, ?> issue = issues.get(0);
        assertThat(issue.get("check_name")).isEqualTo("number-invalid");
        assertThat(issue.get("severity")).isEqualTo("blocker");
        assertThat(issue.get("location"))
                .isEqualTo(Map.of(
                        "path",
                                directory
                                        .resolve("data/ledger/actuals-2024.csv")
                                        .toString(),
                        "lines", Map.of("begin", "29")));
        assertThat(String.valueOf(issue.get("description")))
                .startsWith("\"26,x\" i belopp")
                .contains("rätta cellen");
    }

    @Test
    void a_finding_is_the_same_to_gitlab_in_either_language_and_gone_when_it_is_mended() throws IOException {
        Path file = directory.resolve("findings.json");
        Workspace workspace = broken();
        workspace.build("--code-quality", file.toString());
        List<Object> swedish = prints(file);
        workspace.build("--code-quality", file.toString(), "--lang", "en");
        assertThat(prints(file)).isEqualTo(swedish).hasSize(1);
        workspace.replace("data/ledger/actuals-2024.csv", ";utfall;26,x;", ";utfall;262,25;");
        workspace.build("--code-quality", file.toString());
        assertThat(prints(file)).doesNotContainAnyElementsOf(swedish);
    }

    private static List<Object> prints(Path file) throws IOException {
        return issues(file).stream()
                .map(issue -> (Object) issue.get("fingerprint"))
                .toList();
    }

    private static List<Map<?, ?>> issues(Path file) throws IOException {
        List<Map<?, ?>> issues = new ArrayList<>();
        for (Object issue : (List<?>) Objects.requireNonNull(FiguresFile.json(file))) {
            issues.add((Map<?, ?>) Objects.requireNonNull(issue));
        }
        return issues;
    }

    private static Element xml(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(file))))
                .getDocumentElement();
    }
}
