package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import se.hsnreport.document.Tone;

/**
 * Where on its area a chart's data stand, the rest being left to labels.
 *
 * @param data the part of the area that is left to the data
 */
record Canvas(Rectangle2D area, Rectangle2D data, ChartStyle style) {
    private static final BasicStroke GRID = new BasicStroke(0.6f);
    private static final BasicStroke ZERO = new BasicStroke(0.8f);

    /** Makes room round the data, in points. */
    static Canvas of(Rectangle2D area, ChartStyle style, RectangleInsets room) {
        // Whole points, because the library rounds the data area to them.
        double left = Math.ceil(room.getLeft());
        double top = Math.ceil(room.getTop());
        double width = Math.floor(area.getWidth() - left - room.getRight());
        double height = Math.floor(area.getHeight() - top - room.getBottom());
        return new Canvas(area, new Rectangle2D.Double(left, top, Math.max(20, width), Math.max(20, height)), style);
    }

    /**
     * Draws the plot: a paper background, thin grid lines, then the data. Nothing else, above all no text.
     *
     * @param zero whether zero lies on the axis and deserves a line of its own
     */
    void draw(Graphics2D g, XYPlot plot, boolean zero) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(space());
        plot.setFixedRangeAxisSpace(space());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(style.colour(Tone.RULE));
        plot.setRangeGridlineStroke(GRID);
        plot.setRangeZeroBaselineVisible(zero);
        plot.setRangeZeroBaselinePaint(style.colour(Tone.QUIET));
        plot.setRangeZeroBaselineStroke(ZERO);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setNoDataMessage(null);
        plot.setNoDataMessageFont(style.font(false));
        paint(g, plot);
    }

    private void paint(Graphics2D g, XYPlot plot) {
        Paint paper = style.colour(Tone.PAPER);
        JFreeChart chart = new JFreeChart(null, style.font(true), plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(paper);
        chart.setBorderVisible(false);
        chart.draw(g, area, new ChartRenderingInfo(null));
    }

    private AxisSpace space() {
        AxisSpace space = new AxisSpace();
        space.setLeft(data.getX());
        space.setTop(data.getY());
        space.setRight(area.getWidth() - data.getMaxX());
        space.setBottom(area.getHeight() - data.getMaxY());
        return space;
    }
}
