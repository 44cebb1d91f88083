package se.hsnreport.render.pptx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.render.EditableCharts;
import se.hsnreport.render.ooxml.Namespaces;

/** Charts that can be edited on the slides, each with its workbook. */
record LiveCharts(EditableCharts charts) implements ChartShapes {
    @Override
    public Frame put(SlideParts parts, ChartItem item, Page page, LaidOutDeck deck)
            throws IOException, InvalidFormatException {
        EditableCharts.Chart chart = charts.of(item, deck, page.layout());
        Presentation presentation = parts.presentation();
        PackagePart main = presentation.create("/ppt/charts/chart#.xml", Namespaces.officeType("drawingml.chart"));
        try (OutputStream out = main.getOutputStream()) {
            chart.writeChart(out);
        }
        PackagePart workbook = presentation.create("/ppt/embeddings/chart#.xlsx", Namespaces.WORKBOOK_TYPE);
        try (OutputStream out = workbook.getOutputStream()) {
            chart.writeWorkbook(out);
        }
        Presentation.relate(main, workbook, "package", EditableCharts.WORKBOOK);
        if (chart.hasShapes()) {
            PackagePart shapes =
                    presentation.create("/ppt/drawings/drawing#.xml", Namespaces.officeType("drawingml.chartshapes"));
            try (OutputStream out = shapes.getOutputStream()) {
                chart.writeShapes(out);
            }
            Presentation.relate(main, shapes, "chartUserShapes", EditableCharts.SHAPES);
        }
        return new ChartFrame(item, Presentation.relate(parts.slide(), main, "chart"));
    }
}
