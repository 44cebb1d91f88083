package se.hsnreport.finding;

/**
 * Where a finding is: a file, and where known the line and column or the sheet and cell.
 *
 * @param file path as the user knows it, with forward slashes
 * @param spot what follows the path, such as {@code :12:5} or {@code  Utfall!B7}; empty for the whole file
 */
public record Place(String file, String spot) {
    public static Place of(String file) {
        return new Place(file, "");
    }

    /** A line and a column, both from 1. */
    public static Place at(String file, long line, long column) {
        return new Place(file, ":" + line + ":" + column);
    }

    /** A line, from 1. */
    public static Place line(String file, long line) {
        return new Place(file, ":" + line);
    }

    /** A cell of a sheet, such as {@code Utfall!B7}. */
    public static Place cell(String file, String sheet, String cell) {
        return new Place(file, " " + sheet + "!" + cell);
    }

    @Override
    public String toString() {
        return file + spot;
    }
}
