package se.hsnreport.template;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.template.ReportTemplate.SlideName;

/** Checks that the slides that a form takes tables from and gives answers to exist. */
final class FormCheck {
    private static final String OWN = "repeat: area, text: {commentary: true}";

    private final List<SlideTemplate> slides;
    private final Findings findings;

    FormCheck(List<SlideTemplate> slides, Findings findings) {
        this.slides = slides;
        this.findings = findings;
    }

    void check(FormTemplate form) {
        Set<String> answered = new HashSet<>();
        // programs that drop the tags of fields leave their titles to tell them apart
        Set<String> titles =
                new HashSet<>(List.of(form.labels().role(), form.labels().status()));
        for (FormTemplate.Part part : form.parts()) {
            if (part instanceof FormTemplate.Exhibit exhibit) {
                slide(exhibit.slide())
                        .filter(slide -> slide.blocks().stream().noneMatch(BlockTemplate.Table.class::isInstance))
                        .ifPresent(slide ->
                                findings.add(Code.BLOCK_MISSING, exhibit.slide().place(), slide.id(), "table", ""));
            } else if (part instanceof FormTemplate.Question question) {
                slide(question.slide())
                        .filter(slide -> !isOwn(slide))
                        .ifPresent(slide -> findings.add(
                                Code.VALUE_INVALID, question.slide().place(), slide.id(), OWN));
                single(answered, question.slide().id(), question.slide().place());
                single(titles, question.text().written(), question.text().place());
            }
        }
    }

    private void single(Set<String> before, String name, Place place) {
        if (!before.add(name)) {
            findings.add(Code.NAME_DUPLICATE, place, name);
        }
    }

    /** An answer is one area's, and so is the slide that it stands on. */
    private static boolean isOwn(SlideTemplate slide) {
        return slide.repeated() && slide.blocks().stream().anyMatch(SlideBinder::takesComments);
    }

    private Optional<SlideTemplate> slide(SlideName name) {
        Optional<SlideTemplate> found =
                slides.stream().filter(slide -> slide.id().equals(name.id())).findFirst();
        if (found.isEmpty()) {
            List<String> ids = slides.stream().map(SlideTemplate::id).toList();
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
}
