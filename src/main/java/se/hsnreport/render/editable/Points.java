package se.hsnreport.render.editable;

import java.util.List;
import se.hsnreport.document.ChartSpec.Point;

/** Questions about points. */
final class Points {
    private Points() {}

    static boolean preliminary(Point point) {
        return point.figure().map(shown -> shown.figure().preliminary()).orElse(false);
    }

    /** Whether there is a value at an index, which may lie outside. */
    static boolean has(List<Point> points, int index) {
        return index >= 0
                && index < points.size()
                && points.get(index).plotted().isPresent();
    }

    /** Index of the last point that has a value, −1 when none has. */
    static int last(List<Point> points) {
        int last = points.size() - 1;
        while (last >= 0 && !has(points, last)) {
            last--;
        }
        return last;
    }
}
