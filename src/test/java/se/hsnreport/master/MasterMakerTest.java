package se.hsnreport.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class MasterMakerTest {
    @Test
    void theTemplatesAreWhatTheMakerWrites() throws IOException {
        for (Map.Entry<Path, MasterDesign> file : MasterMaker.FILES.entrySet()) {
            assertThat(parts(Files.readAllBytes(file.getKey())))
                    .as(file.getKey().toString())
                    .isEqualTo(PackageXml.parts(file.getValue()));
        }
    }

    @Test
    void theMakerWritesTheSameBytesEveryTime() throws IOException {
        assertThat(MasterMaker.bytes(HsnMaster.design())).isEqualTo(MasterMaker.bytes(HsnMaster.design()));
    }

    /** Parts are compared and not bytes: how hard they are packed may differ between Java versions. */
    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
