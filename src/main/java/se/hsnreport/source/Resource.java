package se.hsnreport.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import se.hsnreport.finding.Place;

/**
 * Files of one shape, as the descriptor describes them.
 *
 * @param name unique in the package
 * @param role what calculations ask for
 * @param files those that the paths lead to, in the order of the descriptor, each glob's sorted by name
 * @param format {@code csv}, {@code xlsx} or {@code sie}; empty to go by each file's ending
 * @param keys fields, or fields together, that no two rows may have the same values of
 * @param sign how the amounts are signed in the file
 * @param hasLaterMonths whether actuals after the report month may lie in the files
 * @param lag how many months later than others its data come
 * @param boards whose packs the rows are for; none for all of the package's
 * @param shape how the files' rows become rows of these fields
 * @param place where in the descriptor it stands
 */
public record Resource(
        String name,
        String role,
        List<DataFile> files,
        String format,
        Charset encoding,
        Dialect dialect,
        List<Field> fields,
        List<ForeignKey> foreignKeys,
        List<List<String>> keys,
        Sign sign,
        boolean hasLaterMonths,
        int lag,
        List<String> boards,
        Shape shape,
        Place place) {
    public Resource {
        files = List.copyOf(files);
        fields = List.copyOf(fields);
        foreignKeys = List.copyOf(foreignKeys);
        keys = List.copyOf(keys);
        boards = List.copyOf(boards);
    }

    /** How amounts are signed in a file. */
    public enum Sign {
        /** Income is positive, as in reports. */
        REPORT,
        /** Income is negative, as in the books. */
        ACCOUNTING
    }

    /** The position of a field, which is also its position in {@link Cells}; -1 when the schema has none of that name. */
    public int index(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(String field) {
        return index(field) >= 0;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The same files with other fields. */
    Resource withFields(List<Field> others) {
        return new Resource(
                name,
                role,
                files,
                format,
                encoding,
                dialect,
                others,
                foreignKeys,
                keys,
                sign,
                hasLaterMonths,
                lag,
                boards,
                shape,
                place);
    }

    /** Whether its rows are for a board's pack. */
    boolean isFor(String board) {
        return boards.isEmpty() || boards.contains(board);
    }

    boolean isWorkbook(DataFile file) {
        String ending = file.name().toLowerCase(java.util.Locale.ROOT);
        return format.isEmpty() ? ending.endsWith(".xlsx") || ending.endsWith(".xlsm") : format.equals("xlsx");
    }
}
