package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.commentary.Comments;
import se.hsnreport.edition.Hashes;
import se.hsnreport.source.DataPackage;
import se.hsnreport.source.InputFile;
import se.hsnreport.template.DeckTemplate;

/**
 * What a pack is made from besides extracts: the description of the data, the template and what lies beside it, the
 * month's comments and what somebody has accepted. Whoever asks later why a page says what it says finds them all.
 */
final class OtherInputs {
    /** Whatever the directory of templates is called and wherever it lies: the report is the same elsewhere. */
    private static final String TEMPLATES = "templates/";

    private OtherInputs() {}

    /** The files as they lie on the disk; each list in the order of names. */
    static List<InputFile> of(Request request, DeckTemplate template, Comments comments) throws IOException {
        Path data = request.directories().data();
        List<InputFile> files = new ArrayList<>();
        for (String name : List.of(DataPackage.DESCRIPTOR, Acknowledgements.FILE)) {
            add(files, data.resolve(name), name);
        }
        String folder = Comments.DIRECTORY + "/" + request.month()
                + (comments.folder().isEmpty() ? "" : "/" + comments.folder());
        all(files, data.resolve(folder), folder);
        all(files, request.directories().templates().resolve(template.board()), TEMPLATES + template.board());
        if (request.directories().master().isPresent()) {
            Path master = template.master().path();
            add(files, master, TEMPLATES + master.getFileName());
        }
        return files;
    }

    private static void all(List<InputFile> files, Path directory, String name) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> there = Files.list(directory)) {
            for (Path file : there.sorted().toList()) {
                add(files, file, name + "/" + file.getFileName());
            }
        }
    }

    private static void add(List<InputFile> files, Path file, String name) throws IOException {
        if (Files.isRegularFile(file) && !Files.isHidden(file)) {
            files.add(new InputFile(name, Hashes.of(file), Files.size(file)));
        }
    }
}
