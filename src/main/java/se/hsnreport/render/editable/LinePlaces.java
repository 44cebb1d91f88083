package se.hsnreport.render.editable;

import java.math.BigDecimal;

/**
 * Where the points of lines stand.
 *
 * @param last index of the last category
 */
record LinePlaces(Scale scale, Area plot, int last) {
    /** The middle of a category in points. */
    double x(double category) {
        return plot.x() + plot.width() * across(category, last);
    }

    /** Where a category lies between the edges of the data: from 0 to 1. */
    static double across(double category, int last) {
        return last < 1 ? 0.5 : Math.max(0, category / last);
    }

    double y(BigDecimal value) {
        return plot.bottom() - scale.share(value) * plot.height();
    }
}
