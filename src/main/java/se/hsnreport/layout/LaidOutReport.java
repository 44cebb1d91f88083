package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.Report;

/**
 * A written report on its pages.
 *
 * @param exhibits for every table, chart and picture of the report, in order, how it stands on its first page
 */
public record LaidOutReport(Report report, LaidOutDeck pages, List<Item> exhibits) {
    public LaidOutReport {
        exhibits = List.copyOf(exhibits);
    }
}
