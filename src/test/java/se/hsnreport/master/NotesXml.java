package se.hsnreport.master;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The notes master: the one that decks get whose template has none. */
final class NotesXml {
    private NotesXml() {}

    static String master() {
        try (InputStream in = NotesXml.class.getResourceAsStream("/se/hsnreport/render/pptx/notesMaster.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
