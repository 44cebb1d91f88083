package se.hsnreport.render.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.render.ooxml.Namespaces;

/** Makes the parts of one slide after the other: itself, what it shows and its notes. */
final class Slides {
    private final Presentation presentation;
    private final LaidOutDeck deck;
    private final ChartShapes charts;
    private final Map<String, PackagePart> firstPages = new HashMap<>();

    Slides(Presentation presentation, LaidOutDeck deck, ChartShapes charts) {
        this.presentation = presentation;
        this.deck = deck;
        this.charts = charts;
    }

    /** All of them: their parts first, so that any can lead to any other. */
    void add() throws IOException, InvalidFormatException {
        List<PackagePart> parts = new ArrayList<>();
        for (Page page : deck.pages()) {
            PackagePart part = presentation.create("/ppt/slides/slide#.xml", Namespaces.presentationType("slide"));
            parts.add(part);
            firstPages.putIfAbsent(page.slide().id(), part);
        }
        for (int i = 0; i < parts.size(); i++) {
            add(deck.pages().get(i), parts.get(i));
        }
    }

    private void add(Page page, PackagePart slide) throws IOException, InvalidFormatException {
        Presentation.relate(slide, presentation.part(page.layout().part()), "slideLayout");
        Map<Item, Frame> frames = new SlideParts(presentation, slide).of(page, deck, charts);
        Map<String, String> links = links(page, slide);
        try (OutputStream out = slide.getOutputStream()) {
            new SlideXml(Ink.of(deck, page.layout(), links), page, frames).write(out);
        }
        if (!page.slide().notes().isEmpty()) {
            notes(page, slide);
        }
        presentation.append(slide, section(page));
    }

    /** Relations to the slides that a page leads to, each once. */
    private Map<String, String> links(Page page, PackagePart slide) {
        Map<String, String> links = new HashMap<>();
        page.links()
                .filter(firstPages::containsKey)
                .forEach(id -> links.computeIfAbsent(
                        id, to -> Presentation.relate(slide, Objects.requireNonNull(firstPages.get(to)), "slide")));
        return links;
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
