package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.Workspace;

/** A scheduled job's machine: no environment, no home, nobody at the keyboard, little memory. In a Java of its own. */
class BareMachineTest {
    @TempDir
    Path directory;

    private Workspace workspace;

    @BeforeEach
    void sound_data() throws IOException {
        workspace = Workspace.invented(directory);
    }

    private CommandLine build(List<String> options, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.home=/nonexistent"));
        command.addAll(options);
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), "se.hsnreport.Main", "build"));
        command.addAll(List.of("--month", "2024-02", "--lang", "sv"));
        for (String name : new String[] {"data", "templates", "out"}) {
            command.addAll(List.of("--" + name, workspace.path(name).toString()));
        }
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        Path out = directory.resolve("stdout");
        Path err = directory.resolve("stderr");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        return new CommandLine(exit, text(out), text(err));
    }

    private static String absolute(String classPath) {
        return String.join(
                java.io.File.pathSeparator,
                List.of(classPath.split(java.io.File.pathSeparator, -1)).stream()
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .toList());
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void a_build_needs_no_environment_no_home_and_no_keyboard_and_gives_the_same_bytes() throws Exception {
        CommandLine run = build(List.of("-Xmx96m"), "--format", "pptx,pdf,xlsx");
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> bare = workspace.hashes("out/2024-02/minimal");
        assertThat(run.out().lines()).as("on stdout the files and nothing else").hasSize(bare.size());
        assertThat(workspace.build("--format", "pptx,pdf,xlsx").exit()).isZero();
        Map<String, String> here = workspace.hashes("out/2024-02/minimal");
        bare.remove("build.json");
        here.remove("build.json");
        assertThat(bare).isEqualTo(here).hasSize(4);
    }

    @Test
    void too_little_memory_is_told_and_touches_no_output() throws Exception {
        assertThat(workspace.build("--format", "none").exit()).isZero();
        Map<String, String> before = workspace.hashes("out/2024-02/minimal");
        CommandLine run = build(List.of("-Xmx10m"), "--format", "none");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.BUG);
        assertThat(run.err()).contains("minnet räckte inte");
        assertThat(workspace.hashes("out/2024-02/minimal")).isEqualTo(before);
    }

    @Test
    void a_place_for_temporary_files_that_is_not_there_is_told_and_touches_no_output() throws Exception {
        CommandLine run = build(List.of("-Djava.io.tmpdir=/nonexistent"), "--format", "pdf");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).contains("katalogen för tillfälliga filer, /nonexistent");
        assertThat(workspace.hashes("out/2024-02/minimal")).isEmpty();
    }
}
