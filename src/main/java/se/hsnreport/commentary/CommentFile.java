package se.hsnreport.commentary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.figure.Month;

/** The file of a slide's comment. */
public record CommentFile(Path path) {
    /** The file of a slide's comment of a month, be it there or not. */
    public static CommentFile of(Path data, String folder, Month month, String slide) {
        Comments none = new Comments(folder, Map.of(), Optional.empty());
        return new CommentFile(data.resolve(none.place(slide, month).file()));
    }

    /** The words, without the figures in their head, ends of lines all alike; empty when there is no file. */
    public Optional<String> words() throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        return Optional.of(FrontMatter.of(Comments.text(path))
                .words()
                .replace("\r\n", "\n")
                .strip());
    }

    /**
     * Writes files whole and takes others away. All are written beside their places first, and what cannot be written
     * leaves everything as it was; when one of them then cannot be put in its place, those before it stand in theirs.
     */
    public static void write(Map<Path, String> texts, List<Path> gone) throws IOException {
        Map<Path, Path> fresh = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Path file = text.getKey();
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
                fresh.put(file, beside);
                Files.writeString(beside, text.getValue());
            }
            for (Path file : gone) {
                Files.deleteIfExists(file);
            }
            for (Map.Entry<Path, Path> file : fresh.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path beside : fresh.values()) {
                Files.deleteIfExists(beside);
            }
        }
    }
}
