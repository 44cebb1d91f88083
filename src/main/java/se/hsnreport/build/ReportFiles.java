package se.hsnreport.build;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.finding.Findings;
import se.hsnreport.layout.LaidOutReport;
import se.hsnreport.render.chart.Charts;
import se.hsnreport.render.docx.DocxRenderer;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.render.pdf.PdfRenderer;

/** The written report's files: the same whatever pack of slides is built. */
record ReportFiles(LaidOutReport report, Request request) {
    /** Ending of the text document. */
    static final String DOCX = "docx";

    private static final String PDF = "pdf";
    private static final String SUFFIX = "-manadsrapport.";

    /** Such as {@code hsn-2024-02-manadsrapport.docx}, {@code hsn-2024-02-UTKAST-manadsrapport.pdf}. */
    private String name(String format) {
        String draft = request.rules().draft() ? "-UTKAST" : "";
        String edition =
                request.documents().edition().map(sent -> "-" + sent.id()).orElse("");
        return report.report().board() + "-" + request.month() + draft + edition + SUFFIX + format;
    }

    private List<String> formats() {
        return Stream.of(DOCX, PDF)
                .filter(request.documents().formats()::contains)
                .toList();
    }

    void write(Publication output, Stopwatch watch) throws IOException {
        for (String format : formats()) {
            try (OutputStream file = output.create(name(format))) {
                if (format.equals(PDF)) {
                    new PdfRenderer().render(report.pages(), file);
                } else {
                    new DocxRenderer(new Charts()).render(report, file);
                }
            }
            watch.lap("report " + format);
        }
    }

    /** Holds what stands in the finished files against what was computed. */
    void reread(Publication output, Stopwatch watch, Findings findings) throws IOException {
        Reread reread = new Reread(report.pages());
        for (String format : formats()) {
            String file = name(format);
            if (format.equals(PDF)) {
                reread.document(file, output.written(file));
            } else {
                reread.text(file, DocxText.read(output.written(file)), report);
            }
            watch.lap("reread report " + format);
        }
        reread.tell(findings);
    }
}
