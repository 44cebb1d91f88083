package se.hsnreport.render.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import se.hsnreport.document.Image;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.Item.PictureItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.render.PictureFile;

/** Puts into the package what one slide shows besides words: its charts and the user's own pictures. */
record SlideParts(Presentation presentation, PackagePart slide) {
    static final String SVG = "image/svg+xml";

    /** All frames of a page by what they stand for. */
    Map<Item, Frame> of(Page page, LaidOutDeck deck, ChartShapes charts) throws IOException, InvalidFormatException {
        Map<Item, Frame> frames = new HashMap<>();
        for (Item item : page.items()) {
            if (item instanceof ChartItem chart) {
                frames.put(item, charts.put(this, chart, page, deck));
            } else if (item instanceof PictureItem picture) {
                frames.put(item, picture(picture));
            }
        }
        return frames;
    }

    private Picture picture(PictureItem item) throws IOException, InvalidFormatException {
        PictureFile file = PictureFile.of(item);
        boolean jpeg = file.pixels().kind() == Image.Kind.JPEG;
        String pixels = picture(
                jpeg ? "picture#.jpeg" : "picture#.png",
                jpeg ? "image/jpeg" : "image/png",
                PictureFile.bytes(file.pixels()));
        Optional<String> svg = item.image().kind() == Image.Kind.SVG
                ? Optional.of(picture("picture#.svg", SVG, PictureFile.bytes(item.image())))
                : Optional.empty();
        return new Picture(item, file.box(), item.alt(), pixels, svg);
    }

    /** A picture's file under a name whose {@code #} becomes a number; gives the relationship to it. */
    String picture(String name, String contentType, byte[] bytes) throws IOException, InvalidFormatException {
        PackagePart picture = presentation.create("/ppt/media/" + name, contentType);
        try (OutputStream out = picture.getOutputStream()) {
            out.write(bytes);
        }
        return Presentation.relate(slide, picture, "image");
    }
}
