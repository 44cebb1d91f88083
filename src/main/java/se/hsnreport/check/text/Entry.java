package se.hsnreport.check.text;

import se.hsnreport.figure.Figure;

/** A figure that a text may be about, by its slide, row and column. */
record Entry(String slide, String row, String column, Figure figure) {
    String key() {
        return slide + "/" + row + "/" + column;
    }

    boolean isChange() {
        return column.startsWith("forandring");
    }

    boolean isDeviation() {
        return column.startsWith("avvikelse") || column.startsWith("deviation");
    }
}
