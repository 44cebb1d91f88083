package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Severity;
import se.hsnreport.master.Master;
import se.hsnreport.master.MasterReader;
import se.hsnreport.template.DeckTemplate;
import se.hsnreport.template.MasterFit;
import se.hsnreport.template.TemplateReader;

/** A PowerPoint file that someone has damaged is refused in words or used as far as it goes, and never breaks a build. */
class DamagedMasterTest {
    private static final int FILES = 400;
    private static final int BUILDS = 6;
    private static final Pattern VALUE = Pattern.compile("=\"([^\"]*)\"");
    private static final List<String> WRONG = List.of(
            "", "0", "-1", "x", "rId99", "NaN", "2147483648", "-9223372036854775808", "999999999999999", "é\u00a0");

    @TempDir
    Path dir;

    @Test
    void noDamageToAFileGivesMoreThanAFinding() throws IOException {
        DeckTemplate template = TemplateReader.read(Path.of("templates/hsn"), "templates/hsn", new Findings())
                .orElseThrow();
        for (int seed = 0; seed < FILES; seed++) {
            Findings findings = new Findings();
            Optional<Master> read = MasterReader.read(damaged(seed), "m.pptx", findings);
            assertThat(read.isEmpty()).as("seed " + seed).isEqualTo(findings.any(Severity.ERROR));
            read.ifPresent(master -> MasterFit.of(template, master, findings));
        }
    }

    @Test
    void aBuildOnADamagedFileEndsWithDocumentsOrWithFindings() throws IOException {
        int built = 0;
        for (int seed = 0; built < BUILDS; seed++) {
            Path file = damaged(seed);
            if (MasterReader.read(file, "m.pptx", new Findings()).isPresent()) {
                built++;
                CommandLine run = CommandLine.run(
                        Map.of("HSNREPORT_LANG", "en"),
                        "build",
                        "--month",
                        "2024-02",
                        "--format",
                        "pptx,pdf",
                        "--templates",
                        file.toString(),
                        "--out",
                        dir.resolve("out" + seed).toString());
                assertThat(run.exit()).as("seed " + seed + ": " + run.err()).isIn(0, 3);
            }
        }
    }

    private Path damaged(int seed) throws IOException {
        Random random = new Random(seed);
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            damage(parts, random);
        }
        Path file = dir.resolve("damaged" + seed + ".pptx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream plain = XMLSlideShow.class.getResourceAsStream("empty.pptx");
                ZipInputStream zip = new ZipInputStream(
                        new ByteArrayInputStream(Objects.requireNonNull(plain).readAllBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                parts.put(entry.getName(), bytes.toByteArray());
            }
        }
        return parts;
    }

    private static void damage(Map<String, byte[]> parts, Random random) {
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] bytes = Objects.requireNonNull(parts.get(name));
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            default -> parts.put(name, otherValue(bytes, random));
        }
    }

    /** The part with one of its attributes' values, or all that are the same, replaced by another. */
    private static byte[] otherValue(byte[] bytes, Random random) {
        String xml = new String(bytes, StandardCharsets.UTF_8);
        List<MatchResult> values = VALUE.matcher(xml).results().toList();
        if (values.isEmpty()) {
            return bytes;
        }
        MatchResult value = values.get(random.nextInt(values.size()));
        String wrong = "=\"" + WRONG.get(random.nextInt(WRONG.size())) + "\"";
        String made = random.nextBoolean()
                ? xml.replace(value.group(), wrong)
                : xml.substring(0, value.start()) + wrong + xml.substring(value.end());
        return made.getBytes(StandardCharsets.UTF_8);
    }
}
