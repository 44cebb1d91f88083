package se.hsnreport.commentary;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Characters;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;

/**
 * A month's comments of a board.
 *
 * @param folder below the month's, where they lie; empty for the month's own
 * @param bySlide comments by the id of the slide they belong to
 * @param earlier those of an earlier month, to stand in a draft where there are none yet
 */
public record Comments(String folder, Map<String, Comment> bySlide, Optional<Earlier> earlier) {
    /** Directory of comments in a data directory; below it one directory a month. */
    public static final String DIRECTORY = "kommentarer";

    private static final String ENDING = ".md";

    /** How far back a text may be carried over from: over a summer without meetings, not from last year. */
    private static final int MONTHS_BACK = 3;

    public Comments {
        bySlide = Map.copyOf(bySlide);
    }

    /** The comments of the last month that had any. */
    public record Earlier(Month month, Map<String, Comment> bySlide) {
        public Earlier {
            bySlide = Map.copyOf(bySlide);
        }
    }

    /**
     * Where a board's comments lie below a month's directory: the first board's in itself, every other's in one of its
     * name, as slides of two boards may have one id.
     */
    public static String folder(String board, List<String> boards) {
        return boards.indexOf(board) > 0 ? board : "";
    }

    /** Tells of folders of a month that are no board's: what lies in them would be lost without a word. */
    public static void tellStrayFolders(Path data, Month month, List<String> boards, Findings findings) {
        Path directory = data.resolve(DIRECTORY).resolve(month.toString());
        List<String> known = boards.stream().skip(1).toList();
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(Files::isDirectory)
                    .map(Comments::name)
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .forEach(name -> findings.add(
                            Code.COMMENT_FOLDER,
                            Place.of(DIRECTORY + "/" + month + "/" + name),
                            name,
                            Suggestion.of(name, known).orElse("")));
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(DIRECTORY + "/" + month), String.valueOf(e.getMessage()));
        }
    }

    /** Reads the comments of a month: none when there is no directory for it. */
    public static Comments read(Path data, Month month, Findings findings) {
        return read(data, "", month, findings);
    }

    /** Reads the comments of a month in a {@link #folder}. */
    public static Comments read(Path data, String folder, Month month, Findings findings) {
        Comments none = new Comments(folder, Map.of(), Optional.empty());
        return new Comments(folder, none.in(data, month, findings), Optional.empty());
    }

    /** The same with the comments of the last month before that had any; what is wrong with those is not told. */
    public Comments withEarlier(Path data, Month month) {
        return new Comments(
                folder,
                bySlide,
                Stream.iterate(1, back -> back + 1)
                        .limit(MONTHS_BACK)
                        .map(back -> new Earlier(month.plus(-back), in(data, month.plus(-back), new Findings())))
                        .filter(found -> !found.bySlide().isEmpty())
                        .findFirst());
    }

    private Map<String, Comment> in(Path data, Month month, Findings findings) {
        Path directory = directory(data, month);
        Map<String, Comment> bySlide = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(file -> name(file).endsWith(ENDING)).sorted().forEach(file -> {
                    String slide = name(file).substring(0, name(file).length() - ENDING.length());
                    bySlide.put(slide, comment(file, place(slide, month), findings));
                });
            } catch (IOException e) {
                findings.add(Code.FILE_UNREADABLE, Place.of(path(month)), String.valueOf(e.getMessage()));
            }
        }
        return bySlide;
    }

    /** What is said of a slide; nothing when there is no comment. */
    public List<Remark> of(String slide) {
        return comment(slide).map(Comment::remarks).orElse(List.of());
    }

    public Optional<Comment> comment(String slide) {
        return Optional.ofNullable(bySlide.get(slide));
    }

    /** The earlier comment that may stand in a draft; empty when there is none, or words of the month's own. */
    public Optional<Comment> carried(String slide) {
        return of(slide).isEmpty()
                ? earlier.flatMap(e -> Optional.ofNullable(e.bySlide().get(slide)))
                        .filter(comment -> !comment.remarks().isEmpty())
                : Optional.empty();
    }

    /** Where a slide's comments stand, as the user knows the file. */
    public Place place(String slide, Month month) {
        return Place.of(path(month) + "/" + slide + ENDING);
    }

    private String path(Month month) {
        return DIRECTORY + "/" + month + (folder.isEmpty() ? "" : "/" + folder);
    }

    /** Writes the figures that a slide's comment is about into its file, whole or not at all; gives the file. */
    public Path accept(Path data, Month month, String slide, Map<String, String> figures) throws IOException {
        Path file = directory(data, month).resolve(slide + ENDING);
        Path fresh = file.resolveSibling("." + slide + ENDING + ".tmp");
        try {
            Files.writeString(fresh, FrontMatter.of(text(file)).with(figures));
            Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file;
    }

    private Path directory(Path data, Month month) {
        return data.resolve(path(month));
    }

    private static Comment comment(Path file, Place place, Findings findings) {
        try {
            String written = text(file);
            tellInvalid(written, place.file(), findings);
            FrontMatter text = FrontMatter.of(written);
            return new Comment(
                    place, Markdown.parse(text.markdown(), place.file()), text.fingerprint(place.file(), findings));
        } catch (CharacterCodingException e) {
            findings.add(Code.ENCODING_WRONG, place, "utf-8");
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, place, String.valueOf(e.getMessage()));
        }
        return new Comment(place, List.of(), Optional.empty());
    }

    /** What stands in a file, without Notepad's mark of the byte order, which is no word. */
    static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
