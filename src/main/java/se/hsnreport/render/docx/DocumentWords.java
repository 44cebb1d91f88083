package se.hsnreport.render.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.hsnreport.render.ooxml.Namespaces;

/** Goes through the document's part and gathers its words, as whoever reads it sees them. */
final class DocumentWords {
    /** What is struck out or said a second time for older programs. */
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback");

    /** What somebody may put among words, and nobody can read as words. */
    private static final Set<String> WORDLESS =
            Set.of("sym", "footnoteReference", "endnoteReference", "drawing", "pict", "object");

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final Map<String, List<String>> controls = new LinkedHashMap<>();
    private final Set<String> wordless = new LinkedHashSet<>();
    private final List<String> descriptions = new ArrayList<>();

    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder free = new StringBuilder();
    private boolean isItem;

    /** A control that is being read; Word has whole paragraphs in it, LibreOffice a part of one. */
    private static final class Open {
        private String name = "";
        private final StringBuilder text = new StringBuilder();
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    List<String> outside() {
        return outside;
    }

    Map<String, List<String>> controls() {
        return controls;
    }

    Set<String> wordless() {
        return wordless;
    }

    List<String> descriptions() {
        return descriptions;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        int unseen = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                boolean hides = UNSEEN.contains(xml.getLocalName());
                unseen += hides || unseen > 0 ? 1 : 0;
                if (unseen == 0) {
                    noteWordless(xml.getLocalName());
                    begin(xml);
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (unseen > 0) {
                    unseen--;
                } else if (Namespaces.WORD.equals(xml.getNamespaceURI())) {
                    end(xml.getLocalName());
                }
            }
        }
    }

    private void noteWordless(String element) {
        if (WORDLESS.contains(element)) {
            open.stream().map(control -> control.name).forEach(wordless::add);
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sdt" -> open.push(new Open());
            case "tag" -> name(value(xml), true);
            case "alias" -> name(value(xml), false);
            case "listItem" -> name(String.valueOf(xml.getAttributeValue(Namespaces.WORD, "value")), false);
            case "sdtContent" -> named();
            case "numId" -> isItem = !value(xml).equals("0");
            case "pStyle" -> isItem = value(xml).startsWith("ListBullet");
            case "tblDescription" -> descriptions.add(value(xml));
            case "docPr" -> descriptions.add(String.valueOf(xml.getAttributeValue(null, "descr")));
            case "tab" -> append(paragraph.isEmpty() ? "" : "\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            case "t" -> append(xml.getElementText());
            default -> {}
        }
    }

    private static String value(XMLStreamReader xml) {
        return String.valueOf(xml.getAttributeValue(Namespaces.WORD, "val"));
    }

    /** A tag is the name that counts; programs that drop tags keep what is shown of a control, or its first choice. */
    private void name(String name, boolean counts) {
        if (!open.isEmpty() && (counts || open.element().name.isEmpty())) {
            open.element().name = name;
        }
    }

    private void named() {
        if (!open.isEmpty() && !open.element().name.isEmpty()) {
            controls.computeIfAbsent(open.element().name, name -> new ArrayList<>());
        }
    }

    private void append(String text) {
        paragraph.append(text);
        boolean isFree = true;
        for (Open control : open) {
            isFree &= control.name.isEmpty();
            control.text.append(text);
        }
        if (isFree) {
            free.append(text);
        }
    }

    private void end(String element) {
        if (element.equals("sdt") && !open.isEmpty()) {
            Open control = open.pop();
            if (!control.text.isEmpty()) {
                give(control);
            }
        } else if (element.equals("p")) {
            paragraphs.add(paragraph.toString());
            if (!free.isEmpty()) {
                outside.add(free.toString());
            }
            open.forEach(this::give);
            paragraph.setLength(0);
            free.setLength(0);
            isItem = false;
        }
    }

    private void give(Open control) {
        if (!control.name.isEmpty()) {
            String item = isItem && !control.text.isEmpty() ? DocxText.ITEM : "";
            controls.computeIfAbsent(control.name, name -> new ArrayList<>()).add(item + control.text);
        }
        control.text.setLength(0);
    }
}
