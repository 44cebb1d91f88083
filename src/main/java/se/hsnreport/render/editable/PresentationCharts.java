package se.hsnreport.render.editable;

import java.io.OutputStream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.master.SlideLayout;
import se.hsnreport.render.EditableCharts;

/** Charts in the office programs' own format. */
public final class PresentationCharts implements EditableCharts {
    @Override
    public Chart of(ChartItem item, LaidOutDeck deck, SlideLayout layout) {
        Measure measure = Measure.of(item, deck, layout.themed());
        if (item.chart() instanceof ChartSpec.Lines lines) {
            return new Written(LinesModel.of(lines, measure));
        }
        if (item.chart() instanceof ChartSpec.Columns columns) {
            return new Written(ColumnsModel.of(columns, measure));
        }
        return new Written(BarsModel.of((ChartSpec.Bars) item.chart(), measure));
    }

    private record Written(ChartModel model) implements Chart {
        @Override
        public void writeChart(OutputStream out) {
            ChartXml.write(model, out);
        }

        @Override
        public void writeWorkbook(OutputStream out) {
            Workbook.write(model.grid(), out);
        }

        @Override
        public boolean hasShapes() {
            return !model.overlaid().isEmpty();
        }

        @Override
        public void writeShapes(OutputStream out) {
            OverlaidXml.write(model, out);
        }
    }
}
