package se.hsnreport.render.pptx;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.render.ChartDrawing;

/** Charts as pictures, alike in every program. */
record DrawnCharts(ChartDrawing drawing) implements ChartShapes {
    @Override
    public Frame put(SlideParts parts, ChartItem chart, Page page, LaidOutDeck deck)
            throws IOException, InvalidFormatException {
        String png = parts.picture("chart#.png", "image/png", drawing.png(chart, deck));
        String svg = parts.picture("chart#.svg", SlideParts.SVG, drawing.svg(chart, deck));
        return new Picture(chart, chart.box(), chart.alt(), png, Optional.of(svg));
    }
}
