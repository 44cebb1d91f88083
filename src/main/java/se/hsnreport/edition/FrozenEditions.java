package se.hsnreport.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The editions of a month that stand frozen, each in a folder beside the pack's: {@code hsn.au} beside {@code hsn}.
 *
 * @param all by their folders' names
 */
public record FrozenEditions(List<FrozenEdition> all) {
    private static final char DOT = '.';

    public FrozenEditions {
        all = List.copyOf(all);
    }

    /**
     * Those of a month's folder; none when there is no such folder.
     *
     * @throws IOException when nobody may look into it
     */
    public static FrozenEditions in(Path month) throws IOException {
        if (!Files.isDirectory(month)) {
            return new FrozenEditions(List.of());
        }
        try (Stream<Path> folders = Files.list(month)) {
            return new FrozenEditions(folders.filter(Files::isDirectory)
                    .filter(FrozenEditions::isNamed)
                    .sorted(Comparator.comparing(folder -> folder.getFileName().toString()))
                    .map(FrozenEditions::read)
                    .filter(FrozenEditions::isSent)
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Such as {@code hsn.au}. */
    public static String folder(String base, String edition) {
        return base + DOT + edition;
    }

    /** Whether it is named as an edition's; a build that is at work names its folders with a dot first. */
    private static boolean isNamed(Path folder) {
        String name = folder.getFileName().toString();
        int dot = name.lastIndexOf(DOT);
        String id = name.substring(dot + 1);
        return dot > 0 && name.charAt(0) != DOT && Edition.isId(id);
    }

    /** A copy that somebody made of a pack tells of no edition; of a report that is gone the worst is believed. */
    private static boolean isSent(FrozenEdition folder) {
        return folder.report().map(report -> report.edition().isPresent()).orElse(true);
    }

    private static FrozenEdition read(Path folder) {
        String name = folder.getFileName().toString();
        int dot = name.lastIndexOf(DOT);
        return FrozenEdition.read(folder, name.substring(0, dot), name.substring(dot + 1));
    }

    /** Those of one pack, such as {@code hsn}. */
    public FrozenEditions of(String base) {
        return new FrozenEditions(
                all.stream().filter(edition -> edition.base().equals(base)).toList());
    }

    public Optional<FrozenEdition> find(String id) {
        return all.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /**
     * What a correction corrects: the last edition that was sent, as far as earlier corrections have led it.
     *
     * @param correction id of the correction, whether it stands frozen or not
     * @param order ids of editions, from the first that is sent to the last
     * @return empty when nothing was sent, or an earlier correction is missing
     */
    public Optional<FrozenEdition> corrected(String correction, List<String> order) {
        int number = Edition.number(correction);
        if (number > 1 && find(Edition.correction(number - 1)).isEmpty()) {
            return Optional.empty();
        }
        Optional<FrozenEdition> last = order.stream()
                .filter(id -> !Edition.isCorrection(id))
                .flatMap(id -> find(id).stream())
                .reduce((earlier, later) -> later);
        for (int i = 1; i < number; i++) {
            Optional<FrozenEdition> next = find(Edition.correction(i));
            boolean goesOn = next.isPresent()
                    && last.isPresent()
                    && next.get().corrects().equals(last.get().id());
            last = goesOn ? next : last;
        }
        return last;
    }

    /** The id of the correction that comes next. */
    public String next() {
        int last = all.stream()
                .mapToInt(edition -> Edition.number(edition.id()))
                .max()
                .orElse(0);
        return Edition.correction(last + 1);
    }
}
