package se.hsnreport.template;

import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.document.PageWords;
import se.hsnreport.template.ReportTemplate.SlideName;

/**
 * The form for an area's comments before its figures are known.
 *
 * @param running over every page
 */
record FormTemplate(
        TextTemplate title,
        List<TextTemplate> intro,
        TextTemplate running,
        PageWords page,
        Labels labels,
        List<Part> parts) {
    FormTemplate {
        intro = List.copyOf(intro);
        parts = List.copyOf(parts);
    }

    /** The word for the month that the last answer was about. */
    static final String LAST = "last";

    /**
     * Words that stand beside what is filled in.
     *
     * @param last over the last answer
     */
    record Labels(String role, String status, String handedIn, String approved, String hint, TextTemplate last) {}

    /** A part of the form. */
    sealed interface Part {
        /** What somebody wrote in it. */
        TextTemplate text();
    }

    record Heading(TextTemplate text) implements Part {}

    /** Of a slide's tables what is the area's: all of a slide of its own, else the rows that bear its name. */
    record Exhibit(SlideName slide, TextTemplate text) implements Part {}

    /** A question whose answer is the comment on a slide of the area's own. */
    record Question(SlideName slide, TextTemplate text) implements Part {}

    /** Everything that somebody wrote. */
    Stream<TextTemplate> texts() {
        return Stream.of(
                        Stream.of(title, running, labels.last()),
                        intro.stream(),
                        parts.stream().map(Part::text))
                .flatMap(texts -> texts);
    }
}
