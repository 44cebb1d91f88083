package se.hsnreport.calculation.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import se.hsnreport.calculation.AccountFilter;
import se.hsnreport.calculation.Scope;
import se.hsnreport.figure.FigureTable.Kind;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.ledger.Counterpart;
import se.hsnreport.yaml.Fields;

/**
 * A row of a statement as a template lists it.
 *
 * @param name its label; empty when it stands for one row a group
 * @param each the grouping of accounts or the field of the organisation that it makes a row a group of; empty for a
 *     single row
 * @param names what rows of the organisation are called, by the field's value, where that is not the value itself
 * @param oneOff whether only postings marked as one-offs count
 * @param counterpart which postings count by their motpart
 * @param whenData whether it is left out when nothing is booked on it
 */
record StatementRow(
        Kind kind,
        String name,
        String each,
        Map<String, String> names,
        AccountFilter accounts,
        boolean oneOff,
        Counterpart counterpart,
        boolean whenData,
        Place place) {
    /** The field of the organisation that gives a row an area. */
    private static final String AREA = "omrade";

    private static final Map<String, Kind> KINDS = kinds();

    /** Reads {@code {sum: Summa intäkter, accounts: {slag: [intakt]}}} and its like. */
    static StatementRow read(Fields row) {
        String key = KINDS.keySet().stream().filter(row::has).findFirst().orElse("");
        if (key.isEmpty()) {
            row.findings().add(Code.KEY_MISSING, row.place(), String.join(" / ", KINDS.keySet()));
        }
        String text = key.isEmpty() ? "" : row.requiredText(key);
        boolean each = key.equals("each");
        StatementRow read = new StatementRow(
                KINDS.getOrDefault(key, Kind.ITEM),
                each ? "" : text,
                each ? text : "",
                row.textByName("names"),
                AccountFilter.read(row.fields("accounts")),
                row.choice("one-off", Map.of("only", true), false),
                row.choice(
                        "counterpart",
                        Map.of("internal", Counterpart.INTERNAL, "external", Counterpart.EXTERNAL),
                        Counterpart.ALL),
                row.choice("when", Map.of("data", true), false),
                row.place());
        row.done();
        return read;
    }

    /** Whether it stands for a row an area. */
    boolean isEachArea() {
        return each.equals(AREA);
    }

    /** Whether it stands for a row a value of another field of the organisation. */
    boolean isEachPart() {
        return Scope.FIELDS.contains(each) && !isEachArea();
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("heading", Kind.HEADING);
        kinds.put("each", Kind.ITEM);
        kinds.put("item", Kind.ITEM);
        kinds.put("sum", Kind.SUM);
        kinds.put("total", Kind.TOTAL);
        kinds.put("aside", Kind.ASIDE);
        return kinds;
    }
}
