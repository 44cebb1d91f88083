package se.hsnreport.render.pdf;

import com.lowagie.text.Image;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.hsnreport.master.Decoration;

/** Pictures out of the master's package, each stored once however many pages show it. */
final class Pictures {
    private final Pen pen;
    private final Map<String, Image> read = new HashMap<>();

    Pictures(Pen pen) {
        this.pen = pen;
    }

    /** Draws a picture. */
    void draw(Decoration.Image decoration) throws IOException {
        String part = decoration.part();
        if (!read.containsKey(part)) {
            picture(part).ifPresent(image -> read.put(part, image));
        }
        Image image = read.get(part);
        if (image != null) {
            pen.decoration("Background", () -> pen.image(image, decoration.box()));
        }
    }

    private Optional<Image> picture(String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(pen.deck().master().file().open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (part.equals("/" + entry.getName())) {
                    return Optional.of(Image.getInstance(zip.readAllBytes()));
                }
            }
        }
        return Optional.empty();
    }
}
