package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.Month;
import se.hsnreport.testing.FaultyDisk;
import se.hsnreport.testing.Workspace;

/** A disk that fails at any moment costs a build, never a pack: what stands under a final name is whole. */
class BrokenDiskTest {
    private static final Month MONTH = new Month(2024, 2);
    private static final List<String> NAMES = List.of("deck.pptx", "build.json");

    @TempDir
    Path directory;

    private Path out;

    @BeforeEach
    void two_builds_are_there() throws IOException {
        out = directory.resolve("out");
        publish(out, "first");
        publish(out, "second");
    }

    /** Publishes a pack whose every file says which build it is of. */
    private static void publish(Path out, String build) throws IOException {
        try (Publication output = Publication.open(out, MONTH, "hsn").orElseThrow()) {
            for (String name : NAMES) {
                try (OutputStream file = output.create(name)) {
                    file.write((name + " of " + build + "\n").repeat(9000).getBytes(StandardCharsets.UTF_8));
                }
                output.verify();
            }
            output.publish(NAMES);
        }
    }

    /** Which build stands whole under a name; empty when none is there. */
    private Optional<String> build(String name) throws IOException {
        Path folder = out.resolve("2024-02").resolve(name);
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        Map<String, String> builds = new TreeMap<>();
        for (String file : NAMES) {
            String text = Files.readString(folder.resolve(file));
            String line = text.substring(0, text.indexOf('\n') + 1);
            assertThat(text).isEqualTo(line.repeat(9000));
            builds.put(line.substring(line.lastIndexOf(' ')).strip(), file);
        }
        assertThat(builds).as("files of one build").hasSize(1);
        return Optional.of(builds.keySet().iterator().next());
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("2024-02"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Publishes on a failing disk; whether that was said to have gone well. */
    private boolean publishes(FaultyDisk disk) {
        try {
            publish(disk.path(out), "third");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private int steps() {
        FaultyDisk sound = new FaultyDisk(step -> false);
        assertThat(publishes(sound)).isTrue();
        assertThat(sound.done()).hasSizeGreaterThan(15).contains("write deck.pptx", "force deck.pptx", "move .hsn.new");
        return sound.done().size();
    }

    private void startAgain() throws IOException {
        for (String name : there()) {
            Path path = out.resolve("2024-02").resolve(name);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.delete(path);
        }
        publish(out, "first");
        publish(out, "second");
    }

    @Test
    void whatever_step_fails_the_old_pack_stands_or_the_new_one() throws IOException {
        int steps = steps();
        for (int failing = 1; failing <= steps; failing++) {
            startAgain();
            int which = failing;
            FaultyDisk disk = new FaultyDisk(step -> step == which);
            boolean went = publishes(disk);
            String told = "step " + failing + ": " + disk.done().get(failing - 1);
            assertThat(build("hsn")).as(told).contains(went ? "third" : "second");
            assertThat(build("hsn.previous")).as(told).contains(went ? "second" : "first");
        }
    }

    @Test
    void a_disk_that_is_gone_from_some_step_on_leaves_what_the_next_build_puts_right() throws IOException {
        int steps = steps();
        for (int failing = 1; failing <= steps; failing++) {
            startAgain();
            int which = failing;
            IntPredicate gone = step -> step >= which;
            FaultyDisk disk = new FaultyDisk(gone);
            boolean went = publishes(disk);
            String told = "from step " + failing + ": " + disk.done().get(failing - 1);
            String newest = went ? "third" : "second";
            assertThat(build("hsn").or(() -> Optional.of(newest))).as(told).contains(newest);
            Publication.open(out, MONTH, "hsn").orElseThrow().close();
            assertThat(build("hsn")).as(told).contains(newest);
            assertThat(build("hsn.previous")).as(told).contains(went ? "second" : "first");
            assertThat(there()).as(told).containsExactly(".hsn.lock", "hsn", "hsn.previous");
        }
    }

    @Test
    void a_first_build_that_fails_leaves_nothing_under_a_final_name() throws IOException {
        Path elsewhere = directory.resolve("elsewhere");
        FaultyDisk sound = new FaultyDisk(step -> false);
        publish(sound.path(elsewhere), "first");
        for (int failing = 1; failing <= sound.done().size(); failing++) {
            int which = failing;
            Path own = directory.resolve("own" + failing);
            try {
                publish(new FaultyDisk(step -> step == which).path(own), "first");
            } catch (IOException e) {
                assertThat(own.resolve("2024-02/hsn")).doesNotExist();
            }
            publish(own, "second");
            assertThat(own.resolve("2024-02/hsn/build.json")).exists();
        }
    }

    @Test
    void a_build_on_a_failing_disk_says_so_and_leaves_the_pack_before() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace.build("--format", "none");
        Map<String, String> before = workspace.hashes("out/2024-02/minimal");
        int failing = 0;
        for (int steps = 1; failing < steps; ) {
            int which = ++failing;
            FaultyDisk disk = new FaultyDisk(step -> step == which);
            Outcome.Status ended = Build.run(request(disk.path(out))).status();
            if (ended != Outcome.Status.PUBLISHED) {
                assertThat(ended).isEqualTo(Outcome.Status.NOT_WRITTEN);
                assertThat(workspace.hashes("out/2024-02/minimal"))
                        .as(String.valueOf(disk.done()))
                        .isEqualTo(before);
            }
            before = workspace.hashes("out/2024-02/minimal");
            steps = Math.max(steps, disk.done().size());
        }
        assertThat(failing).isGreaterThan(10);
    }

    private Request request(Path where) {
        return new Request(
                MONTH,
                Optional.empty(),
                Request.FULL,
                new Request.Directories(
                        directory.resolve("data"), directory.resolve("templates"), Optional.empty(), where),
                new Request.Documents(Set.of(), Request.Charts.PICTURE, Optional.empty()),
                new Request.Rules(false, false),
                "");
    }

    @Test
    void where_the_folder_is_a_link_the_pack_goes_where_it_leads_and_the_link_stays() throws IOException {
        Path share = Files.createDirectories(directory.resolve("share/packs"));
        Path link = directory.resolve("linked/2024-02/hsn");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, share);
        publish(directory.resolve("linked"), "first");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(share.resolve("deck.pptx")).exists();
        publish(directory.resolve("linked"), "second");
        assertThat(Files.readString(link.resolve("deck.pptx"))).contains("of second");
    }

    @Test
    void a_link_left_in_the_way_is_deleted_and_never_what_it_leads_to() throws IOException {
        Path precious = Files.createDirectories(directory.resolve("precious"));
        Files.writeString(precious.resolve("thesis.docx"), "years of work");
        Files.createSymbolicLink(out.resolve("2024-02/.hsn.new"), precious);
        publish(out, "third");
        assertThat(build("hsn")).contains("third");
        assertThat(precious.resolve("thesis.docx")).exists();
        assertThat(Files.exists(out.resolve("2024-02/.hsn.new"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }
}
