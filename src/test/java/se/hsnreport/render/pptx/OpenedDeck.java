package se.hsnreport.render.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A rendered file taken apart: its parts by name. */
record OpenedDeck(Map<String, byte[]> parts) {
    static OpenedDeck of(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OpenedDeck(parts);
    }

    List<String> names(String pattern) {
        return parts.keySet().stream().filter(name -> name.matches(pattern)).toList();
    }

    List<String> slides() {
        return names("ppt/slides/slide\\d+\\.xml");
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    Element root(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(part, e);
        }
    }

    /** All elements of a name such as {@code a:tc} in a part, in order. */
    List<Element> elements(String part, String name) {
        return elements(root(part), name);
    }

    static List<Element> elements(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<Element> children(Element of) {
        List<Element> children = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Target parts of a part's inner relationships by id; what leads out of the file is left out. */
    Map<String, String> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, String> targets = new LinkedHashMap<>();
        if (parts.containsKey(name)) {
            for (Element relation : elements(name, "Relationship")) {
                URI target = URI.create("/" + part).resolve(relation.getAttribute("Target"));
                targets.put(relation.getAttribute("Id"), target.toString().substring(1));
            }
        }
        return targets;
    }
}
