package se.hsnreport.render.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.PrimitiveIterator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a part as XML with fixed prefixes: a drawing, p presentation, r relationships. */
public final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int REPLACEMENT = 0xFFFD;

    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Starts a part with its root element, on which the prefixes are declared. */
    public static Xml part(OutputStream out, String root) {
        return started(out)
                .open(
                        root,
                        "xmlns:a",
                        Namespaces.DRAWING,
                        "xmlns:r",
                        Namespaces.RELATIONSHIPS,
                        "xmlns:p",
                        Namespaces.PRESENTATION);
    }

    /** Starts a part of a chart with its root element, on which the prefix c for charts is declared too. */
    public static Xml chart(OutputStream out, String root) {
        return started(out)
                .open(
                        root,
                        "xmlns:c",
                        Namespaces.CHART,
                        "xmlns:a",
                        Namespaces.DRAWING,
                        "xmlns:r",
                        Namespaces.RELATIONSHIPS);
    }

    /** Starts a part of a text document with its root element, on which the prefixes w, wp, a, pic and r are declared. */
    public static Xml word(OutputStream out, String root) {
        return started(out)
                .open(
                        root,
                        "xmlns:w",
                        Namespaces.WORD,
                        "xmlns:wp",
                        Namespaces.WORD_DRAWING,
                        "xmlns:a",
                        Namespaces.DRAWING,
                        "xmlns:pic",
                        Namespaces.PICTURE,
                        "xmlns:r",
                        Namespaces.RELATIONSHIPS);
    }

    /** Starts a part whose elements all belong to one namespace. */
    public static Xml plain(OutputStream out, String root, String namespace) {
        return started(out).open(root, "xmlns", namespace);
    }

    private static Xml started(OutputStream out) {
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            return new Xml(writer);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Opens an element; attributes are names and values by turns. */
    public Xml open(String element, String... attributes) {
        return run(() -> {
            writer.writeStartElement(element);
            attributes(attributes);
        });
    }

    /** An element without content. */
    public Xml empty(String element, String... attributes) {
        return run(() -> {
            writer.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** One more attribute of the element just opened. */
    public Xml with(String attribute, String value) {
        return run(() -> writer.writeAttribute(attribute, legal(value)));
    }

    public Xml text(String text) {
        return run(() -> writer.writeCharacters(legal(text)));
    }

    /**
     * A text of a spreadsheet, where {@code _x0041_} would be read as the letter of that number: a row that is called so
     * is to be called so.
     */
    public Xml cellText(String text) {
        return text(NUMBERED.matcher(text).replaceAll("_x005F_"));
    }

    public Xml close() {
        return run(writer::writeEndElement);
    }

    /** Closes all that is open, and the writer. */
    public void end() {
        run(() -> {
            writer.writeEndDocument();
            writer.close();
        });
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            writer.writeAttribute(pairs[i], legal(pairs[i + 1]));
        }
    }

    private Xml run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(XMLStreamException e) {
        return new UncheckedIOException(new IOException(e));
    }

    /** What XML cannot hold shows as a replacement sign, or the whole file could not be opened. */
    private static String legal(String text) {
        if (text.codePoints().allMatch(Xml::isLegal)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (PrimitiveIterator.OfInt it = text.codePoints().iterator(); it.hasNext(); ) {
            int c = it.nextInt();
            clean.appendCodePoint(isLegal(c) ? c : REPLACEMENT);
        }
        return clean.toString();
    }

    private static boolean isLegal(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return (c >= 0x20 || c == '\t' || c == '\n' || c == '\r') && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
