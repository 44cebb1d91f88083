package se.hsnreport.build;

import java.util.List;
import java.util.Set;
import se.hsnreport.render.Renderer;
import se.hsnreport.render.chart.Charts;
import se.hsnreport.render.pdf.PdfRenderer;
import se.hsnreport.render.pptx.PptxRenderer;
import se.hsnreport.render.xlsx.XlsxRenderer;

/** The formats that documents are written in. */
public final class Renderers {
    /** Endings of the formats that there are. */
    public static final List<String> FORMATS = List.of("pptx", "pdf", "xlsx");

    private Renderers() {}

    /** Renderers of the wanted formats, always in the same order. */
    static List<Renderer> of(Set<String> formats) {
        return FORMATS.stream()
                .filter(formats::contains)
                .map(Renderers::renderer)
                .toList();
    }

    private static Renderer renderer(String format) {
        return switch (format) {
            case "pptx" -> new PptxRenderer(new Charts());
            case "pdf" -> new PdfRenderer();
            default -> new XlsxRenderer();
        };
    }
}
