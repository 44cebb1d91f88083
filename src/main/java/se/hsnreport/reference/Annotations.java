package se.hsnreport.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Months;
import se.hsnreport.source.Row;

/**
 * What is to be known of the data: what is missing, preliminary or not comparable, and what happened.
 *
 * @param all in the extract's order
 */
public record Annotations(List<Annotation> all) {
    /** The role of its extract. */
    public static final String ROLE = "anmarkningar";

    private static final Map<String, Annotation.Kind> KINDS = kinds();

    public Annotations {
        all = List.copyOf(all);
    }

    /**
     * Reads the extract; the measures of a row stand with commas between, its days are dates or whole months.
     * {@code rapport} is the month of the only report that a row holds for.
     */
    public static Annotations load(Extracts extracts) {
        extracts.require(ROLE, "matt", "fran", "slag");
        return new Annotations(extracts.rows(ROLE).stream()
                .flatMap(row -> annotation(row, extracts.findings()))
                .toList());
    }

    /** Those that hold for the report of a month. */
    public Annotations in(Month reportMonth) {
        return new Annotations(all.stream()
                .filter(one ->
                        one.report().filter(month -> !month.equals(reportMonth)).isEmpty())
                .toList());
    }

    /** Those of a kind about any of the measures. */
    private List<Annotation> about(Annotation.Kind kind, Collection<String> measures) {
        return all.stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> one.measures().contains(Annotation.ALL)
                        || one.measures().stream().anyMatch(measures::contains))
                .toList();
    }

    /** Those of a kind about any of the measures that have a day in the period. */
    public List<Annotation> about(Annotation.Kind kind, Collection<String> measures, Period period) {
        return about(kind, measures).stream().filter(one -> one.touches(period)).toList();
    }

    private static Stream<Annotation> annotation(Row row, Findings findings) {
        Optional<Annotation.Kind> kind = kind(row, findings);
        LocalDate from = day(row, "fran", Annotation::firstDay, findings).orElse(LocalDate.MIN);
        LocalDate to = day(row, "till", Annotation::lastDay, findings).orElse(LocalDate.MAX);
        List<String> measures = Arrays.stream(row.text("matt").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        Optional<Month> report = Months.parse(row.text("rapport"));
        return kind.map(k -> new Annotation(measures, from, to, k, report, row.text("text"))).stream();
    }

    private static Optional<Annotation.Kind> kind(Row row, Findings findings) {
        String text = row.text("slag");
        Optional<Annotation.Kind> kind = Optional.ofNullable(KINDS.get(text));
        if (kind.isEmpty()) {
            String near = Suggestion.of(text, KINDS.keySet()).orElse("");
            String allowed = String.join(", ", KINDS.keySet());
            findings.add(Code.VALUE_NOT_LISTED, row.place("slag"), text, "slag", allowed, near);
        }
        return kind;
    }

    /** From the text, so that it does not matter whether the schema says month or date. */
    private static Optional<LocalDate> day(
            Row row, String field, Function<Month, LocalDate> ofMonth, Findings findings) {
        String text = row.text(field);
        Optional<LocalDate> day = Months.date(text).or(() -> Months.parse(text).map(ofMonth));
        if (day.isEmpty() && !text.isEmpty()) {
            findings.add(Code.DATE_INVALID, row.place(field), text, field);
        }
        return day;
    }

    private static Map<String, Annotation.Kind> kinds() {
        Map<String, Annotation.Kind> kinds = new TreeMap<>();
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            kinds.put(kind.id(), kind);
        }
        return kinds;
    }
}
