package se.hsnreport.template;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;

/** Says on a slide that amounts of a year were spread over its months in equal parts, which misleads within the year. */
final class SpreadNote {
    static final String NOTE = "Månadsbelopp är tolftedelar av årsbelopp";

    private SpreadNote() {}

    /** The slide, with the words beside its source when a figure of it has such amounts behind it. */
    static Slide on(Slide slide, Collection<Finding> findings) {
        Set<String> spread = findings.stream()
                .filter(finding -> finding.code().equals(Code.SPREAD_EQUAL))
                .map(finding -> finding.details().get(0))
                .collect(Collectors.toSet());
        boolean shows = !spread.isEmpty()
                && slide.figures().stream()
                        .flatMap(shown -> shown.figure().trail().sources().stream())
                        .anyMatch(source -> spread.contains(source.resource()));
        if (!shows) {
            return slide;
        }
        return slide.withSource(slide.source().isEmpty() ? NOTE : slide.source() + ". " + NOTE);
    }
}
