package se.hsnreport.render.editable;

import java.util.List;
import java.util.Optional;

/**
 * A chart in the parts that the file format has for it.
 *
 * @param groups the axis at the left first
 * @param plot where the data stand, without the labels of the axes
 * @param between whether a category is a room on its axis rather than a point
 * @param second the axis at the right
 * @param key where the names of the series stand, if anywhere
 */
record ChartModel(
        Measure measure,
        Grid grid,
        List<Group> groups,
        Area plot,
        boolean between,
        Scale scale,
        Optional<Scale> second,
        Optional<Area> key,
        Overlaid overlaid) {
    ChartModel {
        groups = List.copyOf(groups);
    }
}
