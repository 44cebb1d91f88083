package se.hsnreport.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.figure.Month;

/**
 * A build as it is compared.
 *
 * @param place where it was read, with forward slashes
 * @param figures in reading order
 * @param slides what they say in words, in order; empty when the file does not tell
 * @param report of the build; empty when there is no build.json beside the figures
 */
public record Pack(
        String place,
        String board,
        Month month,
        Map<FigureKey, PackFigure> figures,
        Map<String, SlideTexts> slides,
        Optional<Report> report) {
    public Pack {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        slides = Collections.unmodifiableMap(new LinkedHashMap<>(slides));
    }

    /**
     * What a build tells of itself.
     *
     * @param draft whether it was not to be published
     * @param inputs what it was made from, by file
     * @param outputs hashes of the files that it wrote, in order
     * @param edition that was sent; empty for a build that was not frozen
     */
    public record Report(
            boolean draft, Map<String, Input> inputs, Map<String, String> outputs, Optional<Sent> edition) {
        public Report {
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
            outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        }
    }

    /**
     * What a build tells of the edition that it is.
     *
     * @param mark what it is called on its pages
     * @param corrects id of the edition that it corrects; empty when it corrects none
     */
    public record Sent(String id, String mark, String corrects) {}

    /** Whether it is a finished build that is no draft. */
    public boolean isPublished() {
        return report.filter(told -> !told.draft()).isPresent();
    }

    /** Such as {@code hsn 2024-02}. */
    String name() {
        return board + " " + month;
    }
}
