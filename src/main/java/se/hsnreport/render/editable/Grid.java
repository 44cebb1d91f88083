package se.hsnreport.render.editable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The sheet behind a chart: a row a category under one row of heads, a column a series.
 *
 * @param categories in the first column
 */
record Grid(Categories categories, List<Column> columns) {
    static final String SHEET = "Data";

    Grid {
        columns = List.copyOf(columns);
    }

    /**
     * The values of a series.
     *
     * @param values one a category; empty where there is none
     * @param format that they are shown in
     */
    record Column(String name, List<Optional<BigDecimal>> values, String format) {
        Column {
            values = List.copyOf(values);
        }
    }

    String categoriesReference() {
        return values("A");
    }

    String nameReference(int column) {
        return SHEET + "!$" + letters(column + 1) + "$1";
    }

    String valuesReference(int column) {
        return values(letters(column + 1));
    }

    private String values(String letters) {
        return SHEET + "!$" + letters + "$2:$" + letters + "$"
                + (categories.names().size() + 1);
    }

    /** The name of a column of the sheet, from 0: such as {@code A} and {@code AB}. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
