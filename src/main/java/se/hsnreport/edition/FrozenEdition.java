package se.hsnreport.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.diff.Pack;
import se.hsnreport.diff.PackReader;
import se.hsnreport.finding.Findings;

/**
 * An edition that was sent.
 *
 * @param base name of the folder of the pack that it is an edition of, such as {@code hsn}
 * @param folder where it lies
 * @param report what it told of itself when it was frozen; empty when that cannot be read any more
 */
public record FrozenEdition(String base, String id, Path folder, Optional<Pack.Report> report) {
    private static final String REPORT = "build.json";

    static FrozenEdition read(Path folder, String base, String id) {
        return new FrozenEdition(base, id, folder, PackReader.report(folder, new Findings()));
    }

    /** The edition that it corrects; empty when it corrects none. */
    public String corrects() {
        return report.flatMap(Pack.Report::edition).map(Pack.Sent::corrects).orElse("");
    }

    /** What it is called on its pages; empty when that cannot be read any more. */
    public String mark() {
        return report.flatMap(Pack.Report::edition).map(Pack.Sent::mark).orElse("");
    }

    /** Over the hashes of its files, as the build that froze it told. */
    public String sha256() {
        return Hashes.over(outputs().values());
    }

    private Map<String, String> outputs() {
        return report.map(Pack.Report::outputs).orElse(Map.of());
    }

    /** Names of the files that are not as they were sent: changed, gone or added, sorted. */
    public List<String> altered() {
        if (report.isEmpty()) {
            return List.of(REPORT);
        }
        Stream<String> changed =
                outputs().entrySet().stream().filter(file -> !isAsSent(file)).map(Map.Entry::getKey);
        return Stream.concat(changed, added()).sorted().toList();
    }

    private boolean isAsSent(Map.Entry<String, String> file) {
        try {
            return Hashes.of(folder.resolve(file.getKey())).equals(file.getValue());
        } catch (IOException e) {
            return false;
        }
    }

    private Stream<String> added() {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(REPORT) && !outputs().containsKey(name))
                    .filter(name -> !isProgramsOwn(name))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** What Office and file managers lay beside files that somebody looks at. */
    private static boolean isProgramsOwn(String name) {
        return name.startsWith("~$") || name.startsWith(".") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    /** The files that another build would have written otherwise, by their hashes; none when it is the same. */
    public List<String> differing(Map<String, String> others) {
        return Stream.concat(outputs().keySet().stream(), others.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(outputs().get(name), others.get(name)))
                .sorted()
                .toList();
    }

    /** Its files in the order in which they were made, the report last. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        outputs().keySet().forEach(name -> files.add(folder.resolve(name)));
        files.add(folder.resolve(REPORT));
        return files;
    }

    /** Takes the right to write from its files, so that nobody saves over them by mistake; the hashes tell the rest. */
    public static void lock(List<Path> files) {
        files.forEach(file -> {
            boolean unused = file.toFile().setReadOnly();
        });
    }
}
