package se.hsnreport.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.hsnreport.document.Image;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.A4;
import se.hsnreport.layout.Prose;
import se.hsnreport.layout.TableFit;
import se.hsnreport.render.ooxml.Xml;

/** The text of a document, written from top to bottom. */
public final class Body {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Xml xml = Xml.word(written, "w:document").open("w:body");
    private final List<Media> media = new ArrayList<>();
    private final Map<Tone, String> colours;
    private int numbers;
    private boolean breaks;

    Body(Map<Tone, String> colours) {
        this.colours = colours;
    }

    /**
     * A picture's file in the package.
     *
     * @param relation id of the document's relationship to it
     */
    record Media(String name, String contentType, String relation, Image image) {}

    /** A heading of a level from 1 to 3, which lists of contents can lead to by its mark. */
    public void heading(int level, List<Run> runs, String mark) {
        String number = next();
        xml.open("w:p");
        style(Prose.heading(level));
        xml.empty("w:bookmarkStart", "w:id", number, "w:name", mark);
        Words.runs(xml, runs, colours);
        xml.empty("w:bookmarkEnd", "w:id", number).close();
    }

    /** A paragraph; an item of a list is one of its style. */
    public void paragraph(Prose prose, List<Run> runs) {
        xml.open("w:p");
        style(prose);
        Words.runs(xml, runs, colours);
        xml.close();
    }

    /** A list of contents with its entries, which the program that shows it can make anew. */
    public void contents(String title, List<ContentsXml.Entry> entries) {
        new ContentsXml(xml, next()).write(title, entries);
    }

    /** A table with its heads repeated on every page, in columns as they were measured. */
    public void table(Table table, TableFit fit) {
        new TableXml(xml, colours, fit).write(table);
    }

    /** A picture in a paragraph of its own, which stays with the one after it. */
    public void picture(Picture picture) {
        String number = next();
        boolean jpeg = picture.pixels().kind() == Image.Kind.JPEG;
        String pixels = add(number, jpeg ? "jpeg" : "png", picture.pixels());
        xml.open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", StylesXml.PICTURE).close().open("w:r");
        PictureXml drawing = new PictureXml(xml, number, picture);
        drawing.write(pixels, picture.vectors().map(svg -> add(number, "svg", svg)));
        xml.close().close();
    }

    private String add(String number, String ending, Image image) {
        String name = "picture" + number + "." + ending;
        String type = ending.equals("svg") ? "image/svg+xml" : "image/" + ending;
        String relation = "rIdPicture" + number + ending;
        media.add(new Media(name, type, relation, image));
        return relation;
    }

    /** A control around paragraphs of running text, one at least. */
    public void control(Control control, List<List<Run>> paragraphs) {
        control(control, paragraphs, false);
    }

    /** A control in which nothing is written yet, only a hint that goes when somebody writes. */
    public void blank(Control control, String hint) {
        control(control, List.of(List.of(Run.of(hint).withTone(Tone.QUIET))), true);
    }

    private void control(Control control, List<List<Run>> paragraphs, boolean isHint) {
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:alias", "w:val", control.title()).empty("w:tag", "w:val", control.tag());
        xml.empty("w:id", "w:val", next())
                .empty("w:lock", "w:val", control.lock().word());
        if (isHint) {
            xml.empty("w:showingPlcHdr");
        }
        if (!control.choices().isEmpty()) {
            xml.open("w:dropDownList");
            control.choices().forEach(c -> xml.empty("w:listItem", "w:displayText", c, "w:value", c));
            xml.close();
        }
        xml.close().open("w:sdtContent");
        paragraphs.forEach(runs -> paragraph(Prose.BODY, runs));
        xml.close().close();
    }

    /** What follows begins on a new page; a heading or a paragraph, which does so without an empty line. */
    public void pageBreak() {
        breaks = true;
    }

    private void style(Prose prose) {
        if (prose != Prose.BODY || breaks) {
            xml.open("w:pPr").empty("w:pStyle", "w:val", StylesXml.id(prose));
            if (breaks) {
                xml.empty("w:pageBreakBefore");
            }
            xml.close();
        }
        breaks = false;
    }

    private String next() {
        return String.valueOf(++numbers);
    }

    List<Media> media() {
        return List.copyOf(media);
    }

    /** Ends the text and writes it. */
    void write(OutputStream out, boolean running) {
        xml.open("w:sectPr");
        if (running) {
            xml.empty("w:headerReference", "w:type", "default", "r:id", TextDocument.HEAD);
            xml.empty("w:footerReference", "w:type", "default", "r:id", TextDocument.FOOT);
        }
        xml.empty("w:pgSz", "w:w", StylesXml.twips(A4.WIDTH), "w:h", StylesXml.twips(A4.HEIGHT));
        String side = StylesXml.twips(A4.SIDE);
        String edge = StylesXml.twips(A4.RUNNING);
        xml.empty("w:pgMar", "w:top", StylesXml.twips(A4.TOP), "w:right", side);
        xml.with("w:bottom", StylesXml.twips(A4.BOTTOM)).with("w:left", side);
        xml.with("w:header", edge).with("w:footer", edge).with("w:gutter", "0");
        xml.end();
        try {
            written.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
