package se.hsnreport.render.pdf;

import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.master.Box;
import se.hsnreport.render.chart.Charts;

/** Charts as figures: vectors, with their words as real text. */
final class ChartFigure {
    private final Pen pen;
    private final Charts charts = new Charts();

    ChartFigure(Pen pen) {
        this.pen = pen;
    }

    void draw(ChartItem item) {
        Box box = item.box();
        float left = Pen.points(box.x());
        float bottom = pen.up(box.bottom());
        float width = Pen.points(box.width());
        float height = Pen.points(box.height());
        PdfTemplate template = pen.content().createTemplate(width, height);
        PdfGraphics2D g = new PdfGraphics2D(template, width, height, pen.faces(), false, false, 0);
        charts.draw(item, pen.deck(), g);
        g.dispose();
        PdfStructureElement figure =
                pen.structure().figure(item.alt(), new float[] {left, bottom, left + width, bottom + height});
        pen.tagged(figure, () -> pen.content().addTemplate(template, left, bottom));
    }
}
