package se.hsnreport.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.master.Box;
import se.hsnreport.render.ChartDrawing;

/** Draws charts: one drawing for SVG, PNG and any other surface. */
public final class Charts implements ChartDrawing {
    /** Draws the chart with its upper left corner at the origin; the unit is a point, y grows downwards. */
    public void draw(ChartItem item, LaidOutDeck deck, Graphics2D g) {
        draw(item, ChartStyle.of(deck), g);
    }

    private static void draw(ChartItem item, ChartStyle style, Graphics2D g) {
        Rectangle2D area = area(item);
        if (item.chart() instanceof ChartSpec.Lines lines) {
            new LinesDrawing(lines, style, area).draw(g);
        } else if (item.chart() instanceof ChartSpec.Columns columns) {
            new ColumnsDrawing(columns, style, area).draw(g);
        } else {
            BarsDrawing.of((ChartSpec.Bars) item.chart(), style, area).draw(g);
        }
    }

    @Override
    public byte[] svg(ChartItem item, LaidOutDeck deck) {
        return Svg.of(area(item), g -> draw(item, deck, g));
    }

    @Override
    public byte[] png(ChartItem item, LaidOutDeck deck) {
        return Png.of(area(item), g -> draw(item, ChartStyle.of(deck).onPixels(), g));
    }

    private static Rectangle2D area(ChartItem item) {
        double point = Box.POINT;
        return new Rectangle2D.Double(
                0, 0, item.box().width() / point, item.box().height() / point);
    }
}
