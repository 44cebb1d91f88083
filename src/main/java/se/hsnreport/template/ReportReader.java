package se.hsnreport.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hsnreport.document.PageWords;
import se.hsnreport.document.Paragraph;
import se.hsnreport.finding.Code;
import se.hsnreport.template.ReportTemplate.ColumnName;
import se.hsnreport.template.ReportTemplate.Kind;
import se.hsnreport.template.ReportTemplate.Part;
import se.hsnreport.template.ReportTemplate.SlideName;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.Node;

/** Reads a template's written report. */
final class ReportReader {
    private static final String PAGE = "page";
    private static final String PAGES = "Sida {{page}} ({{pages}})";
    private static final Pattern NUMBERS = Pattern.compile("(.*?)\\{\\{page}}(.*?)\\{\\{pages}}(.*)");

    private static final Map<String, Paragraph.Style> STYLES = styles();

    private ReportReader() {}

    static ReportTemplate read(Fields report) {
        ReportTemplate read = new ReportTemplate(
                SlideReader.required(report, "title"),
                texts(report, "below"),
                SlideReader.required(report, "running"),
                new ReportTemplate.Labels(
                        report.requiredText("contents"),
                        report.requiredText("table"),
                        report.requiredText("figure"),
                        page(report)),
                report.list("parts", ReportReader::part).stream()
                        .flatMap(Optional::stream)
                        .toList());
        report.done();
        return read;
    }

    static PageWords page(Fields report) {
        String text = report.requiredText(PAGE);
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return new PageWords(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        if (!text.isEmpty()) {
            report.findings().add(Code.VALUE_INVALID, report.place(PAGE), text, PAGES);
        }
        return new PageWords("", "", "");
    }

    private static Optional<Part> part(Fields part) {
        // what is asked for first, and no more: two kinds in one part are a fault
        Optional<Part> read =
                heading(part).or(() -> exhibit(part)).or(() -> comments(part)).or(() -> words(part));
        if (read.isEmpty()) {
            part.findings().add(Code.KEY_MISSING, part.place(), "text");
        }
        part.done();
        return read;
    }

    static Optional<Part> heading(Fields part) {
        if (part.has("heading")) {
            return Optional.of(new ReportTemplate.Heading(1, SlideReader.required(part, "heading")));
        }
        return part.has("subheading")
                ? Optional.of(new ReportTemplate.Heading(2, SlideReader.required(part, "subheading")))
                : Optional.empty();
    }

    private static Optional<Part> exhibit(Fields part) {
        for (Kind kind : Kind.values()) {
            if (part.has(kind.word())) {
                return Optional.of(new ReportTemplate.Exhibit(
                        kind,
                        slide(part, kind.word()),
                        part.text("place", ""),
                        SlideReader.required(part, "caption"),
                        SlideReader.text(part, "remark"),
                        part.items("columns").stream()
                                .flatMap(ReportReader::column)
                                .toList()));
            }
        }
        return Optional.empty();
    }

    private static Stream<ColumnName> column(Node node) {
        return node instanceof Node.Scalar scalar
                ? Stream.of(new ColumnName(scalar.text(), scalar.place()))
                : Stream.empty();
    }

    static Optional<Part> comments(Fields part) {
        return part.has("comments")
                ? Optional.of(new ReportTemplate.Comments(slide(part, "comments")))
                : Optional.empty();
    }

    static Optional<Part> words(Fields part) {
        return STYLES.entrySet().stream()
                .filter(style -> part.has(style.getKey()))
                .findFirst()
                .map(style ->
                        new ReportTemplate.Words(style.getValue(), texts(part, style.getKey()), slide(part, "about")));
    }

    static SlideName slide(Fields part, String key) {
        return new SlideName(part.text(key, ""), part.place(key));
    }

    /** Texts with their places. */
    static List<TextTemplate> texts(Fields fields, String key) {
        return fields.items(key).stream()
                .flatMap(node -> node instanceof Node.Scalar scalar ? Stream.of(scalar) : Stream.empty())
                .filter(scalar -> !scalar.text().isEmpty())
                .map(scalar -> TextTemplate.parse(scalar.text(), scalar.place()))
                .toList();
    }

    private static Map<String, Paragraph.Style> styles() {
        Map<String, Paragraph.Style> styles = new LinkedHashMap<>();
        styles.put("text", Paragraph.Style.BODY);
        styles.put("lead", Paragraph.Style.LEAD);
        styles.put("bullet", Paragraph.Style.BULLET);
        styles.put("sub", Paragraph.Style.SUB_BULLET);
        styles.put("note", Paragraph.Style.NOTE);
        return styles;
    }
}
