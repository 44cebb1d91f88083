package se.hsnreport.master;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a part, without its text: a template's meaning lies in elements and attributes.
 *
 * @param name local name
 * @param attributes by local name; those of the relationships' namespace as {@code r:id}
 */
record Element(String name, Map<String, String> attributes, List<Element> children) {
    /** No template nests deeper; a file that does would exhaust the stack. */
    private static final int DEEPEST = 200;

    private static final XMLInputFactory FACTORY = factory();

    /** Reads a whole part. */
    static Element read(InputStream in) throws XMLStreamException, IOException {
        try (in) {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the root says nothing
            }
            return read(reader, 0);
        }
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** A whole number in an attribute; empty when it is not there or no number. */
    Optional<Long> number(String key) {
        return attribute(key).filter(v -> v.matches("[+-]?\\d{1,15}")).map(Long::valueOf);
    }

    boolean flag(String key, boolean otherwise) {
        return attribute(key).map(v -> v.equals("1") || v.equals("true")).orElse(otherwise);
    }

    /** The first descendant along a path of child names. */
    Optional<Element> at(String... path) {
        Optional<Element> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(e -> e.all(step).findFirst());
        }
        return here;
    }

    Stream<Element> all(String child) {
        return children.stream().filter(e -> e.name.equals(child));
    }

    private static Element read(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested too deep");
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes(reader);
        List<Element> children = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                add(children, read(reader, depth + 1));
            }
        }
        return new Element(name, attributes, List.copyOf(children));
    }

    /** Of alternatives only the fallback is taken: the choices are for programs that know more than this one. */
    private static void add(List<Element> children, Element child) {
        if (child.name.equals("AlternateContent")) {
            child.at("Fallback").ifPresent(fallback -> children.addAll(fallback.children));
        } else {
            children.add(child);
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            String prefix = space != null && space.endsWith("/relationships") ? "r:" : "";
            attributes.put(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return Map.copyOf(attributes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
