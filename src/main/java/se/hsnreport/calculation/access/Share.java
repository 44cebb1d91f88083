package se.hsnreport.calculation.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/**
 * A share as a template names it: one number of an extract by another, both summed over the rows of a month first.
 *
 * @param part field of the numerator
 * @param whole field of the denominator
 */
record Share(String role, Filter filter, String part, String whole, Place place) {
    static final String WAITING = "vantetider";
    static final String TELEPHONE = "telefon";
    static final String MEASURE = "matt";
    static final String REGION = "region";

    /** What a template must choose when the extract holds several, by field: their sum would count people twice. */
    private static final Map<String, String> CHOICES =
            Map.of(MEASURE, "measure", "population", "population", "pvv_mov", "pvv-mov");

    /**
     * Reads {@code role} (vantetider unless said), {@code measure}, {@code population}, {@code pvv-mov}, {@code filter} on
     * further fields, and the fields {@code part} and {@code whole}; a key that would leave several measures or
     * populations together is asked for when the data are there.
     */
    static Share read(Fields fields) {
        String role = fields.text("role", WAITING);
        Filter filter = Filter.read(fields.fields("filter"));
        for (Map.Entry<String, String> choice : CHOICES.entrySet()) {
            filter = narrowed(filter, choice.getKey(), fields.text(choice.getValue()));
        }
        boolean telephone = role.equals(TELEPHONE);
        String part = fields.text("part", telephone ? "besvarade" : "antal_inom");
        String whole = fields.text("whole", telephone ? "samtal" : "antal_totalt");
        return new Share(role, filter, part, whole, fields.place());
    }

    private static Filter narrowed(Filter filter, String field, Optional<String> value) {
        return value.map(one -> filter.with(field, List.of(one))).orElse(filter);
    }

    /** The counts of our region; of all rows where the extract knows no regions. */
    Counts own(Context context) {
        Counts all = counts(context);
        boolean regions = context.extracts().describedBy().role(role).stream().anyMatch(r -> r.has(REGION));
        return regions ? all.reporter(REGION, List.of(context.reference().region())) : all;
    }

    /** The same, and the rows of our region that lack a number of it. */
    Reported reported(Context context) {
        Counts own = own(context);
        List<Row> blank = context.has(role) ? context.rows(role) : List.of();
        return new Reported(
                own,
                blank.stream()
                        .filter(own::includes)
                        .filter(row ->
                                row.number(part).isEmpty() || row.number(whole).isEmpty())
                        .toList());
    }

    /** The counts of all regions. */
    Counts counts(Context context) {
        Counts all = Counts.of(context, role, filter, List.of(part, whole));
        for (Map.Entry<String, String> choice : CHOICES.entrySet()) {
            List<String> values = new ArrayList<>(all.values(choice.getKey()));
            if (!filter.has(choice.getKey()) && values.size() > 1) {
                context.findings().add(Code.KEY_MISSING, place, choice.getValue());
            }
        }
        return all;
    }

    /** The share in a month, a fraction. */
    Figure of(Counts counts, Month month) {
        return Arithmetic.ratio(part + " / " + whole, Unit.ANDEL, counts.sum(part, month), counts.sum(whole, month));
    }
}
