package se.hsnreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The month-end that the README shows goes as it is shown there. */
@EnabledOnOs(OS.LINUX)
class SessionTest {
    private static final Pattern SESSION = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    /** Those of documents change with every change of how they are drawn. */
    private static final Pattern HASH = Pattern.compile("sha256 (?:[0-9a-f]{64}|[0-9a-f]{8}…)");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @Test
    void the_recorded_month_end_can_be_lived_through_again() throws IOException, InterruptedException {
        Matcher shown = SESSION.matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).isTrue();
        String session = shown.group(1);
        StringBuilder lived = new StringBuilder();
        Path here = directory;
        for (String line : session.lines().filter(l -> l.startsWith("$ ")).toList()) {
            String command = line.substring(2);
            lived.append(line).append('\n');
            if (command.startsWith("cd ")) {
                here = here.resolve(command.substring(3));
            } else {
                lived.append(said(command, here));
            }
        }
        assertThat(HASH.matcher(lived).replaceAll("sha256 …"))
                .isEqualTo(HASH.matcher(session).replaceAll("sha256 …"));
    }

    private String said(String command, Path here) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(here.toFile());
        builder.redirectErrorStream(true);
        builder.environment().merge("PATH", program().getParent().toString(), (old, mine) -> mine + ":" + old);
        builder.environment().put("HSNREPORT_LANG", "en");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** The program as it has been compiled, under the name that the launcher has. */
    private Path program() throws IOException {
        Path program = directory.resolve("bin/hsnreport");
        if (Files.notExists(program)) {
            Files.createDirectory(program.getParent());
            Files.writeString(program, """
                    #!/bin/sh
                    exec "%s/bin/java" -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp "%s" %s "$@"
                    """.formatted(
                            System.getProperty("java.home"), classPath(), Main.class.getName()));
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return program;
    }

    /** Where the commands are run, relative paths would lead elsewhere. */
    private static String classPath() {
        return System.getProperty("java.class.path").replaceAll("(^|:)(?!/)", "$1" + Path.of("").toAbsolutePath() + "/");
    }
}
