package se.hsnreport.render.pptx;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.hsnreport.render.PageText;

/** Reads the words of a finished presentation again, in the parts and the order that the renderer makes. */
public final class PptxText {
    private static final String DESCRIPTION = "descr";

    private static final Pattern WANTED =
            Pattern.compile("ppt/(?:slides|notesSlides|charts)/[a-zA-Z]+\\d+\\.xml|ppt/media/chart\\d+\\.svg");

    private final Map<String, byte[]> parts;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private int charts;
    private int notes;

    private PptxText(Map<String, byte[]> parts) {
        this.parts = parts;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /**
     * Reads page by page; words of a paragraph are one text.
     *
     * @param holds of every page how many charts it has, and whether it has notes
     * @throws IOException when it is no whole presentation
     */
    public static List<PageText> read(Path file, List<Holds> holds) throws IOException {
        PptxText reader = new PptxText(parts(file));
        List<PageText> pages = new ArrayList<>();
        try {
            for (Holds held : holds) {
                pages.add(reader.page(pages.size() + 1, held));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        if (reader.parts.containsKey(slide(pages.size() + 1))) {
            throw new IOException(slide(pages.size() + 1));
        }
        return pages;
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (WANTED.matcher(entry.getName()).matches()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }

    /** What stands in parts of its own. */
    public record Holds(int charts, boolean notes) {}

    private static String slide(int number) {
        return "ppt/slides/slide" + number + ".xml";
    }

    private PageText page(int number, Holds held) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        paragraphs(slide(number), texts, unseen);
        if (held.notes()) {
            paragraphs("ppt/notesSlides/notesSlide" + ++notes + ".xml", unseen, new ArrayList<>());
        }
        List<PageText.Chart> drawn = new ArrayList<>();
        for (int i = 0; i < held.charts(); i++) {
            drawn.add(chart(++charts));
        }
        return new PageText(texts, unseen, drawn);
    }

    private InputStream part(String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException(name);
        }
        return new ByteArrayInputStream(part);
    }

    private void paragraphs(String part, List<String> texts, List<String> unseen)
            throws IOException, XMLStreamException {
        try (InputStream in = part(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
            StringBuilder paragraph = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("p")) {
                    texts.add(paragraph.toString());
                    paragraph.setLength(0);
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("t")) {
                        paragraph.append(xml.getElementText());
                    } else if (xml.getAttributeValue(null, DESCRIPTION) != null) {
                        unseen.add(xml.getAttributeValue(null, DESCRIPTION));
                    }
                }
            }
        }
    }

    /** The words of a drawn chart; of one that can be edited the values of its series. */
    private PageText.Chart chart(int number) throws IOException, XMLStreamException {
        String drawn = "ppt/media/chart" + number + ".svg";
        boolean isDrawn = parts.containsKey(drawn);
        return new PageText.Chart(
                isDrawn,
                isDrawn ? texts(drawn, "svg", "text") : texts("ppt/charts/chart" + number + ".xml", "val", "v"));
    }

    private List<String> texts(String part, String within, String wanted) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = part(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    QName name = xml.getName();
                    depth += name.getLocalPart().equals(within) ? 1 : 0;
                    if (depth > 0 && name.getLocalPart().equals(wanted)) {
                        texts.add(xml.getElementText().strip());
                    }
                } else if (event == XMLStreamReader.END_ELEMENT
                        && xml.getLocalName().equals(within)) {
                    depth--;
                }
            }
        }
        return texts;
    }
}
