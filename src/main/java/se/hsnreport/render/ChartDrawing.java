package se.hsnreport.render;

import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;

/** Draws a chart as a picture as large as its box: the same chart gives the same bytes. */
public interface ChartDrawing {
    /** As SVG, with its text as text. */
    byte[] svg(ChartItem item, LaidOutDeck deck);

    /** As PNG, one and a half pixels a point. */
    byte[] png(ChartItem item, LaidOutDeck deck);
}
