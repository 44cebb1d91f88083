package se.hsnreport.calculation.production;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.hsnreport.calculation.RowFilter;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;

/**
 * A measure as a template defines it.
 *
 * @param label its row's or column's key
 * @param measures the names of what it is made of; of a ratio numerator and denominator
 * @param names by which annotations speak of it besides those
 */
record Measure(
        String label,
        How how,
        List<String> measures,
        Unit unit,
        String role,
        RowFilter filter,
        List<String> names,
        Place place) {
    private static final Map<String, How> HOW = hows();

    Measure {
        measures = List.copyOf(measures);
        names = List.copyOf(names);
    }

    /** How a period's value comes from its months'. */
    enum How {
        /** The sum of the months, of all the measures. */
        SUM,
        /** The first measure's sum by the second's. */
        RATIO,
        /** The value of the last month, which is accumulated already. */
        ACK,
        /** The mean over the days of values that are means per day of their month. */
        MEAN
    }

    /** What the measures of a calculation share. */
    record Shared(String role, RowFilter filter) {
        /** The role when the template names none. */
        static final String ROLE = "produktion";

        /** Reads {@code role}, {@code filter} and {@code exclude}. */
        static Shared read(Fields parameters) {
            return new Shared(parameters.text("role", ROLE), RowFilter.read(parameters));
        }
    }

    /**
     * Reads a list of {@code {row: Medelvårdtid, ratio: [vardtid_utskrivna, utskrivningar], unit: dagar}} and its like; a
     * second one of the same label is a finding.
     *
     * @param labelKey the key of the label
     */
    static List<Measure> list(Fields parameters, String listKey, String labelKey, Shared shared) {
        Map<String, Measure> byLabel = new LinkedHashMap<>();
        for (Measure one : parameters.list(listKey, fields -> read(labelKey, fields, shared))) {
            if (byLabel.putIfAbsent(one.label(), one) != null) {
                parameters.findings().add(Code.NAME_DUPLICATE, one.place(), one.label());
            }
        }
        return List.copyOf(byLabel.values());
    }

    private static Measure read(String labelKey, Fields fields, Shared shared) {
        RowFilter filter = shared.filter().and(RowFilter.read(fields));
        Measure read = read(fields.requiredText(labelKey), fields, shared.role(), filter);
        fields.done();
        return read;
    }

    /** Reads {@code sum}, {@code ratio}, {@code ack} or {@code mean}, {@code unit} and {@code matt}. */
    static Measure read(String label, Fields fields, String role, RowFilter filter) {
        String key = HOW.keySet().stream().filter(fields::has).findFirst().orElse("");
        if (key.isEmpty()) {
            fields.findings().add(Code.KEY_MISSING, fields.place(), String.join(" / ", HOW.keySet()));
        }
        How how = HOW.getOrDefault(key, How.SUM);
        List<String> measures = key.isEmpty() ? List.of() : fields.texts(key);
        check(how, key, measures, fields);
        Unit unit = fields.choice("unit", units(), how == How.RATIO ? Unit.ANDEL : Unit.ANTAL);
        return new Measure(label, how, measures, unit, role, filter, fields.texts("matt"), fields.place());
    }

    private static void check(How how, String key, List<String> measures, Fields fields) {
        int wanted = how == How.SUM ? Math.max(1, measures.size()) : how == How.RATIO ? 2 : 1;
        if (!key.isEmpty() && measures.size() != wanted) {
            String expected = how == How.RATIO ? "[matt, matt]" : "matt";
            fields.findings().add(Code.VALUE_INVALID, fields.place(key), String.join(", ", measures), expected);
        }
    }

    private static Map<String, How> hows() {
        Map<String, How> hows = new LinkedHashMap<>();
        hows.put("sum", How.SUM);
        hows.put("ratio", How.RATIO);
        hows.put("ack", How.ACK);
        hows.put("mean", How.MEAN);
        return hows;
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new TreeMap<>();
        for (Unit unit : Unit.values()) {
            units.put(unit.id(), unit);
        }
        return units;
    }
}
