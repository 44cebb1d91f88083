package se.hsnreport.render;

import java.io.IOException;
import java.io.InputStream;
import se.hsnreport.document.Image;
import se.hsnreport.layout.Item.PictureItem;
import se.hsnreport.master.Box;

/**
 * A user's picture in pixels, as every program can show it.
 *
 * @param box where it stands in its own proportions, in the middle of the room it was given
 */
public record PictureFile(Image pixels, Box box) {
    /** Reads the picture of an item; says in words what is wrong with one that cannot be shown. */
    public static PictureFile of(PictureItem item) throws IOException {
        Image pixels = item.image()
                .pixels()
                .orElseThrow(() -> new IOException("an SVG picture needs the same picture as PNG: " + item.alt()));
        PixelSize size = PixelSize.of(bytes(pixels))
                .orElseThrow(() -> new IOException("this picture is neither a PNG nor a JPEG file: " + item.alt()));
        return new PictureFile(pixels, inside(item.box(), size));
    }

    /** All bytes of a picture's file. */
    public static byte[] bytes(Image image) throws IOException {
        try (InputStream in = image.open()) {
            return in.readAllBytes();
        }
    }

    private static Box inside(Box room, PixelSize size) {
        double scale = Math.min((double) room.width() / size.width(), (double) room.height() / size.height());
        long width = Math.round(size.width() * scale);
        long height = Math.round(size.height() * scale);
        return new Box(room.x() + (room.width() - width) / 2, room.y() + (room.height() - height) / 2, width, height);
    }
}
