package se.hsnreport.render.editable;

import java.util.List;

/**
 * Series that are drawn in one way on one axis.
 *
 * @param gap between the columns of neighbouring categories, in percent of a column's width
 * @param second whether on the axis at the right
 */
record Group(Kind kind, List<Plotted> series, int gap, boolean second) {
    Group {
        series = List.copyOf(series);
    }

    /** How series are drawn. */
    enum Kind {
        LINES,
        COLUMNS,
        STACK,
        BARS
    }
}
