package se.hsnreport.render.editable;

/** A part of a chart in points from its upper left corner. */
record Area(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    boolean meets(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether a straight piece of a line passes through. */
    boolean crossedBy(double x1, double y1, double x2, double y2) {
        double[] from = {x1 - x, right() - x1, y1 - y, bottom() - y1};
        double[] slope = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double enters = 0;
        double leaves = 1;
        for (int edge = 0; edge < from.length; edge++) {
            if (slope[edge] == 0 && from[edge] < 0) {
                return false;
            }
            double at = slope[edge] == 0 ? 0 : from[edge] / slope[edge];
            enters = slope[edge] < 0 ? Math.max(enters, at) : enters;
            leaves = slope[edge] > 0 ? Math.min(leaves, at) : leaves;
        }
        return enters <= leaves;
    }

    Area movedUp(double by) {
        return new Area(x, y - by, width, height);
    }
}
