package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** Whoever writes about a slide sees it at once, as it will be, and nothing that is published is touched by it. */
class PreviewCommandTest {
    private static final String FOLDER = "out/2024-02/minimal.preview";

    @TempDir
    Path directory;

    private static CommandLine preview(Workspace workspace, String... more) {
        List<String> args = new ArrayList<>(List.of("preview", "--month", "2024-02"));
        args.addAll(List.of(more));
        return workspace.run(args.toArray(String[]::new));
    }

    private static BufferedImage picture(Path file) throws IOException {
        return Objects.requireNonNull(ImageIO.read(file.toFile()));
    }

    @Test
    void every_page_is_a_picture_named_by_its_number_and_slide_and_all_are_on_one_sheet() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        CommandLine run = preview(workspace);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(FOLDER + "\n");
        workspace.build("--format", "pdf");
        int pages;
        try (var pdf = Loader.loadPDF(
                directory.resolve("out/2024-02/minimal/minimal-2024-02.pdf").toFile())) {
            pages = pdf.getNumberOfPages();
        }
        assertThat(run.err()).isEqualTo("OK bildfiler: " + pages + ", iakttagelser: 0\n");
        assertThat(workspace.hashes(FOLDER))
                .hasSize(pages + 1)
                .containsKeys("oversikt.png", "01-framsida.png", "02-kapitel-ekonomi.png", "03-resultat.png");
        // the master of the invented board is 4:3
        BufferedImage page = picture(directory.resolve(FOLDER).resolve("03-resultat.png"));
        assertThat(List.of(page.getWidth(), page.getHeight())).isEqualTo(List.of(1280, 960));
        BufferedImage sheet = picture(directory.resolve(FOLDER).resolve("oversikt.png"));
        assertThat(sheet.getWidth()).isGreaterThan(5 * 320);
    }

    @Test
    void what_is_published_stays_and_beside_the_pictures_nothing_is_left() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.build();
        workspace.build();
        Map<String, String> published = new HashMap<>(workspace.hashes("out/2024-02/minimal"));
        Map<String, String> before = workspace.hashes("out/2024-02/minimal.previous");
        preview(workspace, "--width", "320");
        Map<String, String> first = workspace.hashes(FOLDER);
        preview(workspace, "--width", "320");
        assertThat(workspace.hashes(FOLDER)).as("the same bytes again").isEqualTo(first);
        assertThat(workspace.hashes("out/2024-02/minimal")).isEqualTo(published);
        assertThat(workspace.hashes("out/2024-02/minimal.previous")).isEqualTo(before);
        try (var there = Files.list(directory.resolve("out/2024-02"))) {
            assertThat(there.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "minimal", "minimal.previous", "minimal.preview", ".minimal.lock", ".minimal.preview.lock");
        }
    }

    @Test
    void one_slide_looks_as_it_does_among_all_and_pictures_that_were_not_asked_for_go() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        preview(workspace, "--width", "320");
        Map<String, String> all = workspace.hashes(FOLDER);
        preview(workspace, "--slide", "resultat", "--slide", "kapitel-ekonomi,framsida", "--width", "320");
        Map<String, String> some = workspace.hashes(FOLDER);
        assertThat(some.keySet())
                .containsExactly("01-framsida.png", "02-kapitel-ekonomi.png", "03-resultat.png", "oversikt.png");
        some.remove("oversikt.png");
        assertThat(all).containsAllEntriesOf(some);
        preview(workspace, "--slide", "resultat", "--width", "641");
        assertThat(picture(directory.resolve(FOLDER).resolve("03-resultat.png")).getWidth())
                .isEqualTo(641);
    }

    @Test
    void failed_checks_are_told_with_their_code_and_the_pictures_are_those_of_a_draft() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        String[] march = {"preview", "--month", "2024-03", "--slide", "resultat"};
        CommandLine run = workspace.run(march);
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err())
                .contains("[month-missing]")
                .endsWith("kontroller föll; bildfilerna är märkta som utkast; iakttagelser: 1\n");
        Map<String, String> drawn = workspace.hashes("out/2024-03/minimal.preview");
        CommandLine draft = workspace.run("preview", "--month", "2024-03", "--slide", "resultat", "--draft");
        assertThat(draft.exit()).isZero();
        assertThat(workspace.hashes("out/2024-03/minimal.preview"))
                .containsKey("03-resultat.png")
                .isEqualTo(drawn);
    }

    @Test
    void a_draft_is_marked_where_checks_pass_too() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        preview(workspace, "--slide", "resultat");
        String plain = workspace.hashes(FOLDER).get("03-resultat.png");
        preview(workspace, "--slide", "resultat", "--draft");
        String draft = workspace.hashes(FOLDER).get("03-resultat.png");
        assertThat(draft).isNotEqualTo(plain);
        workspace.write("data/kommentarer/2024-02/borttagen.md", "Kvar.");
        assertThat(preview(workspace, "--slide", "resultat").exit()).isZero();
        assertThat(workspace.hashes(FOLDER)).containsEntry("03-resultat.png", plain);
        assertThat(preview(workspace, "--slide", "resultat", "--strict").exit()).isEqualTo(4);
        assertThat(workspace.hashes(FOLDER)).containsEntry("03-resultat.png", draft);
    }

    @Test
    void bad_extracts_are_told_as_by_a_build_and_the_pictures_stay_as_they_were() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        preview(workspace, "--slide", "resultat");
        Map<String, String> before = workspace.hashes(FOLDER);
        workspace.replace("data/ledger/actuals-2024.csv", ";utfall;262,25;", ";utfall;\"2\\6\";");
        CommandLine run = preview(workspace);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(workspace.build().err());
        assertThat(workspace.hashes(FOLDER)).isEqualTo(before);
    }

    @Test
    void a_slip_is_named_and_what_was_meant_is_offered() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        CommandLine slide = preview(workspace, "--slide", "framsida,resultatt");
        assertThat(slide.exit()).isEqualTo(2);
        assertThat(slide.err())
                .contains(
                        "paketet har ingen bild \"resultatt\" (menade du \"resultat\"?)", "framsida, kapitel-ekonomi");
        for (String width : new String[] {"bred", "159", "4001", "-5"}) {
            CommandLine wide = preview(workspace, "--width", width);
            assertThat(wide.exit()).isEqualTo(2);
            assertThat(wide.err()).contains("\"" + width + "\" är ingen bredd", "från 160 till 4000");
        }
        assertThat(workspace.hashes(FOLDER)).isEmpty();
    }

    @Test
    void programs_get_every_picture_and_the_sheet_first() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        Map<?, ?> json = (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(
                preview(workspace, "--slide", "resultat", "--json").out()));
        assertThat(json.get("status")).isEqualTo("previewed");
        assertThat(String.valueOf(json.get("files")))
                .isEqualTo("[" + FOLDER + "/oversikt.png, " + FOLDER + "/03-resultat.png]");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void a_file_that_is_changed_is_seen_and_the_pictures_that_are_others_then_are_named() throws Exception {
        Workspace workspace = Workspace.invented(directory);
        try (Watching watching = new Watching(directory, "--slide", "resultat,framsida", "--width", "320")) {
            watching.waitFor("bevakar data och mall");
            Map<String, String> before = workspace.hashes(FOLDER);
            // as editors save: beside it, then in its place
            Path file = directory.resolve("data/ledger/actuals-2024.csv");
            Path beside = directory.resolve("data/ledger/.actuals-2024.csv.swp");
            Files.copy(file, beside);
            workspace.replace(
                    "data/ledger/.actuals-2024.csv.swp",
                    "2024M02;31000;REN;utfall;262,25;",
                    "2024M02;31000;REN;utfall;250;");
            Files.move(beside, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            watching.waitFor("andra än förut: 03-resultat.png\n");
            assertThat(workspace.hashes(FOLDER).get("03-resultat.png")).isNotEqualTo(before.get("03-resultat.png"));
            assertThat(workspace.hashes(FOLDER)).containsEntry("01-framsida.png", before.get("01-framsida.png"));
            workspace.replace("templates/minimal/template.yaml", "pack", "pcak");
            watching.waitFor("template.yaml");
            workspace.replace("templates/minimal/template.yaml", "pcak", "pack");
            watching.waitFor("ingen bildfil är en annan än förut");
        }
    }

    /** The command at work in a thread of its own, until it is interrupted. */
    private static final class Watching implements AutoCloseable {
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final Thread thread;
        private int exit;
        private int read;

        Watching(Path directory, String... more) {
            List<String> args = new ArrayList<>(List.of("preview", "--month", "2024-02", "--watch"));
            args.addAll(List.of(more));
            Map<String, String> environment = Map.of(
                    "HSNREPORT_DATA", directory.resolve("data").toString(),
                    "HSNREPORT_TEMPLATES", directory.resolve("templates").toString(),
                    "HSNREPORT_OUT", directory.resolve("out").toString(),
                    "HSNREPORT_LANG", "sv");
            PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
            thread = new Thread(() -> exit = Cli.run(args.toArray(String[]::new), environment, out, told));
            thread.start();
        }

        /** Waits until something is told that was not told before. */
        void waitFor(String text) throws InterruptedException {
            while (err.toString(StandardCharsets.UTF_8).indexOf(text, read) < 0) {
                assertThat(thread.isAlive())
                        .as(err.toString(StandardCharsets.UTF_8))
                        .isTrue();
                TimeUnit.MILLISECONDS.sleep(50);
            }
            String all = err.toString(StandardCharsets.UTF_8);
            read = all.indexOf(text, read) + text.length();
        }

        @Override
        public void close() {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            assertThat(exit).isEqualTo(130);
        }
    }
}
