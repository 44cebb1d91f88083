package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jspecify.annotations.Nullable;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.Tone;

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
        Bar bar = bars.get(item);
        return outlined(bar) ? ChartStyle.mix(colour(bar), style.colour(Tone.PAPER), 0.85) : colour(bar);
    }

    /** None for plain bars: it would make them longer than their values. */
    @Override
    public @Nullable Paint getItemOutlinePaint(int series, int item) {
        Bar bar = bars.get(item);
        return outlined(bar) ? colour(bar) : null;
    }

    @Override
    public Stroke getItemOutlineStroke(int series, int item) {
        return planned(bars.get(item)) ? DASHED : SOLID;
    }

    private static boolean outlined(Bar bar) {
        boolean preliminary =
                bar.point().figure().map(shown -> shown.figure().preliminary()).orElse(false);
        return preliminary || planned(bar);
    }

    private static boolean planned(Bar bar) {
        return bar.emphasis() == Emphasis.BUDGET || bar.emphasis() == Emphasis.FORECAST;
    }

    private Color colour(Bar bar) {
        return switch (bar.emphasis()) {
            case MAIN, FORECAST -> style.colour(Tone.LEAD);
            case COMPARED -> style.colour(Tone.INK);
            case BUDGET -> style.colour(Tone.QUIET);
            case QUIET -> Stroked.quiet(style, 0, 2);
        };
    }
}
