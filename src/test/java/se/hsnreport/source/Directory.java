package se.hsnreport.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;

/** A data directory made for one test: a descriptor and files written from texts. */
public final class Directory {
    public final Findings findings = new Findings();
    private final Path path;

    private Directory(Path path) {
        this.path = path;
    }

    public static Directory in(Path path) {
        return new Directory(path);
    }

    /** A directory whose only resource, {@code rows}, is read from rows.csv with these fields and further keys. */
    public static Directory ofRows(Path path, String fields, String keys, String csv) {
        return in(path).file("rows.csv", csv).describe("""
                name: test
                resources:
                  - name: rows
                    path: rows.csv
                    %s
                    schema: {fields: [%s]}
                """.formatted(keys, fields));
    }

    public Directory describe(String yaml) {
        return file(DataPackage.DESCRIPTOR, yaml);
    }

    public Directory file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    public Directory file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    public Directory file(String name, byte[] content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Extracts open() {
        return Extracts.open(path, findings);
    }

    /** Opens the directory and reads the rows of the resource {@code rows}. */
    public List<Row> rows() {
        return open().rows("rows");
    }

    /** The findings so far: place, code and details. */
    public List<String> told() {
        return findings.sorted().stream().map(Directory::told).toList();
    }

    private static String told(Finding finding) {
        return finding.place() + " " + finding.code().id() + " " + finding.details();
    }
}
