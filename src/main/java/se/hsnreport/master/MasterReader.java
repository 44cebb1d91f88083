package se.hsnreport.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Reads the organisation's .pptx or .potx as data. */
public final class MasterReader {
    /** Larger than any template with its pictures: more is a mistake, or a file made to choke programs. */
    private static final long LARGEST = 100L << 20;

    private MasterReader() {}

    /**
     * Reads a template.
     *
     * @param name the file as the user knows it, for findings
     * @return empty when it cannot be used; then there is a finding: FILE_MISSING, FILE_UNREADABLE or MASTER_INVALID
     */
    public static Optional<Master> read(Path file, String name, Findings findings) {
        if (!Files.exists(file)) {
            findings.add(Code.FILE_MISSING, Place.of(name), name);
            return Optional.empty();
        }
        try {
            guard(file);
            return Optional.of(MasterPackage.read(Files.readAllBytes(file), name));
        } catch (MasterException | ZipException e) {
            findings.add(Code.MASTER_INVALID, Place.of(name), reason(e));
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(name), reason(e));
        }
        return Optional.empty();
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Looks at the sizes that the file states before anything is unpacked. */
    private static void guard(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long total = zip.stream().mapToLong(e -> Math.max(0, e.getSize())).sum();
            if (Files.size(file) > LARGEST || total > LARGEST) {
                throw new MasterException("> " + (LARGEST >> 20) + " MB");
            }
        }
    }
}
