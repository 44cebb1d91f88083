package se.hsnreport.render.docx;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.hsnreport.render.ooxml.Namespaces;

/**
 * The words of a finished text document.
 *
 * @param paragraphs of text, cells and lists of contents, in reading order
 * @param controls paragraphs of each control by its tag
 * @param descriptions of pictures and tables, in reading order
 * @param drawings texts of each drawn picture, in reading order
 */
public record DocxText(
        List<String> paragraphs,
        Map<String, List<String>> controls,
        List<String> descriptions,
        List<List<String>> drawings) {
    private static final String DOCUMENT = "word/document.xml";
    private static final Pattern DRAWING = Pattern.compile("word/media/picture(\\d+)\\.svg");

    public DocxText {
        paragraphs = List.copyOf(paragraphs);
        controls = Map.copyOf(controls);
        descriptions = List.copyOf(descriptions);
        drawings = List.copyOf(drawings);
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it is no whole document
     */
    public static DocxText read(Path file) throws IOException {
        Map<Integer, byte[]> drawings = new TreeMap<>();
        byte[] document = {};
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var drawing = DRAWING.matcher(entry.getName());
                if (entry.getName().equals(DOCUMENT)) {
                    document = zip.readAllBytes();
                } else if (drawing.matches()) {
                    drawings.put(Integer.valueOf(drawing.group(1)), zip.readAllBytes());
                }
            }
        }
        if (document.length == 0) {
            throw new IOException(DOCUMENT);
        }
        try {
            Reader reader = new Reader();
            reader.read(document);
            List<List<String>> drawn = new ArrayList<>();
            for (byte[] svg : drawings.values()) {
                drawn.add(texts(svg));
            }
            return new DocxText(reader.paragraphs, reader.controls, reader.descriptions, drawn);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
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

    /** Goes through the document's part. */
    private static final class Reader {
        private final List<String> paragraphs = new ArrayList<>();
        private final Map<String, List<String>> controls = new LinkedHashMap<>();
        private final List<String> descriptions = new ArrayList<>();
        private final Deque<String> tags = new ArrayDeque<>();
        private final StringBuilder paragraph = new StringBuilder();

        void read(byte[] document) throws XMLStreamException {
            XMLStreamReader xml = open(document);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    begin(xml);
                } else if (event == XMLStreamReader.END_ELEMENT && Namespaces.WORD.equals(xml.getNamespaceURI())) {
                    end(xml.getLocalName());
                }
            }
        }

        private void begin(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "sdt" -> tags.push("");
                case "tag" -> tag(value(xml));
                case "tblDescription" -> descriptions.add(value(xml));
                case "docPr" -> descriptions.add(String.valueOf(xml.getAttributeValue(null, "descr")));
                case "tab" -> paragraph.append(paragraph.isEmpty() ? "" : "\t");
                case "br" -> paragraph.append('\n');
                case "t" -> paragraph.append(xml.getElementText());
                default -> {}
            }
        }

        private static String value(XMLStreamReader xml) {
            return String.valueOf(xml.getAttributeValue(Namespaces.WORD, "val"));
        }

        private void tag(String tag) {
            tags.pop();
            tags.push(tag);
            controls.put(tag, new ArrayList<>());
        }

        private void end(String element) {
            if (element.equals("sdt")) {
                tags.pop();
            } else if (element.equals("p")) {
                paragraphs.add(paragraph.toString());
                tags.stream()
                        .filter(tag -> !tag.isEmpty())
                        .forEach(tag -> controls.getOrDefault(tag, List.of()).add(paragraph.toString()));
                paragraph.setLength(0);
            }
        }
    }
}
