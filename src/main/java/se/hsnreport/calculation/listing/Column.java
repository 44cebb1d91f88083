package se.hsnreport.calculation.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.calculation.RowFilter;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;

/**
 * A column of a listing: made of rows of the extract, or of other columns.
 *
 * @param of the field that it shows, or the columns that it is made of
 * @param everyMonth whether each line must have a number in each month of a sum, lest the sum of fewer pass for all
 */
record Column(String key, Kind kind, List<String> of, Time time, RowFilter filter, boolean everyMonth, Place place) {
    /** What makes a column's figures. */
    enum Kind {
        /** The sum of a field's numbers. */
        SUM,
        /** A field's words. */
        TEXT,
        /** A field's date. */
        DATE,
        /** Part of the sum over all rows of another column. */
        SHARE,
        /** One column by another. */
        RATIO,
        /** One column less another. */
        MINUS,
        /** One column by another, less one. */
        CHANGE,
        /** Whether one column reaches another, in words. */
        REACHED;

        boolean isOfRows() {
            return this == SUM || this == TEXT || this == DATE;
        }

        boolean isNumber() {
            return this != TEXT && this != DATE && this != REACHED;
        }

        private int operands() {
            return isOfRows() || this == SHARE ? 1 : 2;
        }
    }

    private static final Map<String, Kind> KINDS = kinds();

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.name().toLowerCase(java.util.Locale.ROOT), kind);
        }
        return kinds;
    }

    /**
     * Reads {@code {key: plan, sum: belopp, of: year, filter: {typ: [plan]}}} and its like.
     *
     * @param otherwise which rows are meant unless the column says so
     */
    static Column read(Fields fields, Time otherwise) {
        String kind = KINDS.keySet().stream().filter(fields::has).findFirst().orElse("");
        if (kind.isEmpty()) {
            fields.findings().add(Code.KEY_MISSING, fields.place(), String.join(" / ", KINDS.keySet()));
        }
        Kind made = KINDS.getOrDefault(kind, Kind.TEXT);
        List<String> of = fields.texts(kind);
        if (!kind.isEmpty() && of.size() != made.operands()) {
            String wanted = made.operands() == 1 ? kind + ": belopp" : kind + ": [utfall, plan]";
            fields.findings().add(Code.VALUE_INVALID, fields.place(kind), String.join(", ", of), wanted);
        }
        Column read = new Column(
                fields.requiredText("key"),
                made,
                of,
                Time.read(fields, otherwise),
                RowFilter.read(fields),
                fields.flag("every-month", true),
                kind.isEmpty() ? fields.place() : fields.place(kind));
        fields.done();
        return read;
    }

    /** Whether it has as many operands as it needs. */
    boolean isSound() {
        return of.size() == kind.operands();
    }
}
