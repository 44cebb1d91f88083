package se.hsnreport.calculation;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import se.hsnreport.figure.Origin;
import se.hsnreport.figure.Selection;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;

/**
 * Which rows of small extracts a figure adds up. It finds them anew whenever the extracts are read, and holds none.
 *
 * @param selection the rows in words
 * @param fields where the number stands: the first of these that the resource has
 * @param finder gives what tells, of rows shown in the extracts' order, which are meant; a new one for each reading
 */
public record RowQuery(Selection selection, List<String> fields, Supplier<BiPredicate<Resource, Row>> finder)
        implements Origin {
    public RowQuery {
        fields = List.copyOf(fields);
    }

    /** The rows that pass, each by itself. */
    public static RowQuery of(Selection selection, String field, Predicate<Row> wanted) {
        return new RowQuery(selection, List.of(field), () -> (resource, row) -> wanted.test(row));
    }
}
