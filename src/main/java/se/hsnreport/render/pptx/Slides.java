package se.hsnreport.render.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.render.ChartDrawing;
import se.hsnreport.render.ooxml.Namespaces;

/** Makes the parts of one slide after the other: itself, its pictures and its notes. */
final class Slides {
    private final Presentation presentation;
    private final LaidOutDeck deck;
    private final ChartDrawing charts;

    Slides(Presentation presentation, LaidOutDeck deck, ChartDrawing charts) {
        this.presentation = presentation;
        this.deck = deck;
        this.charts = charts;
    }

    void add(Page page) throws IOException, InvalidFormatException {
        PackagePart slide = presentation.create("/ppt/slides/slide#.xml", Namespaces.presentationType("slide"));
        Presentation.relate(slide, presentation.part(page.layout().part()), "slideLayout");
        Map<Item, Picture> pictures = new SlidePictures(presentation, slide).of(page, deck, charts);
        try (OutputStream out = slide.getOutputStream()) {
            new SlideXml(Ink.of(deck, page.layout()), page, pictures).write(out);
        }
        if (!page.slide().notes().isEmpty()) {
            notes(page, slide);
        }
        presentation.append(slide, section(page));
    }

    /** What comes before the first section is the deck's own: every slide must be in one. */
    private String section(Page page) {
        String section = page.slide().section();
        return section.isEmpty() ? deck.deck().about().title() : section;
    }

    private void notes(Page page, PackagePart slide) throws IOException, InvalidFormatException {
        PackagePart master = presentation.notesMaster();
        PackagePart notes =
                presentation.create("/ppt/notesSlides/notesSlide#.xml", Namespaces.presentationType("notesSlide"));
        try (OutputStream out = notes.getOutputStream()) {
            NotesXml.write(out, page.slide().notes(), deck.deck().about().language());
        }
        Presentation.relate(notes, master, "notesMaster");
        Presentation.relate(notes, slide, "slide");
        Presentation.relate(slide, notes, "notesSlide");
    }
}
