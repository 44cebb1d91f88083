package se.hsnreport.sampledata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What both budget and outcome are made from. */
record Plan(List<Line> lines, Targets targets, Seasons seasons) {
    /** The lines by row of the income statement. */
    Map<String, List<Line>> rows() {
        return lines.stream().collect(Collectors.groupingBy(Line::resultatrad, TreeMap::new, Collectors.toList()));
    }
}
