package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Finds the files that may be forms among what areas have sent; what is passed over is a finding. */
final class ReceivedFiles {
    private static final String ENDING = ".docx";

    private final Findings findings;

    ReceivedFiles(Findings findings) {
        this.findings = findings;
    }

    /** The files that are named, and those in folders that are. */
    List<Path> in(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try {
                    files.addAll(inside(path));
                } catch (IOException e) {
                    findings.add(Code.FORM_FOLDER, place(path));
                }
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                findings.add(Code.FILE_MISSING, place(path), shown(path));
            }
        }
        return files;
    }

    private List<Path> inside(Path folder) throws IOException {
        List<Path> forms = new ArrayList<>();
        for (Path file : listed(folder)) {
            if (Files.isRegularFile(file) && name(file).endsWith(ENDING)) {
                forms.add(file);
            } else {
                findings.add(Code.FORM_SKIPPED, place(file));
            }
        }
        if (forms.isEmpty()) {
            findings.add(Code.FORM_FOLDER, place(folder));
        }
        return forms;
    }

    /** What people have put there: what an office program has open lies beside it under a name of its own. */
    private static List<Path> listed(Path folder) throws IOException {
        List<Path> seen = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.sorted().toList()) {
                if (!Files.isHidden(file) && !name(file).startsWith("~$")) {
                    seen.add(file);
                }
            }
        }
        return seen;
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    static Place place(Path file) {
        return Place.of(shown(file));
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
