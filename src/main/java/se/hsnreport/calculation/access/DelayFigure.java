package se.hsnreport.calculation.access;

import java.util.List;
import java.util.Optional;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.yaml.Fields;

/**
 * A number of some classes, or their share of all, as a template names it.
 *
 * @param row its label
 * @param share whether it is the share, not the number
 */
record DelayFigure(String row, boolean share, List<String> classes, Optional<Target> target) {
    /** Reads {@code {share: Utan försening, classes: [ingen], at-least: 98 %}}. */
    static DelayFigure read(Fields fields, List<String> known) {
        boolean count = fields.has("count");
        boolean share = fields.has("share") || !count;
        String row = fields.requiredText(share ? "share" : "count");
        List<String> classes = fields.has("classes") ? fields.texts("classes") : known;
        classes.stream().filter(one -> !known.contains(one)).forEach(one -> unknown(one, "classes", known, fields));
        DelayFigure read = new DelayFigure(row, share, List.copyOf(classes), Target.read(fields));
        fields.done();
        return read;
    }

    static void unknown(String wrong, String key, List<String> known, Fields fields) {
        String near = Suggestion.of(wrong, known).orElse("");
        fields.findings().add(Code.NAME_UNKNOWN, fields.place(key), wrong, key, near, String.join(", ", known));
    }
}
