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
import se.hsnreport.render.ChartDrawing;
import se.hsnreport.render.PictureFile;

/** Puts the pictures of one slide into the package: its charts and the user's own. */
record SlidePictures(Presentation presentation, PackagePart slide) {
    private static final String SVG = "image/svg+xml";

    /** All pictures of a page by what they stand for. */
    Map<Item, Picture> of(Page page, LaidOutDeck deck, ChartDrawing charts) throws IOException, InvalidFormatException {
        Map<Item, Picture> pictures = new HashMap<>();
        for (Item item : page.items()) {
            if (item instanceof ChartItem chart) {
                String png = part("chart#.png", "image/png", charts.png(chart, deck));
                String svg = part("chart#.svg", SVG, charts.svg(chart, deck));
                pictures.put(item, new Picture(item, item.box(), chart.alt(), png, Optional.of(svg)));
            } else if (item instanceof PictureItem picture) {
                pictures.put(item, picture(picture));
            }
        }
        return pictures;
    }

    private Picture picture(PictureItem item) throws IOException, InvalidFormatException {
        PictureFile file = PictureFile.of(item);
        boolean jpeg = file.pixels().kind() == Image.Kind.JPEG;
        String pixels = part(
                jpeg ? "picture#.jpeg" : "picture#.png",
                jpeg ? "image/jpeg" : "image/png",
                PictureFile.bytes(file.pixels()));
        Optional<String> svg = item.image().kind() == Image.Kind.SVG
                ? Optional.of(part("picture#.svg", SVG, PictureFile.bytes(item.image())))
                : Optional.empty();
        return new Picture(item, file.box(), item.alt(), pixels, svg);
    }

    private String part(String name, String contentType, byte[] bytes) throws IOException, InvalidFormatException {
        PackagePart picture = presentation.create("/ppt/media/" + name, contentType);
        try (OutputStream out = picture.getOutputStream()) {
            out.write(bytes);
        }
        return Presentation.relate(slide, picture, "image");
    }
}
