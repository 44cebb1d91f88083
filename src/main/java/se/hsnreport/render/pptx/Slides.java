package se.hsnreport.render.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.render.ChartDrawing;

/** Makes the parts of one slide after the other: itself, its pictures and its notes. */
final class Slides {
    private final Presentation presentation;
    private final LaidOutDeck deck;
    private final ChartDrawing charts;
    private final Ink ink;

    Slides(Presentation presentation, LaidOutDeck deck, ChartDrawing charts) {
        this.presentation = presentation;
        this.deck = deck;
        this.charts = charts;
        this.ink = Ink.of(deck);
    }

    void add(Page page) throws IOException, InvalidFormatException {
        PackagePart slide = presentation.create("/ppt/slides/slide#.xml", Namespaces.presentationType("slide"));
        Presentation.relate(slide, presentation.part(page.layout().part()), "slideLayout");
        Map<ChartItem, ChartPicture.Images> pictures = pictures(page, slide);
        try (OutputStream out = slide.getOutputStream()) {
            new SlideXml(ink, page, pictures).write(out);
        }
        if (!page.slide().notes().isEmpty()) {
            notes(page, slide);
        }
        presentation.append(slide);
    }

    private Map<ChartItem, ChartPicture.Images> pictures(Page page, PackagePart slide)
            throws IOException, InvalidFormatException {
        Map<ChartItem, ChartPicture.Images> pictures = new HashMap<>();
        for (Item item : page.items()) {
            if (item instanceof ChartItem chart) {
                String png = picture(slide, "png", "image/png", charts.png(chart, deck));
                String svg = picture(slide, "svg", "image/svg+xml", charts.svg(chart, deck));
                pictures.put(chart, new ChartPicture.Images(png, svg));
            }
        }
        return pictures;
    }

    private String picture(PackagePart slide, String ending, String contentType, byte[] bytes)
            throws IOException, InvalidFormatException {
        PackagePart picture = presentation.create("/ppt/media/chart#." + ending, contentType);
        try (OutputStream out = picture.getOutputStream()) {
            out.write(bytes);
        }
        return Presentation.relate(slide, picture, "image");
    }

    private void notes(Page page, PackagePart slide) throws IOException, InvalidFormatException {
        PackagePart master = presentation.notesMaster();
        PackagePart notes =
                presentation.create("/ppt/notesSlides/notesSlide#.xml", Namespaces.presentationType("notesSlide"));
        try (OutputStream out = notes.getOutputStream()) {
            NotesXml.write(out, page.slide().notes(), ink.language());
        }
        Presentation.relate(notes, master, "notesMaster");
        Presentation.relate(notes, slide, "slide");
        Presentation.relate(slide, notes, "notesSlide");
    }
}
