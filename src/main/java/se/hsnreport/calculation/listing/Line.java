package se.hsnreport.calculation.listing;

import java.util.Map;
import java.util.function.Predicate;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.source.Row;

/**
 * A row of a listing.
 *
 * @param rows which rows of the extract it is made of
 * @param field by which they are told from others, for trails; empty when it is all
 * @param value of the field
 */
record Line(String name, FigureTable.Kind kind, Predicate<Row> rows, String field, String value) {
    Map<String, String> words() {
        return field.isEmpty() ? Map.of() : Map.of(field, value);
    }
}
