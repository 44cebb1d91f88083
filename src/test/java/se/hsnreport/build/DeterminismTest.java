package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.Workspace;

/** The same data give the same bytes, wherever in the world and whenever they are built. */
class DeterminismTest {
    @TempDir
    Path directory;

    @Test
    void locale_and_time_zone_change_no_byte() throws IOException {
        Map<String, String> here = built("here", Locale.ROOT, "UTC");
        Map<String, String> turkish = built("there", Locale.forLanguageTag("tr-TR"), "Pacific/Kiritimati");
        Map<String, String> arabic = built("there", Locale.forLanguageTag("ar-EG-u-nu-arab"), "America/Adak");
        assertThat(here).hasSizeGreaterThan(2);
        assertThat(turkish).isEqualTo(here);
        assertThat(arabic).isEqualTo(here);
    }

    /** All files by their hashes; of the build report only what does not tell of time and place. */
    private Map<String, String> built(String name, Locale locale, String zone) throws IOException {
        Locale own = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Path root = Files.createTempDirectory(directory, name);
            Workspace workspace = Workspace.invented(root);
            assertThat(workspace.build().exit()).isZero();
            Map<String, String> hashes = workspace.hashes("out/2024-02/minimal");
            String report = workspace.text("out/2024-02/minimal/build.json");
            hashes.put("build.json", report.substring(0, report.indexOf("\"durationsMillis\"")));
            return hashes;
        } finally {
            Locale.setDefault(own);
            TimeZone.setDefault(ownZone);
        }
    }
}
