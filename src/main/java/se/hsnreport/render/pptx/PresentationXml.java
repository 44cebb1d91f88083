package se.hsnreport.render.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import se.hsnreport.render.ooxml.Namespaces;

/**
 * Rewrites the template's presentation part: the deck's slides in place of its own, all else as it was.
 *
 * @param slides in order
 * @param notesMaster relationship id of a notes master that the template did not have
 */
record PresentationXml(List<Entry> slides, Optional<String> notesMaster) {
    /**
     * A slide of the deck.
     *
     * @param relation its relationship id
     * @param section name of its section
     */
    record Entry(String relation, String section) {}

    /** Least id that a slide may have. */
    private static final int FIRST_ID = 256;

    /** What speaks of the template's own slides. */
    private static final Set<String> DROPPED = Set.of("sldIdLst", "custShowLst");

    private static final String SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
    private static final String EXTENSIONS = "extLst";
    private static final Set<String> AFTER_NOTES_MASTER = Set.of("handoutMasterIdLst", "sldSz", "notesSz");
    private static final Set<String> AFTER_SLIDES = Set.of("sldSz", "notesSz");

    void rewrite(InputStream in, OutputStream out) throws IOException {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLEventReader reader = factory.createXMLEventReader(in);
            XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
            copy(reader, new Copy(writer, this));
            writer.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void copy(XMLEventReader reader, Copy copy) throws XMLStreamException {
        copy.start();
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                copy.insertBefore(event.asStartElement().getName().getLocalPart());
            }
            if (event.isStartElement() && isDropped(event.asStartElement())) {
                skip(reader);
            } else {
                copy.event(event);
            }
        }
    }

    private static boolean isDropped(StartElement start) {
        Attribute uri = start.getAttributeByName(new QName("uri"));
        return DROPPED.contains(start.getName().getLocalPart()) || (uri != null && SECTIONS.equals(uri.getValue()));
    }

    private static void skip(XMLEventReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = reader.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    /** Writes the new part, and into it what is still to be inserted. */
    private static final class Copy {
        private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
        private final XMLEventWriter writer;
        private Optional<String> notesMaster;
        private final List<Entry> sectioned;
        private List<Entry> slides;
        private int depth;
        private boolean written;

        Copy(XMLEventWriter writer, PresentationXml inserted) {
            this.writer = writer;
            this.notesMaster = inserted.notesMaster;
            this.slides = inserted.slides;
            this.sectioned = inserted.slides;
        }

        void start() throws XMLStreamException {
            writer.add(events.createStartDocument("UTF-8", "1.0"));
        }

        void event(XMLEvent event) throws XMLStreamException {
            if (event.isEndElement()) {
                end();
            }
            if (!event.isStartDocument()) {
                writer.add(event);
            }
            if (event.isStartElement()) {
                begun(event.asStartElement().getName().getLocalPart());
            }
        }

        /** The sections come first among the template's own extensions. */
        private void begun(String element) throws XMLStreamException {
            depth++;
            if (depth == 2 && element.equals(EXTENSIONS)) {
                extension();
            }
        }

        /** A template without extensions gets its list of them at the end. */
        private void end() throws XMLStreamException {
            depth--;
            if (depth == 0 && !written) {
                open(EXTENSIONS);
                extension();
                close(EXTENSIONS);
            }
        }

        private void extension() throws XMLStreamException {
            written = true;
            if (!sectioned.isEmpty()) {
                open("ext");
                writer.add(events.createAttribute("uri", SECTIONS));
                new SectionList(writer, events).write(sectioned, FIRST_ID);
                close("ext");
            }
        }

        /** The format wants its lists in one order. */
        void insertBefore(String element) throws XMLStreamException {
            if (notesMaster.isPresent() && AFTER_NOTES_MASTER.contains(element)) {
                notesMaster(notesMaster.get());
                notesMaster = Optional.empty();
            }
            if (!slides.isEmpty() && AFTER_SLIDES.contains(element)) {
                slides(slides);
                slides = List.of();
            }
        }

        private void notesMaster(String id) throws XMLStreamException {
            open("notesMasterIdLst");
            open("notesMasterId");
            writer.add(events.createAttribute("r", Namespaces.RELATIONSHIPS, "id", id));
            close("notesMasterId");
            close("notesMasterIdLst");
        }

        private void slides(List<Entry> entries) throws XMLStreamException {
            open("sldIdLst");
            for (int i = 0; i < entries.size(); i++) {
                open("sldId");
                writer.add(events.createAttribute("id", String.valueOf(FIRST_ID + i)));
                writer.add(events.createAttribute(
                        "r", Namespaces.RELATIONSHIPS, "id", entries.get(i).relation()));
                close("sldId");
            }
            close("sldIdLst");
        }

        /** With its own prefixes, whatever those of the template are. */
        private void open(String name) throws XMLStreamException {
            writer.add(events.createStartElement("p", Namespaces.PRESENTATION, name));
            writer.add(events.createNamespace("p", Namespaces.PRESENTATION));
            writer.add(events.createNamespace("r", Namespaces.RELATIONSHIPS));
        }

        private void close(String name) throws XMLStreamException {
            writer.add(events.createEndElement("p", Namespaces.PRESENTATION, name));
        }
    }
}
