package se.hsnreport.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.diff.Changes;
import se.hsnreport.diff.ChangesJson;
import se.hsnreport.diff.ChangesText;
import se.hsnreport.diff.PackReader;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Messages;
import se.hsnreport.finding.Place;

/**
 * Two builds compared.
 *
 * @param changes empty when one of them could not be read
 * @param findings why it could not
 */
public record Comparison(Optional<Changes> changes, List<Finding> findings) {
    public Comparison {
        findings = List.copyOf(findings);
    }

    /** Compares a folder of output or a figures.json with a later one. */
    public static Comparison of(Path before, Path after) {
        Findings findings = new Findings();
        // both are read before anything is said, so that the faults of both are told
        var old = PackReader.read(before, findings);
        var now = PackReader.read(after, findings);
        return new Comparison(old.flatMap(one -> now.map(other -> Changes.between(one, other))), findings.sorted());
    }

    /** Compares the build that publication of a month kept with the one that stands there. */
    public static Comparison withPrevious(Path out, Month month, String board) {
        Path folder = out.resolve(month.toString());
        Path previous = folder.resolve(board + Publication.PREVIOUS);
        if (board.isEmpty() || !Files.isDirectory(previous)) {
            Finding missing = Finding.of(Code.PREVIOUS_MISSING, Place.of(slashed(board.isEmpty() ? folder : previous)));
            return new Comparison(Optional.empty(), List.of(missing));
        }
        return of(previous, folder.resolve(board));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The boards of a month that an earlier build was kept of, sorted. */
    public static List<String> boardsWithPrevious(Path out, Month month) {
        Path folder = out.resolve(month.toString());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(Publication.PREVIOUS))
                    .map(name -> name.substring(0, name.length() - Publication.PREVIOUS.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What changed, for people to read; nothing when it is not known.
     *
     * @param limit how many of each kind of change are listed; 0 for all
     */
    public List<String> lines(Messages messages, int limit) {
        return changes.map(all -> ChangesText.lines(all, messages, limit)).orElse(List.of());
    }

    /** What changed, as one JSON object; empty when it is not known. */
    public Optional<String> json(Messages messages, int limit) {
        return changes.map(all -> ChangesJson.of(all, messages, limit));
    }
}
