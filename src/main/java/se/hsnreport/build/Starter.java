package se.hsnreport.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/**
 * A directory to begin from: invented extracts, their descriptor, a template and settings, which build at once and explain
 * themselves.
 *
 * @param files that were written, sorted; none when something was in the way
 * @param findings what was in the way
 */
public record Starter(List<Path> files, List<Finding> findings) {
    /** The month that there are extracts for. */
    public static final Month MONTH = new Month(2026, 3);

    /** Where the data lie in the directory. */
    public static final String DATA = "data";

    private static final String BOARD = "namnden";
    private static final String STAGE = ".hsnreport-init";
    private static final List<String> OWN = List.of(
            "LASMIG.md",
            "hsnreport.yaml",
            "data/datapackage.yaml",
            "data/huvudbok/budget.csv",
            "data/huvudbok/utfall-2025.csv",
            "data/huvudbok/utfall-2026-01.csv",
            "data/huvudbok/utfall-2026-02.csv",
            "data/huvudbok/utfall-2026-03.csv",
            "data/kommentarer/2026-03/resultat.md",
            "data/kontoplan.csv",
            "data/organisation.csv",
            "data/tidplan.csv");

    public Starter {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** Writes all of it into a directory that is not there or empty, or nothing. */
    public static Starter write(Path directory) {
        Findings findings = new Findings();
        boolean wasThere = Files.exists(directory);
        try {
            if (isOccupied(directory)) {
                String shown = directory.toString().replace('\\', '/');
                findings.add(Code.DIRECTORY_OCCUPIED, Place.of(shown), shown);
                return new Starter(List.of(), findings.sorted());
            }
            return new Starter(written(directory, wasThere), List.of());
        } catch (IOException e) {
            WriteFailure.tell(e, directory, findings);
            return new Starter(List.of(), findings.sorted());
        }
    }

    /** Whether anything lies there but what an interrupted start left. */
    private static boolean isOccupied(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(directory)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(directory)) {
            return inside.anyMatch(file -> !file.endsWith(STAGE));
        }
    }

    private static List<Path> written(Path directory, boolean wasThere) throws IOException {
        Path stage = directory.resolve(STAGE);
        List<Path> moved = new ArrayList<>();
        try {
            delete(stage);
            Map<String, byte[]> contents = contents();
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path path = stage.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            for (Path part : children(stage)) {
                Path place = directory.resolve(part.getFileName().toString());
                Files.move(part, place);
                moved.add(place);
            }
            Files.delete(stage);
            return contents.keySet().stream().map(directory::resolve).toList();
        } catch (IOException e) {
            moved.add(stage);
            if (!wasThere) {
                moved.add(directory);
            }
            undo(moved, e);
            throw e;
        }
    }

    private static void undo(List<Path> written, IOException reason) {
        for (Path path : written) {
            try {
                delete(path);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    /** What is written, by its path in the directory. */
    private static Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String file : OWN) {
            contents.put(file, resource(file));
        }
        String template = text("templates/minimal/template.yaml");
        String body =
                template.substring(template.indexOf("\nboard: ") + 1).replaceFirst("board: .*", "board: " + BOARD);
        String templates = "mallar/" + BOARD + "/";
        contents.put(templates + "template.yaml", (text("template.head.yaml") + body).getBytes(StandardCharsets.UTF_8));
        contents.put(templates + "master.pptx", resource("templates/minimal/master.pptx"));
        contents.put("mallar/template.schema.json", resource("templates/template.schema.json"));
        return contents;
    }

    private static String text(String name) throws IOException {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream("starter/" + name), name)) {
            return in.readAllBytes();
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> inside = Files.list(directory)) {
            return inside.sorted().toList();
        }
    }

    /** Deletes what is there, with all below it. */
    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = new ArrayList<>(walk.toList());
        }
        Collections.reverse(all);
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
