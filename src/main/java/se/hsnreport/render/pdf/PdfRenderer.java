package se.hsnreport.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import java.io.IOException;
import java.io.OutputStream;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.Renderer;

/** Writes a deck as PDF: one page a slide page, PDF/A-2a and PDF/UA-1 at once. */
public final class PdfRenderer implements Renderer {
    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void render(LaidOutDeck deck, OutputStream out) throws IOException {
        try {
            new PdfFile(deck, out).write();
        } catch (DocumentException e) {
            throw new IOException(e);
        } catch (ExceptionConverter e) {
            // The library wraps what the stream throws.
            throw e.getException() instanceof IOException io ? io : new IOException(e);
        }
    }
}
