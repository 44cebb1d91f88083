package se.hsnreport.render.pptx;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;

/** The way in which charts stand on slides. */
interface ChartShapes {
    /** Puts what a chart needs into the package and says how the slide shows it. */
    Frame put(SlideParts parts, ChartItem chart, Page page, LaidOutDeck deck)
            throws IOException, InvalidFormatException;
}
