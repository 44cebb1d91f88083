package se.hsnreport.layout;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.hsnreport.master.Box;
import se.hsnreport.master.Decoration;
import se.hsnreport.master.Master;
import se.hsnreport.master.SlideLayout;

/** What colour a layout's page has under a box, be it plain, an area or a picture. */
final class Paper {
    private static final int WHITE = 0xFFFFFF;

    /** Hundredths of a box that a decoration must cover to be its ground. */
    private static final int MOST = 90;

    /** Points a picture is looked at, in either direction. */
    private static final int SAMPLES = 24;

    private final Master master;
    private final Map<String, Optional<BufferedImage>> pictures = new HashMap<>();

    Paper(Master master) {
        this.master = master;
    }

    /** The colour as 0xRRGGBB; the mean of it where it is a picture. */
    int under(Box box, SlideLayout layout) {
        List<Decoration> decorations = layout.decorations();
        for (int i = decorations.size() - 1; i >= 0; i--) {
            OptionalInt rgb =
                    covers(decorations.get(i).box(), box) ? rgb(decorations.get(i), box) : OptionalInt.empty();
            if (rgb.isPresent()) {
                return rgb.getAsInt();
            }
        }
        return layout.background().orElse(WHITE);
    }

    private static boolean covers(Box above, Box box) {
        double width = Math.min(above.right(), box.right()) - Math.max(above.x(), box.x());
        double height = Math.min(above.bottom(), box.bottom()) - Math.max(above.y(), box.y());
        double whole = (double) box.width() * box.height();
        return width > 0 && height > 0 && width * height * 100 >= whole * MOST;
    }

    private OptionalInt rgb(Decoration decoration, Box box) {
        if (decoration instanceof Decoration.Area area) {
            return OptionalInt.of(area.rgb());
        }
        if (decoration instanceof Decoration.Image image) {
            return pictures.computeIfAbsent(image.part(), part -> PackagePicture.read(master, part))
                    .map(pixels -> OptionalInt.of(mean(pixels, image.box(), box)))
                    .orElseGet(OptionalInt::empty);
        }
        return OptionalInt.empty();
    }

    private static int mean(BufferedImage pixels, Box frame, Box box) {
        int[] sums = new int[3];
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            long x = box.x() + box.width() * (i % SAMPLES) / SAMPLES - frame.x();
            long y = box.y() + box.height() * (i / SAMPLES) / SAMPLES - frame.y();
            int rgb = pixels.getRGB(
                    pixel(x, frame.width(), pixels.getWidth()), pixel(y, frame.height(), pixels.getHeight()));
            for (int part = 0; part < sums.length; part++) {
                sums[part] += onWhite(rgb, 16 - 8 * part);
            }
        }
        int all = SAMPLES * SAMPLES;
        return (sums[0] / all) << 16 | (sums[1] / all) << 8 | sums[2] / all;
    }

    private static int pixel(long at, long length, int pixels) {
        return (int) Math.max(0, Math.min(pixels - 1, at * pixels / length));
    }

    /** What can be seen through is white behind. */
    private static int onWhite(int argb, int shift) {
        int alpha = argb >>> 24;
        return ((argb >> shift & 0xFF) * alpha + 255 * (255 - alpha)) / 255;
    }
}
