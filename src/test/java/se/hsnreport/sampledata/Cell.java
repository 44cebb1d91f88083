package se.hsnreport.sampledata;

/** Where an account stands in the published tables: a row of the income statement and an account group. */
record Cell(String resultatrad, String kontogrupp) {
    static Cell of(Table.Row row, String resultatrad, String kontogrupp) {
        return new Cell(row.text(resultatrad), row.text(kontogrupp));
    }
}
