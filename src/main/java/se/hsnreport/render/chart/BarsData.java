package se.hsnreport.render.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jfree.data.xy.AbstractIntervalXYDataset;
import se.hsnreport.document.ChartSpec.Bar;

/** Bars as the chart library reads them: the first at 0, the next at −1, so that the first comes out on top. */
final class BarsData extends AbstractIntervalXYDataset {
    private final List<Bar> bars;
    private final double half;

    /** Bars of a thickness, given as a part of the room that each has. */
    BarsData(List<Bar> bars, double thickness) {
        this.bars = List.copyOf(bars);
        this.half = thickness / 2;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Integer getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return bars.size();
    }

    @Override
    public Number getX(int series, int item) {
        return -item;
    }

    @Override
    public Number getY(int series, int item) {
        return bars.get(item).point().plotted().map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    @Override
    public Number getStartX(int series, int item) {
        return -item - half;
    }

    @Override
    public Number getEndX(int series, int item) {
        return -item + half;
    }

    @Override
    public Number getStartY(int series, int item) {
        return getY(series, item);
    }

    @Override
    public Number getEndY(int series, int item) {
        return getY(series, item);
    }
}
