package se.hsnreport.commentary;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Characters;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/**
 * A month's comments.
 *
 * @param bySlide remarks by the id of the slide they belong to
 */
public record Comments(Map<String, List<Remark>> bySlide) {
    /** Directory of comments in a data directory; below it one directory a month. */
    public static final String DIRECTORY = "kommentarer";

    private static final String ENDING = ".md";

    public Comments {
        bySlide = Map.copyOf(bySlide);
    }

    /** Reads the comments of a month: none when there is no directory for it. */
    public static Comments read(Path data, Month month, Findings findings) {
        Path directory = data.resolve(DIRECTORY).resolve(month.toString());
        Map<String, List<Remark>> bySlide = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(file -> name(file).endsWith(ENDING)).sorted().forEach(file -> {
                    String slide = name(file).substring(0, name(file).length() - ENDING.length());
                    bySlide.put(slide, remarks(file, data.relativize(file), findings));
                });
            } catch (IOException e) {
                findings.add(Code.FILE_UNREADABLE, Place.of(DIRECTORY + "/" + month), String.valueOf(e.getMessage()));
            }
        }
        return new Comments(bySlide);
    }

    public List<Remark> of(String slide) {
        return bySlide.getOrDefault(slide, List.of());
    }

    /** Where a slide's comments stand, as the user knows the file. */
    public static Place place(String slide, Month month) {
        return Place.of(DIRECTORY + "/" + month + "/" + slide + ENDING);
    }

    private static List<Remark> remarks(Path file, Path shown, Findings findings) {
        String name = shown.toString().replace('\\', '/');
        try {
            String text = Files.readString(file);
            // Notepad's mark of the byte order is no word
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            tellInvalid(plain, name, findings);
            return Markdown.parse(plain, name);
        } catch (CharacterCodingException e) {
            findings.add(Code.ENCODING_WRONG, Place.of(name), "utf-8");
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(name), String.valueOf(e.getMessage()));
        }
        return List.of();
    }

    private static void tellInvalid(String text, String name, Findings findings) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Place place = Place.line(name, i + 1L);
            Characters.invalid(line)
                    .ifPresent(c -> findings.add(Code.CHARACTER_INVALID, place, Characters.shown(line), c));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
