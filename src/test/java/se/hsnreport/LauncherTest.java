package se.hsnreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with stand-ins for Maven and Java that write down how they are called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*" >>"$CALLS"
            sleep 0.2
            [ -z "$BREAK_BUILD" ] || { echo "no such thing"; exit 1; }
            : >target/hsnreport.jar
            """;
    private static final String JAVA = """
            #!/bin/sh
            for word; do
              case $word in
                -XX:DumpLoadedClassList=*) printf 'A id: 0\nA id: 1\n' >"${word#*=}"; exit ;;
                -XX:SharedClassListFile=*)
                  echo "archive of $(cat "${word#*=}")" >>"$CALLS"
                  [ -z "$BREAK_ARCHIVE" ] || exit 1 ;;
                -XX:SharedArchiveFile=*/hsnreport.jsa)
                  case $* in *-Xshare:dump*) echo classes >"${word#*=}"; exit ;; esac ;;
                -XX:SharedArchiveFile=*.new) exit ;;
              esac
            done
            echo java >>"$CALLS"
            printf '<%s>' "$@"
            exit "${EXIT:-0}"
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    private final Map<String, String> environment = new TreeMap<>();

    /** How a start ended. */
    private record Ended(int exit, String out, String err) {}

    @BeforeEach
    void lay_out_a_program_in_a_directory_with_an_awkward_name() throws IOException {
        Files.createDirectories(home().resolve("src/main"));
        Files.createFile(home().resolve("pom.xml"));
        Files.copy(Path.of("hsnreport"), home().resolve("hsnreport"));
        script(bin().resolve("mvn"), MAVEN);
        script(directory.resolve("jdk/bin/java"), JAVA);
        release("17.0.15");
        environment.put("PATH", bin() + ":/usr/bin:/bin");
        environment.put("JAVA_HOME", directory.resolve("jdk").toString());
        environment.put("CALLS", directory.resolve("calls").toString());
    }

    @Test
    void streams_that_are_no_terminals_are_not_taken_for_any() throws Exception {
        assertThat(start("--version").out()).contains("<-jar>").doesNotContain("hsnreport.terminals");
    }

    @Test
    void the_first_start_builds_the_program_and_an_archive_of_its_classes() throws Exception {
        Ended first = start("build", "--month", "2024-02");
        assertThat(first.exit()).isZero();
        assertThat(first.err())
                .contains("Building the program for the first time")
                .hasLineCount(1);
        assertThat(calls()).containsExactly("mvn -q -B -ntp -Dquick package", "archive of A", "java");
        assertThat(first.out()).contains("<-XX:SharedArchiveFile=" + home() + "/target/hsnreport.jsa>");
    }

    @Test
    void the_next_start_only_starts() throws Exception {
        start();
        Ended next = start();
        assertThat(next.err()).isEmpty();
        assertThat(calls().subList(3, calls().size())).containsExactly("java");
    }

    @Test
    void a_changed_source_builds_the_program_again() throws Exception {
        start();
        touch(Files.createFile(home().resolve("src/main/New.java")));
        assertThat(start().err()).contains("sources have changed");
        assertThat(calls()).filteredOn(call -> call.startsWith("mvn")).hasSize(2);
    }

    @Test
    void a_build_that_was_interrupted_is_done_again() throws Exception {
        start();
        Files.createFile(home().resolve("target/hsnreport.unfinished"));
        start();
        assertThat(calls()).filteredOn(call -> call.startsWith("mvn")).hasSize(2);
        assertThat(home().resolve("target/hsnreport.unfinished")).doesNotExist();
    }

    @Test
    void a_build_that_fails_says_so_and_keeps_what_maven_wrote() throws Exception {
        environment.put("BREAK_BUILD", "yes");
        Ended failed = start();
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err()).contains("no such thing", "could not be built", "target/hsnreport-build.log");
        assertThat(home().resolve("target/hsnreport-build.log")).hasContent("no such thing");
        assertThat(calls()).doesNotContain("java");
    }

    @Test
    void an_archive_that_cannot_be_made_is_done_without_and_not_tried_again() throws Exception {
        environment.put("BREAK_ARCHIVE", "yes");
        Ended first = start();
        assertThat(first.exit()).isZero();
        assertThat(first.out()).doesNotContain("SharedArchiveFile");
        start();
        assertThat(calls()).filteredOn("archive of A"::equals).hasSize(1);
    }

    @Test
    void a_program_built_by_hand_gets_its_archive_too() throws Exception {
        start();
        Files.delete(home().resolve("target/hsnreport.jsa"));
        assertThat(start().err()).contains("later starts faster");
        assertThat(calls()).containsSequence("java", "archive of A", "java");
    }

    @Test
    void arguments_and_exit_code_pass_through_untouched() throws Exception {
        environment.put("EXIT", "4");
        Ended ended = start("build", "--data", "two words", "*", "$HOME", "");
        assertThat(ended.exit()).isEqualTo(4);
        assertThat(ended.out())
                .contains("<-Dhsnreport.home=" + home() + ">")
                .endsWith("<build><--data><two words><*><$HOME><>");
    }

    @Test
    void the_user_s_options_for_java_come_after_the_launcher_s_own() throws Exception {
        environment.put("HSNREPORT_JAVA_OPTS", "-Xmx128m -XX:TieredStopAtLevel=4");
        assertThat(start().out())
                .containsSubsequence("<-XX:TieredStopAtLevel=1>", "<-Xmx128m><-XX:TieredStopAtLevel=4>", "<-jar>")
                .contains("<-XX:+UseSerialGC>");
    }

    @Test
    void only_one_garbage_collector_is_named() throws Exception {
        environment.put("HSNREPORT_JAVA_OPTS", "-XX:+UseG1GC");
        assertThat(start().out()).contains("<-XX:+UseG1GC>").doesNotContain("SerialGC");
    }

    @Test
    void a_link_to_the_launcher_finds_the_program() throws Exception {
        Path link = Files.createSymbolicLink(bin().resolve("report"), Path.of("../my program/hsnreport"));
        Files.createSymbolicLink(bin().resolve("again"), link.getFileName());
        assertThat(ended(new ProcessBuilder("sh", "-c", "again")).out()).contains("<-Dhsnreport.home=" + home() + ">");
    }

    @Test
    void an_old_java_is_told_of() throws Exception {
        release("11.0.2");
        Ended ended = start();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).contains("Java 17 or later is needed").contains("version 11");
        assertThat(home().resolve("target")).doesNotExist();
    }

    @Test
    void a_java_home_without_java_is_told_of_in_the_user_s_language() throws Exception {
        environment.put("JAVA_HOME", "/nowhere");
        environment.put("LANG", "sv_SE.UTF-8");
        Ended ended = start();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).isEqualTo("hsnreport: JAVA_HOME är /nowhere, men där finns inget bin/java.\n");
    }

    @Test
    void starts_at_the_same_moment_build_once() throws Exception {
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(process(new ProcessBuilder(home().resolve("hsnreport").toString())));
        }
        for (Process one : starts) {
            assertThat(one.waitFor()).isZero();
        }
        assertThat(calls()).filteredOn(call -> call.startsWith("mvn")).hasSize(1);
        assertThat(calls()).filteredOn("java"::equals).hasSize(4);
    }

    private Ended start(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home().resolve("hsnreport").toString()));
        command.addAll(List.of(args));
        return ended(new ProcessBuilder(command));
    }

    private Ended ended(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = process(builder);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    private Process process(ProcessBuilder builder) throws IOException {
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.directory(directory.toFile()).start();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(directory.resolve("calls"));
    }

    private Path home() {
        return directory.resolve("my program");
    }

    private Path bin() {
        return directory.resolve("bin");
    }

    private void release(String version) throws IOException {
        Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
    }
}
