package se.hsnreport.build;

import java.util.List;
import se.hsnreport.render.Renderer;
import se.hsnreport.render.chart.Charts;
import se.hsnreport.render.editable.PresentationCharts;
import se.hsnreport.render.pdf.PdfRenderer;
import se.hsnreport.render.pptx.PptxRenderer;
import se.hsnreport.render.xlsx.XlsxRenderer;

/** The formats that documents are written in. */
public final class Renderers {
    /** Endings of the formats that there are; the last one the written report alone has. */
    public static final List<String> FORMATS = List.of("pptx", "pdf", "xlsx", ReportFiles.DOCX);

    private Renderers() {}

    /** Renderers of the wanted formats, always in the same order. */
    static List<Renderer> of(Request.Documents wanted) {
        return FORMATS.stream()
                .filter(wanted.formats()::contains)
                .filter(format -> !format.equals(ReportFiles.DOCX))
                .map(format -> renderer(format, wanted.charts()))
                .toList();
    }

    private static Renderer renderer(String format, Request.Charts charts) {
        return switch (format) {
            case "pptx" ->
                charts == Request.Charts.NATIVE
                        ? new PptxRenderer(new PresentationCharts())
                        : new PptxRenderer(new Charts());
            case "pdf" -> new PdfRenderer();
            default -> new XlsxRenderer();
        };
    }
}
