package se.hsnreport.template;

import java.util.Optional;
import se.hsnreport.finding.Code;
import se.hsnreport.template.FormTemplate.Part;
import se.hsnreport.yaml.Fields;

/** Reads a template's form for the areas' comments. */
final class FormReader {
    private FormReader() {}

    static FormTemplate read(Fields form) {
        FormTemplate read = new FormTemplate(
                SlideReader.required(form, "title"),
                ReportReader.texts(form, "intro"),
                SlideReader.required(form, "running"),
                ReportReader.page(form),
                new FormTemplate.Labels(
                        form.requiredText("role"),
                        form.requiredText("status"),
                        form.requiredText("handed-in"),
                        form.requiredText("approved"),
                        form.requiredText("hint"),
                        SlideReader.required(form, "last")),
                form.list("parts", FormReader::part).stream()
                        .flatMap(Optional::stream)
                        .toList());
        form.done();
        return read;
    }

    private static Optional<Part> part(Fields part) {
        Optional<Part> read = Optional.empty();
        if (part.has("heading")) {
            read = Optional.of(new FormTemplate.Heading(SlideReader.required(part, "heading")));
        } else if (part.has("table")) {
            read = Optional.of(
                    new FormTemplate.Exhibit(ReportReader.slide(part, "table"), SlideReader.required(part, "caption")));
        } else if (part.has("question")) {
            read = Optional.of(new FormTemplate.Question(
                    ReportReader.slide(part, "slide"), SlideReader.required(part, "question")));
        } else {
            part.findings().add(Code.KEY_MISSING, part.place(), "question");
        }
        part.done();
        return read;
    }
}
