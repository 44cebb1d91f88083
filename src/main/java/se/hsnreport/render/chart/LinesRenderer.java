package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.Tone;

/** Lines with marks where something is said of a point: a label, a value still preliminary, no neighbour to go to. */
final class LinesRenderer extends XYLineAndShapeRenderer {
    private final List<Stroked> all;
    private final Color paper;

    LinesRenderer(List<Stroked> all, ChartStyle style) {
        super(true, false);
        this.all = List.copyOf(all);
        this.paper = style.colour(Tone.PAPER);
        // One path a line, or dashes would start anew at every point.
        setDrawSeriesLineAsPath(true);
        setUseFillPaint(true);
        setDefaultShapesFilled(true);
        setDefaultLegendTextFont(style.font(false));
        setDefaultItemLabelFont(style.font(false));
        for (int i = 0; i < all.size(); i++) {
            dress(i, all.get(i), style);
        }
    }

    private void dress(int index, Stroked line, ChartStyle style) {
        double reach = line.mark();
        setSeriesPaint(index, line.colour());
        setSeriesStroke(index, line.stroke());
        setSeriesOutlineStroke(
                index,
                style.stroke(new BasicStroke(Math.max(1.25f, line.stroke().getLineWidth() * 0.6f))));
        setSeriesShape(index, style.disc(0, 0, reach));
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        Stroked line = all.get(series);
        boolean alone = !line.has(item - 1) && !line.has(item + 1);
        return line.has(item) && (alone || !point(series, item).label().isEmpty() || preliminary(series, item));
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return preliminary(series, item) ? paper : all.get(series).colour();
    }

    private boolean preliminary(int series, int item) {
        return point(series, item)
                .figure()
                .map(shown -> shown.figure().preliminary())
                .orElse(false);
    }

    private Point point(int series, int item) {
        return all.get(series).series().points().get(item);
    }
}
