package se.hsnreport.render.editable;

import java.util.List;
import java.util.SortedMap;
import se.hsnreport.render.FillLook;
import se.hsnreport.render.LineLook;

/** A column of the sheet as it is drawn. */
sealed interface Plotted {
    /** Index of the column among those with values. */
    int column();

    List<Label> labels();

    /**
     * A line.
     *
     * @param marks by index of the points that bear one: whether it is hollow
     */
    record Line(int column, LineLook look, SortedMap<Integer, Boolean> marks, List<Label> labels) implements Plotted {
        public Line {
            labels = List.copyOf(labels);
        }
    }

    /**
     * Columns or bars.
     *
     * @param apart looks of those points that look otherwise
     */
    record Fill(int column, FillLook look, SortedMap<Integer, FillLook> apart, List<Label> labels) implements Plotted {
        public Fill {
            labels = List.copyOf(labels);
        }
    }
}
