package se.hsnreport.template;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.document.Report;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;

/** Says beside figures that amounts of a year were spread over its months in equal parts, which misleads within the year. */
public final class SpreadNote {
    static final String NOTE = "Månadsbelopp är tolftedelar av årsbelopp";

    private final Set<String> spread;

    private SpreadNote(Collection<Finding> findings) {
        spread = findings.stream()
                .filter(finding -> finding.code().equals(Code.SPREAD_EQUAL))
                .map(finding -> finding.details().get(0))
                .collect(Collectors.toSet());
    }

    /** The slide, with the words beside its source when a figure of it has such amounts behind it. */
    static Slide on(Slide slide, Collection<Finding> findings) {
        return new SpreadNote(findings).isDue(slide.figures().stream())
                ? slide.withSource(beside(slide.source()))
                : slide;
    }

    /** The written report, with the words under each of its tables and charts that have such amounts behind them. */
    public static Report on(Report report, Collection<Finding> findings) {
        SpreadNote note = new SpreadNote(findings);
        return report.withParts(report.parts().stream().map(note::told).toList());
    }

    private Report.Part told(Report.Part part) {
        return part instanceof Report.Exhibit exhibit && isDue(exhibit.figures().stream())
                ? new Report.Exhibit(exhibit.slide(), exhibit.block(), exhibit.caption(), beside(exhibit.source()))
                : part;
    }

    private boolean isDue(Stream<ShownFigure> figures) {
        return !spread.isEmpty()
                && figures.flatMap(shown -> shown.figure().trail().sources().stream())
                        .anyMatch(source -> spread.contains(source.resource()));
    }

    private static String beside(String source) {
        boolean ends = source.isEmpty() || source.endsWith(".");
        return (source + (ends ? " " : ". ") + NOTE).strip();
    }
}
