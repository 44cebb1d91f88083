package se.hsnreport.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * An axis with just the ticks it is given. It writes no text: every text of a chart is drawn in one place, with the
 * same measures on all surfaces; and it needs no number format of any locale.
 */
final class TickAxis extends ValueAxis {
    private final List<Double> at;

    TickAxis(Range range, List<Double> at) {
        super(null, null);
        this.at = List.copyOf(at);
        setRange(range);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double share = (value - getRange().getLowerBound()) / getRange().getLength();
        return RectangleEdge.isTopOrBottom(edge)
                ? area.getX() + share * area.getWidth()
                : area.getMaxY() - share * area.getHeight();
    }

    @Override
    public double java2DToValue(double spot, Rectangle2D area, RectangleEdge edge) {
        double share = RectangleEdge.isTopOrBottom(edge)
                ? (spot - area.getX()) / area.getWidth()
                : (area.getMaxY() - spot) / area.getHeight();
        return getRange().getLowerBound() + share * getRange().getLength();
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return at.stream()
                .map(v -> new NumberTick(TickType.MAJOR, v, "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }

    @Override
    public AxisState draw(
            Graphics2D g,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        AxisState state = new AxisState(cursor);
        state.setTicks(refreshTicks(g, state, dataArea, edge));
        return state;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        return space;
    }

    @Override
    protected void autoAdjustRange() {
        // The range is given.
    }

    @Override
    public void configure() {
        // Nothing depends on the plot.
    }
}
