package se.hsnreport.render.pptx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;

/** The sections that PowerPoint shows beside the slides: neighbours of one section's name stand in one. */
record SectionList(XMLEventWriter writer, XMLEventFactory events) {
    private static final String PREFIX = "p14";
    private static final String SPACE = "http://schemas.microsoft.com/office/powerpoint/2010/main";

    /**
     * Writes the list.
     *
     * @param firstId id of the first slide; the others follow it
     */
    void write(List<PresentationXml.Entry> slides, int firstId) throws XMLStreamException {
        open("sectionLst");
        writer.add(events.createNamespace(PREFIX, SPACE));
        for (int from = 0; from < slides.size(); ) {
            String name = slides.get(from).section();
            int to = from + 1;
            while (to < slides.size() && slides.get(to).section().equals(name)) {
                to++;
            }
            section(name, firstId + from, firstId + to);
            from = to;
        }
        close("sectionLst");
    }

    private void section(String name, int from, int to) throws XMLStreamException {
        open("section");
        writer.add(events.createAttribute("name", name));
        writer.add(events.createAttribute("id", id(name + " " + from)));
        open("sldIdLst");
        for (int slide = from; slide < to; slide++) {
            open("sldId");
            writer.add(events.createAttribute("id", String.valueOf(slide)));
            close("sldId");
        }
        close("sldIdLst");
        close("section");
    }

    /** The same for the same section in every build. */
    private static String id(String name) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
    }

    private void open(String name) throws XMLStreamException {
        writer.add(events.createStartElement(PREFIX, SPACE, name));
    }

    private void close(String name) throws XMLStreamException {
        writer.add(events.createEndElement(PREFIX, SPACE, name));
    }
}
