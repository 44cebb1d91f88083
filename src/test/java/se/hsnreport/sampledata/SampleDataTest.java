package se.hsnreport.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final long LARGEST = 20L << 20;

    @Test
    void the_generator_still_makes_the_same_files(@TempDir Path made) throws IOException {
        SampleData.write(SAMPLE, made);
        assertThat(files(SAMPLE.resolve("ledger"))).isEqualTo(files(made.resolve("ledger")));
        for (String file : files(made)) {
            assertSame(made.resolve(file), SAMPLE.resolve(file));
        }
    }

    private static void assertSame(Path made, Path kept) throws IOException {
        if (made.toString().endsWith(".xlsx")) {
            assertThat(parts(made)).as(kept.toString()).isEqualTo(parts(kept));
        } else {
            assertThat(Files.mismatch(made, kept)).as(kept.toString()).isEqualTo(-1);
        }
    }

    // Another machine's zlib may pack the same parts otherwise.
    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(workbook);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName() + " " + part.getTime(), HexFormat.of().formatHex(zip.readAllBytes()));
            }
        }
        return parts;
    }

    @Test
    void the_sample_data_stay_small() throws IOException {
        long size = 0;
        for (String file : files(SAMPLE)) {
            size += Files.size(SAMPLE.resolve(file));
        }
        assertThat(size).isLessThan(LARGEST);
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
