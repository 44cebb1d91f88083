package se.hsnreport.render;

import java.io.OutputStream;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.master.SlideLayout;

/** Makes charts that stay charts in a presentation, to be edited there: the same chart gives the same bytes. */
public interface EditableCharts {
    /** Relationship from a chart to its workbook. */
    String WORKBOOK = "rId1";

    /** Relationship from a chart to the shapes that lie on it. */
    String SHAPES = "rId2";

    /** A chart on a page of a layout, whose theme may be another than the deck's. */
    Chart of(ChartItem item, LaidOutDeck deck, SlideLayout layout);

    /** The parts of a package that make up one chart. */
    interface Chart {
        /** Writes the chart, which refers to the others by the relationships named here. */
        void writeChart(OutputStream out);

        /** Writes a workbook with the numbers that it shows. */
        void writeWorkbook(OutputStream out);

        boolean hasShapes();

        /** Writes the words and the rules over it. */
        void writeShapes(OutputStream out);
    }
}
