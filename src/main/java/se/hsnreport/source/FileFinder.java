package se.hsnreport.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;

/** Finds the files that a resource's paths lead to; none may lie outside the data directory. */
final class FileFinder {
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private final Path root;
    private final Findings findings;

    FileFinder(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    List<DataFile> find(Fields fields) {
        List<String> paths = fields.texts("path");
        if (!fields.has("path")) {
            findings.add(Code.KEY_MISSING, fields.place(), "path");
        }
        Set<DataFile> all = new LinkedHashSet<>();
        for (String path : paths) {
            for (DataFile file : find(path, fields.place("path"))) {
                if (!all.add(file)) {
                    findings.add(Code.FILE_DUPLICATE, fields.place("path"), file.name());
                }
            }
        }
        return new ArrayList<>(all);
    }

    private List<DataFile> find(String path, Place place) {
        if (leadsOut(path)) {
            findings.add(Code.FILE_OUTSIDE, place, path);
            return List.of();
        }
        List<DataFile> found = GLOB.matcher(path).find() ? matching(path, place) : single(path);
        if (found.isEmpty()) {
            findings.add(Code.FILE_MISSING, place, path);
        }
        found.stream().filter(f -> !isInside(f)).forEach(f -> findings.add(Code.FILE_OUTSIDE, place, f.name()));
        return found.stream().filter(this::isInside).toList();
    }

    private boolean leadsOut(String path) {
        return path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || path.contains("\0")
                || List.of(path.split("/")).contains("..");
    }

    /** A link may lead out although its name does not. */
    private boolean isInside(DataFile file) {
        try {
            return file.path().toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private List<DataFile> single(String path) {
        Path file = root.resolve(path).normalize();
        return Files.isRegularFile(file) ? List.of(named(file)) : List.of();
    }

    private List<DataFile> matching(String glob, Place place) {
        Optional<PathMatcher> matcher = matcher(glob, place);
        if (matcher.isEmpty()) {
            return List.of();
        }
        try {
            return matching(matcher.get());
        } catch (IOException | java.io.UncheckedIOException e) {
            findings.add(Code.FILE_UNREADABLE, place, String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private List<DataFile> matching(PathMatcher matcher) throws IOException {
        // a walk does not follow the link that it begins with
        Path start = Files.isSymbolicLink(root) ? root.toRealPath() : root;
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(Files::isRegularFile)
                    .map(start::relativize)
                    .filter(matcher::matches)
                    .map(root::resolve)
                    .map(this::named)
                    .sorted(java.util.Comparator.comparing(DataFile::name))
                    .toList();
        }
    }

    private Optional<PathMatcher> matcher(String glob, Place place) {
        try {
            return Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + glob));
        } catch (java.util.regex.PatternSyntaxException e) {
            findings.add(Code.VALUE_INVALID, place, glob, "utfall-*.csv");
            return Optional.empty();
        }
    }

    private DataFile named(Path file) {
        return new DataFile(file, root.relativize(file).toString().replace('\\', '/'));
    }
}
