package se.hsnreport.render.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;
import se.hsnreport.document.ChartSpec.Series;

/** Series as the chart library reads them: x is the index of the category, no value is NaN. */
final class LinesData extends AbstractXYDataset {
    private final List<Series> series;

    LinesData(List<Series> series) {
        this.series = List.copyOf(series);
    }

    @Override
    public int getSeriesCount() {
        return series.size();
    }

    @Override
    public Integer getSeriesKey(int index) {
        return index;
    }

    @Override
    public int getItemCount(int index) {
        return series.get(index).points().size();
    }

    @Override
    public Number getX(int index, int item) {
        return item;
    }

    @Override
    public Number getY(int index, int item) {
        return series.get(index)
                .points()
                .get(item)
                .plotted()
                .map(BigDecimal::doubleValue)
                .orElse(Double.NaN);
    }
}
