package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jspecify.annotations.Nullable;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.render.FillLook;
import se.hsnreport.render.FillLook.Pattern;

/** Plain bars; what is planned or foreseen, or still preliminary, is an outline. */
final class BarsRenderer extends XYBarRenderer {
    private static final BasicStroke SOLID = new BasicStroke(1.5f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {5, 3}, 0);

    private final List<Bar> bars;
    private final transient ChartStyle style;

    BarsRenderer(List<Bar> bars, ChartStyle style) {
        this.bars = List.copyOf(bars);
        this.style = style;
        setBarPainter(new StandardXYBarPainter());
        setShadowVisible(false);
        setMargin(0);
        setDrawBarOutline(true);
        setDefaultLegendTextFont(style.font(false));
        setDefaultItemLabelFont(style.font(false));
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return style.colour(look(item).fill());
    }

    /** None for plain bars: it would make them longer than their values. */
    @Override
    public @Nullable Paint getItemOutlinePaint(int series, int item) {
        return look(item).pattern() == Pattern.PLAIN
                ? null
                : style.colour(look(item).colour());
    }

    @Override
    public Stroke getItemOutlineStroke(int series, int item) {
        return style.stroke(look(item).pattern() == Pattern.DASHED ? DASHED : SOLID);
    }

    private FillLook look(int item) {
        return FillLook.of(bars.get(item));
    }
}
