package se.hsnreport.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.Report;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.template.ReportTemplate.Exhibit;
import se.hsnreport.template.ReportTemplate.SlideName;

/** Checks that the slides, blocks and columns that a written report takes exist. */
final class ReportCheck {
    private final List<SlideTemplate> slides;
    private final Findings findings;

    ReportCheck(List<SlideTemplate> slides, Findings findings) {
        this.slides = slides;
        this.findings = findings;
    }

    void check(ReportTemplate report) {
        slides.stream()
                .filter(slide -> slide.id().equals(Report.ID))
                .forEach(slide -> findings.add(Code.NAME_DUPLICATE, slide.place(), slide.id()));
        for (ReportTemplate.Part part : report.parts()) {
            if (part instanceof Exhibit exhibit) {
                slide(exhibit.slide()).ifPresent(slide -> exhibit(exhibit, slide));
            } else if (part instanceof ReportTemplate.Comments comments) {
                slide(comments.slide());
            } else if (part instanceof ReportTemplate.Words words
                    && !words.about().id().isEmpty()) {
                slide(words.about());
            }
        }
    }

    /** All texts of the report. */
    static Stream<TextTemplate> texts(ReportTemplate report) {
        return Stream.of(
                        Stream.of(report.title(), report.running()),
                        report.below().stream(),
                        report.parts().stream().flatMap(ReportTemplate.Part::texts))
                .flatMap(texts -> texts);
    }

    /** The slide of a name; a finding when there is none that is made once. */
    private Optional<SlideTemplate> slide(SlideName name) {
        Optional<SlideTemplate> found = slides.stream()
                .filter(slide -> !slide.repeated())
                .filter(slide -> slide.id().equals(name.id()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> ids = slides.stream()
                    .filter(slide -> !slide.repeated())
                    .map(SlideTemplate::id)
                    .toList();
            findings.add(
                    Code.NAME_UNKNOWN,
                    name.place(),
                    name.id(),
                    "slide",
                    Suggestion.of(name.id(), ids).orElse(""),
                    String.join(", ", ids));
        }
        return found;
    }

    private void exhibit(Exhibit exhibit, SlideTemplate slide) {
        Optional<BlockTemplate> block = ReportTemplate.block(exhibit, slide);
        if (block.isEmpty()) {
            findings.add(
                    Code.BLOCK_MISSING,
                    exhibit.slide().place(),
                    slide.id(),
                    exhibit.kind().word(),
                    exhibit.placeholder());
        } else if (block.get() instanceof BlockTemplate.Table table) {
            List<String> keys = table.columns().stream()
                    .map(column -> column.key().written())
                    .toList();
            exhibit.columns().stream()
                    .filter(column -> !keys.contains(column.key()))
                    .forEach(column -> findings.add(
                            Code.NAME_UNKNOWN,
                            column.place(),
                            column.key(),
                            "columns",
                            Suggestion.of(column.key(), keys).orElse(""),
                            String.join(", ", keys)));
        }
    }
}
