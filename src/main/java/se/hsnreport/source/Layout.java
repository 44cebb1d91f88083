package se.hsnreport.source;

import se.hsnreport.finding.Place;

/** Where the fields stand in one file. */
final class Layout {
    private final DataFile file;
    private final String sheet;
    private final int[] columns;

    /**
     * A layout.
     *
     * @param sheet of a workbook; empty for text files
     * @param columns the column of each field, from 0; -1 for a field that the file lacks
     */
    Layout(DataFile file, String sheet, int... columns) {
        this.file = file;
        this.sheet = sheet;
        this.columns = columns.clone();
    }

    DataFile file() {
        return file;
    }

    String sheet() {
        return sheet;
    }

    int fields() {
        return columns.length;
    }

    int column(int field) {
        return columns[field];
    }

    Place place(long line) {
        return sheet.isEmpty() ? Place.line(file.name(), line) : Place.cell(file.name(), sheet, "A" + line);
    }

    /** A cell: line and number of the column, both from 1, or the workbook's way to say it; the row if there is none. */
    Place place(long line, int field) {
        return columns[field] < 0 ? place(line) : columnPlace(line, columns[field]);
    }

    Place columnPlace(long line, int column) {
        return sheet.isEmpty()
                ? Place.at(file.name(), line, column + 1L)
                : Place.cell(file.name(), sheet, letters(column) + line);
    }

    /** A, B … Z, AA … */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
