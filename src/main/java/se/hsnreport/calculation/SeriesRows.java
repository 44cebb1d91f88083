package se.hsnreport.calculation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Selection;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;

/** Which rows of an extract are a measure's: its own, of the board's units, as the filter wants them. */
final class SeriesRows {
    static final String PERIOD = "period";
    static final String MEASURE = "matt";
    static final String VALUE = "varde";
    private static final String UNIT = "basenhet";

    private final Series.Query query;
    private final Context context;
    private final Map<String, Boolean> boards = new HashMap<>();

    SeriesRows(Series.Query query, Context context) {
        this.query = query;
        this.context = context;
    }

    /** Whether a resource has its numbers in one field, and the measures' names in another. */
    static boolean isLong(Resource resource) {
        return resource.has(VALUE);
    }

    /** Whether a resource has the measure at all. */
    boolean has(Resource resource) {
        return isLong(resource) || resource.has(query.measure());
    }

    boolean includes(Resource resource, Row row) {
        boolean own = !isLong(resource) || row.text(MEASURE).equals(query.measure());
        return own && query.filter().includes(row) && isBoards(row);
    }

    /** Rows of units that are other boards' do not count; rows of no unit, or of one that nobody knows, do. */
    private boolean isBoards(Row row) {
        String code = row.text(UNIT);
        return code.isEmpty() || boards.computeIfAbsent(code, this::isBoards);
    }

    private boolean isBoards(String code) {
        return context.reference()
                .organisation()
                .placedIn(code, context.month())
                .filter(unit -> !context.scope().includes(unit))
                .isEmpty();
    }

    /** The filters in words. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>(query.filter().words());
        for (Resource resource : context.extracts().describedBy().role(query.role())) {
            if (isLong(resource)) {
                words.put(MEASURE, query.measure());
            }
            if (resource.has(UNIT)) {
                words.putAll(context.scope().filters());
            }
        }
        return words;
    }

    /** The rows of a period. */
    RowQuery in(Period period, Map<String, String> words) {
        Selection selection = new Selection(query.role(), period, words);
        return new RowQuery(
                selection,
                List.of(VALUE, query.measure()),
                () -> (resource, row) -> has(resource)
                        && row.month(PERIOD).filter(period::contains).isPresent()
                        && includes(resource, row));
    }
}
