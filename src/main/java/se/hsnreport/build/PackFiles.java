package se.hsnreport.build;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import se.hsnreport.diff.PackReader;
import se.hsnreport.finding.Findings;
import se.hsnreport.render.Renderer;
import se.hsnreport.render.json.FiguresJson;

/** All files of a pack but the report on how it was built. */
record PackFiles(Request request, List<Renderer> renderers, Made made) {
    void write(Publication output, Stopwatch watch) throws IOException {
        for (Renderer renderer : renderers) {
            request.progress()
                    .begins(
                            Progress.Stage.DRAW,
                            renderer.extension(),
                            made.pages().pages().size());
            try (OutputStream file = output.create(name(renderer))) {
                renderer.render(made.pages(), file);
            }
            watch.lap(renderer.extension());
        }
        Optional<ReportFiles> written = made.reported().files(request);
        if (written.isPresent()) {
            written.get().write(output, watch);
        }
        try (OutputStream file = output.create(PackReader.FIGURES)) {
            FiguresJson.write(made.shown(), file);
        }
    }

    /** Holds what stands in the finished files against what was computed. */
    void reread(Publication output, Stopwatch watch, Findings findings) throws IOException {
        Reread reread = new Reread(made.pages());
        reread.figures(PackReader.FIGURES, output.written(PackReader.FIGURES), made.shown());
        watch.lap("reread json");
        for (Renderer renderer : renderers) {
            String file = name(renderer);
            request.progress().begins(Progress.Stage.REREAD, file);
            reread.document(file, output.written(file));
            watch.lap("reread " + renderer.extension());
        }
        reread.tell(findings);
        Optional<ReportFiles> written = made.reported().files(request);
        if (written.isPresent()) {
            written.get().reread(output, watch, findings);
        }
    }

    /** Such as {@code hsn-2024-02.pptx}, {@code hsn-2024-02-kort.pdf}, {@code hsn-2024-02-UTKAST.pptx}. */
    private String name(Renderer renderer) {
        String pack = request.pack().equals(Request.FULL) ? "" : "-" + request.pack();
        String draft = request.rules().draft() ? "-UTKAST" : "";
        String edition =
                request.documents().edition().map(sent -> "-" + sent.id()).orElse("");
        return made.deck().board() + "-" + request.month() + pack + draft + edition + renderer.suffix() + "."
                + renderer.extension();
    }
}
