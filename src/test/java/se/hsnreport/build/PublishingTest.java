package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** A folder of output is whole or is the one before; whoever called learns which. */
class PublishingTest {
    @TempDir
    Path directory;

    private static Map<?, ?> json(String text) throws IOException {
        return (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(text));
    }

    @Test
    void success_says_how_much_and_gives_the_paths_and_nothing_else_on_stdout() throws IOException {
        CommandLine run = Workspace.invented(directory).build("--lang", "en");
        assertThat(run.err()).matches("OK 110 figures, 0 findings, sha256 [0-9a-f]{64}\n");
        assertThat(run.out().lines())
                .contains("out/2024-02/minimal/minimal-2024-02.pdf", "out/2024-02/minimal/figures.json")
                .endsWith("out/2024-02/minimal/build.json")
                .allSatisfy(file -> assertThat(directory.resolve(file)).isNotEmptyFile());
    }

    @Test
    void paths_are_told_as_the_directory_was_given_also_by_the_first_build_there() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path given = here.relativize(directory.toAbsolutePath()).resolve("first");
        CommandLine run = Workspace.invented(directory)
                .variable("HSNREPORT_OUT", "")
                .build("--format", "none", "--out", given.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).allSatisfy(file -> assertThat(file).startsWith(".."));
    }

    @Test
    void the_build_before_is_kept_beside_the_new_one() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.build();
        Map<String, String> first = workspace.hashes("out/2024-02/minimal");
        workspace.replace(
                "data/ledger/actuals-2024.csv", "2024M02;31000;REN;utfall;262,25;", "2024M02;31000;REN;utfall;250;");
        workspace.build();
        assertThat(workspace.hashes("out/2024-02/minimal.previous")).isEqualTo(first);
        assertThat(workspace.hashes("out/2024-02/minimal").get("figures.json")).isNotEqualTo(first.get("figures.json"));
    }

    @Test
    void a_month_missing_is_no_publication_but_may_be_a_draft_that_says_so_in_its_name() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        String[] march = {"build", "--month", "2024-03"};
        assertThat(workspace.run(march).exit()).isEqualTo(4);
        assertThat(workspace.hashes("out/2024-03/minimal")).isEmpty();
        CommandLine draft = workspace.run("build", "--month", "2024-03", "--draft");
        assertThat(draft.exit()).isZero();
        assertThat(draft.out().lines().filter(file -> !file.endsWith(".json")))
                .isNotEmpty()
                .allMatch(file -> file.contains("/minimal-2024-03-UTKAST"));
        assertThat(workspace.text("out/2024-03/minimal/build.json"))
                .contains("\"draft\" : true", "\"code\" : \"month-missing\"");
    }

    @Test
    void every_slide_of_a_draft_says_that_it_is_one() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.build("--draft");
        Path deck = directory.resolve("out/2024-02/minimal/minimal-2024-02-UTKAST.pptx");
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(deck))) {
            assertThat(show.getSlides())
                    .hasSizeGreaterThan(7)
                    .allSatisfy(
                            slide -> assertThat(slide.getXmlObject().xmlText()).contains("UTKAST"));
        }
    }

    @Test
    void figures_of_a_draft_are_missing_and_never_too_small() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.run("build", "--month", "2024-03", "--draft");
        FiguresFile figures = FiguresFile.read(directory.resolve("out/2024-03/minimal/figures.json"));
        assertThat(figures.field("resultat/Resultat/ack_utfall", "status")).isEqualTo("saknas");
        assertThat(figures.shown("resultat/Resultat/ack_utfall")).isEqualTo("uppgift\u00A0saknas");
        assertThat(figures.value("netto-r12/2024-03/utfall_r12")).isEmpty();
        assertThat(figures.value("resultat/Resultat/ack_budget")).isNotEmpty();
    }

    @Test
    void a_pack_has_its_own_file_names() throws IOException {
        CommandLine run = Workspace.invented(directory).build("--pack", "kort");
        assertThat(run.out()).contains("/minimal-2024-02-kort.pdf");
    }

    @Test
    void json_on_stdout_is_one_valid_object_on_success_and_on_failure() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        Map<?, ?> good = json(workspace.build("--json").out());
        assertThat(good.get("status")).isEqualTo("published");
        assertThat(good.get("exit")).isEqualTo("0");
        assertThat((Collection<?>) good.get("files")).isNotEmpty();
        workspace.replace("data/ledger/actuals-2024.csv", ";utfall;262,25;", ";utfall;\"2\\6\";");
        Map<?, ?> bad = json(workspace.build("--json").out());
        assertThat(bad.get("status")).isEqualTo("bad-input");
        assertThat(bad.get("exit")).isEqualTo("3");
        assertThat((List<?>) bad.get("findings")).singleElement().satisfies(finding -> {
            assertThat(((Map<?, ?>) finding).get("code")).isEqualTo("number-invalid");
            assertThat(((Map<?, ?>) finding).get("place")).isEqualTo("ledger/actuals-2024.csv:29:5");
            assertThat(String.valueOf(((Map<?, ?>) finding).get("message"))).contains("2\\6");
        });
    }

    @Test
    void quiet_says_nothing_of_success_and_of_warnings() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.write("data/kommentarer/2024-02/borttagen.md", "Kvar.");
        assertThat(workspace.build().err()).contains("comment-stray");
        assertThat(workspace.build("--quiet").err()).isEmpty();
    }

    @Test
    void a_warning_stops_only_a_strict_build() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.write("data/kommentarer/2024-02/borttagen.md", "Kvar.");
        assertThat(workspace.build().exit()).isZero();
        assertThat(workspace.build("--strict").exit()).isEqualTo(4);
    }

    @Test
    void a_file_where_the_output_directory_should_be_is_told_and_left_alone() throws IOException {
        Workspace workspace = Workspace.invented(directory).write("out", "viktigt");
        CommandLine run = workspace.build();
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).isEqualTo("""
                        out: fel: här ligger något annat än den katalog som utdata ska stå i [output-blocked]
                            flytta det, eller ange en annan katalog med --out
                        utdata kunde inte skrivas: out; tidigare utdata är orörd
                        """);
        assertThat(workspace.text("out")).isEqualTo("viktigt");
    }

    @Test
    void a_directory_that_may_not_be_written_to_is_told() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        Path out = Files.createDirectory(directory.resolve("out"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(out)).as("nobody forbids root to write").isFalse();
        CommandLine run = workspace.build();
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("output-denied");
    }

    @Test
    void a_build_waits_for_no_other_but_says_that_one_is_running() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.build();
        Map<String, String> before = workspace.hashes("out/2024-02/minimal");
        try (FileChannel file =
                        FileChannel.open(directory.resolve("out/2024-02/.minimal.lock"), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            CommandLine run = workspace.build();
            assertThat(run.exit()).isEqualTo(6);
            assertThat(run.err()).isEqualTo("en annan körning skriver samma filer\n");
        }
        assertThat(workspace.hashes("out/2024-02/minimal")).isEqualTo(before);
        assertThat(workspace.build().exit()).isZero();
    }

    @Test
    void what_an_interrupted_build_left_is_swept_and_what_it_moved_is_put_back() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.build("--format", "none");
        Map<String, String> before = workspace.hashes("out/2024-02/minimal");
        Files.move(directory.resolve("out/2024-02/minimal"), directory.resolve("out/2024-02/minimal.previous"));
        workspace.write("out/2024-02/.minimal.new/half.pptx", "half");
        workspace.replace("data/ledger/actuals-2024.csv", "262,25", "26x");
        assertThat(workspace.build("--format", "none").exit()).isEqualTo(3);
        assertThat(workspace.hashes("out/2024-02/minimal")).isEqualTo(before);
        assertThat(directory.resolve("out/2024-02/.minimal.new")).doesNotExist();
    }

    @Test
    void the_build_report_holds_every_input_with_its_hash_and_every_output_but_itself() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.build();
        Map<?, ?> report = (Map<?, ?>)
                Objects.requireNonNull(FiguresFile.json(directory.resolve("out/2024-02/minimal/build.json")));
        List<?> inputs = (List<?>) Objects.requireNonNull(report.get("inputs"));
        assertThat(inputs.stream().map(input -> String.valueOf(((Map<?, ?>) input).get("file"))))
                .contains("accounts.csv", "ledger/2023.csv", "ledger/actuals-2024.csv", "units.csv", "datapackage.yaml")
                .anyMatch(name -> name.startsWith("kommentarer/2024-02/"))
                .anyMatch(name -> name.endsWith("templates/minimal/template.yaml"));
        Map<String, String> hashes = workspace.hashes("out/2024-02/minimal");
        hashes.remove("build.json");
        assertThat(report.get("outputs")).isEqualTo(hashes);
    }
}
