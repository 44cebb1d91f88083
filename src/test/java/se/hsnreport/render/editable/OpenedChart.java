package se.hsnreport.render.editable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.EditableCharts;
import se.hsnreport.render.SampleDeck;

/** A written chart as an office program reads it: its XML and its workbook. */
record OpenedChart(Element root, XSSFWorkbook workbook, List<Element> shapes) {
    static OpenedChart of(ChartSpec spec) {
        LaidOutDeck deck = SampleDeck.deck(spec);
        EditableCharts.Chart chart = new PresentationCharts()
                .of(SampleDeck.chart(deck), deck, deck.pages().get(0).layout());
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        chart.writeChart(xml);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        chart.writeWorkbook(book);
        ByteArrayOutputStream shapes = new ByteArrayOutputStream();
        if (chart.hasShapes()) {
            chart.writeShapes(shapes);
        }
        return of(xml.toByteArray(), book.toByteArray(), shapes.toByteArray());
    }

    /** From the parts of a package; no bytes for no shapes. */
    static OpenedChart of(byte[] xml, byte[] book, byte[] shapes) {
        try {
            return new OpenedChart(
                    parsed(xml),
                    new XSSFWorkbook(new ByteArrayInputStream(book)),
                    shapes.length == 0 ? List.of() : all(parsed(shapes), "cdr:relSizeAnchor"));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element parsed(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    List<Drawn> series() {
        return all(root, "c:ser").stream().map(Drawn::new).toList();
    }

    Drawn series(String name) {
        return series().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    List<Element> elements(String name) {
        return all(root, name);
    }

    /** What the shapes over the chart say. */
    List<String> words() {
        return shapes.stream()
                .filter(shape -> !all(shape, "a:t").isEmpty())
                .map(Element::getTextContent)
                .map(text -> text.replaceAll("^[0-9. ]+(?=\\D)", ""))
                .toList();
    }

    /** The texts of cells such as {@code Data!$B$2:$B$4}; empty where a cell is. */
    List<String> cells(String reference) {
        String[] parts = reference.split("!", -1);
        XSSFSheet sheet = workbook.getSheet(parts[0]);
        CellRangeAddress range = CellRangeAddress.valueOf(parts[1]);
        List<String> cells = new ArrayList<>();
        range.forEach(address -> {
            XSSFCell cell = sheet.getRow(address.getRow()).getCell(address.getColumn());
            cells.add(
                    cell == null
                            ? ""
                            : cell.getCTCell().isSetV() ? cell.getCTCell().getV() : cell.toString());
        });
        return cells;
    }

    /** One series. */
    record Drawn(Element element) {
        String name() {
            return cached("c:tx").get(0);
        }

        String reference(String part) {
            return child(child(element, part), "c:f").getTextContent();
        }

        /** What is shown without the workbook: empty where there is no point. */
        List<String> cached(String part) {
            Element in = child(element, part);
            int count = Integer.parseInt(child(in, "c:ptCount").getAttribute("val"));
            String[] values = new String[count];
            Arrays.fill(values, "");
            all(in, "c:pt").forEach(pt -> values[Integer.parseInt(pt.getAttribute("idx"))] = pt.getTextContent());
            return List.of(values);
        }

        /** The labels, as what they tell: such as {@code 11 name value}. */
        List<String> labels() {
            return all(element, "c:dLbl").stream()
                    .map(label -> child(label, "c:idx").getAttribute("val")
                            + (on(label, "c:showSerName") ? " name" : "")
                            + (on(label, "c:showVal") ? " value" : ""))
                    .toList();
        }

        /** The points that look otherwise than the series. */
        List<Integer> apart() {
            return all(element, "c:dPt").stream()
                    .map(point -> Integer.valueOf(child(point, "c:idx").getAttribute("val")))
                    .toList();
        }

        private static boolean on(Element label, String what) {
            return child(label, what).getAttribute("val").equals("1");
        }
    }

    static Element child(Element in, String name) {
        return all(in, name).get(0);
    }

    static List<Element> all(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
