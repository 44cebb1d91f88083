package se.hsnreport.render.docx;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a finished text document.
 *
 * @param paragraphs of text, cells and lists of contents, in reading order
 * @param outside what of them stands in no control that has a name
 * @param controls paragraphs of each control by its tag, where a program has dropped that by its title or else its first
 *     choice; what it shows until somebody writes is among them, as not every program takes its mark away then
 * @param wordless controls, by the same names, with something that is no text, such as a picture or a footnote
 * @param descriptions of pictures and tables, in reading order
 * @param drawings texts of each drawn picture, in reading order
 */
public record DocxText(
        List<String> paragraphs,
        List<String> outside,
        Map<String, List<String>> controls,
        Set<String> wordless,
        List<String> descriptions,
        List<List<String>> drawings) {
    /** Stands before an item of a list in a control. */
    public static final String ITEM = "\u2022 ";

    private static final String DOCUMENT = "word/document.xml";
    private static final Pattern DRAWING = Pattern.compile("word/media/picture(\\d+)\\.svg");

    /** More than any document has, in bytes when it is unpacked; what is meant to burst unpacks to more. */
    private static final long MOST = 200_000_000;

    private static final int MOST_TEXT = 30_000_000;

    public DocxText {
        paragraphs = List.copyOf(paragraphs);
        outside = List.copyOf(outside);
        controls = Map.copyOf(controls);
        wordless = Set.copyOf(wordless);
        descriptions = List.copyOf(descriptions);
        drawings = List.copyOf(drawings);
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it is no whole document
     */
    public static DocxText read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a file's bytes; the stream stays open.
     *
     * @throws IOException when they are no whole document
     */
    public static DocxText read(InputStream in) throws IOException {
        return read(in, true);
    }

    /**
     * Reads a file that came from elsewhere; its drawings are left alone.
     *
     * @throws IOException when it is no whole document
     */
    public static DocxText undrawn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, false);
        }
    }

    private static DocxText read(InputStream in, boolean isDrawn) throws IOException {
        Map<Integer, byte[]> drawings = new TreeMap<>();
        byte[] document = {};
        long left = MOST;
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var drawing = DRAWING.matcher(entry.getName());
            if (entry.getName().equals(DOCUMENT)) {
                document = part(zip);
                left -= document.length;
            } else if (isDrawn && drawing.matches()) {
                byte[] svg = part(zip);
                drawings.put(Integer.valueOf(drawing.group(1)), svg);
                left -= svg.length;
            } else {
                left -= zip.skip(left);
            }
            if (left <= 0) {
                throw new IOException(entry.getName());
            }
        }
        if (document.length == 0) {
            throw new IOException(DOCUMENT);
        }
        try {
            DocumentWords words = new DocumentWords();
            words.read(open(document));
            List<List<String>> drawn = new ArrayList<>();
            for (byte[] svg : drawings.values()) {
                drawn.add(texts(svg));
            }
            return new DocxText(
                    words.paragraphs(),
                    words.outside(),
                    words.controls(),
                    words.wordless(),
                    words.descriptions(),
                    drawn);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static byte[] part(ZipInputStream zip) throws IOException {
        byte[] part = zip.readNBytes(MOST_TEXT + 1);
        if (part.length > MOST_TEXT) {
            throw new IOException(DOCUMENT);
        }
        return part;
    }

    private static XMLStreamReader open(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part), "UTF-8");
    }

    private static List<String> texts(byte[] svg) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = open(svg);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("text")) {
                texts.add(xml.getElementText().strip());
            }
        }
        return texts;
    }
}
