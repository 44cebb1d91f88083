package se.hsnreport.render.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfStructureElement;
import java.io.IOException;
import se.hsnreport.layout.Item.PictureItem;
import se.hsnreport.render.PictureFile;

/** The user's pictures as figures; of an SVG its twin in pixels, since the library draws no SVG. */
final class PictureFigure {
    private final Pen pen;

    PictureFigure(Pen pen) {
        this.pen = pen;
    }

    void draw(PictureItem item) throws IOException {
        PictureFile file = PictureFile.of(item);
        Image image = image(file, item.alt());
        PdfStructureElement figure = pen.structure().figure(item.alt(), pen.edges(file.box()));
        pen.tagged(figure, () -> pen.image(image, file.box()));
    }

    private static Image image(PictureFile file, String alt) throws IOException {
        try {
            return Image.getInstance(PictureFile.bytes(file.pixels()));
        } catch (IOException | RuntimeException e) {
            throw new IOException("this picture cannot be read: " + alt, e);
        }
    }
}
