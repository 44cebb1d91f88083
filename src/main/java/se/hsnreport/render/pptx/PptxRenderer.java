package se.hsnreport.render.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.ChartDrawing;
import se.hsnreport.render.EditableCharts;
import se.hsnreport.render.Renderer;
import se.hsnreport.render.ooxml.Archive;

/** Writes a deck as a PowerPoint presentation on the organisation's own template. */
public final class PptxRenderer implements Renderer {
    private final ChartShapes charts;

    /** With charts as pictures. */
    public PptxRenderer(ChartDrawing charts) {
        this.charts = new DrawnCharts(charts);
    }

    /** With charts that can be edited. */
    public PptxRenderer(EditableCharts charts) {
        this.charts = new LiveCharts(charts);
    }

    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public void render(LaidOutDeck deck, OutputStream out) throws IOException {
        try {
            OPCPackage opened = OPCPackage.open(deck.master().file().open());
            try {
                Presentation presentation = Presentation.emptied(opened);
                new Slides(presentation, deck, charts).add();
                presentation.finish();
                Properties.write(opened, deck);
                Archive.write(opened, out);
            } finally {
                opened.revert();
            }
        } catch (InvalidFormatException | UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
