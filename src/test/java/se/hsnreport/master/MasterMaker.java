package se.hsnreport.master;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the template files that the product comes with; a designer's own may take their place. */
final class MasterMaker {
    static final Map<Path, MasterDesign> FILES = Map.of(
            Path.of("templates/hsn/master.pptx"), HsnMaster.design(),
            Path.of("templates/minimal/master.pptx"), MinimalMaster.design());

    private MasterMaker() {}

    /** Run from the project's directory. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<Path, MasterDesign> file : FILES.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.write(file.getKey(), bytes(file.getValue()));
        }
    }

    static byte[] bytes(MasterDesign design) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PackageXml.parts(design).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2024, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
