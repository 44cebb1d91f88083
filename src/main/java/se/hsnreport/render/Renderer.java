package se.hsnreport.render;

import java.io.IOException;
import java.io.OutputStream;
import se.hsnreport.layout.LaidOutDeck;

/** Writes a deck in one format: the same deck gives the same bytes. */
public interface Renderer {
    /** The file's ending, such as {@code pptx}. */
    String extension();

    /** What the file's name has before its ending, such as {@code -underlag}; most have nothing. */
    default String suffix() {
        return "";
    }

    /** Writes the whole file; the stream stays open. */
    void render(LaidOutDeck deck, OutputStream out) throws IOException;
}
